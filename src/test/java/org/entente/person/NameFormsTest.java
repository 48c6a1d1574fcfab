package org.entente.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.country.Mention;
import org.entente.country.MentionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {
    @ParameterizedTest
    @CsvSource({
        "Anna B. Berg, anna-berg",
        "Anna B.C. Berg, anna-berg",
        "H.R. McMaster, h-r-mcmaster",
        "Moon Jae In, moon-jae-in",
        "Anna Berg, anna-berg"
    })
    void middleInitialsAreNoPartOfTheShortForm(String name, String bare) {
        assertThat(NameForms.bare(name)).isEqualTo(bare);
    }

    @Test
    void aSonIsNotHisFather() {
        assertThat(NameForms.of("Donald Trump Jr.")).containsExactly("donald-trump-jr");
    }

    /** Pages glue the name of a link to the text. */
    @ParameterizedTest
    @CsvSource({
        "Mitch McConnell Addison, mitch-mcconnell",
        "Trump Donald John, donald-trump",
        "John F. Kerry, john-kerry",
        "George W. Bush, george-w-bush",
        "Donald Trump Jr., donald-trump-jr",
        "Anna B. Lindqvist, anna-lindqvist"
    })
    void oneIdStandsForAllFormsOfAName(String name, String id) {
        List<Mention> persons = ArticleTagger.load()
                .tag(Articles.of("", "On Monday Mr. " + name + " said that the talks had failed.", "2014-07-25"))
                .mentions()
                .stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .toList();
        assertThat(persons).extracting(Mention::personId).contains(id);
    }
}
