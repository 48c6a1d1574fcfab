package org.entente.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.country.Mention;
import org.entente.country.MentionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTaggerTest {
    private static final ArticleTagger TAGGER = ArticleTagger.load();
    private static final String DAY = "2019-07-25";

    private static AnnotatedArticle tag(String text) {
        return TAGGER.tag(Articles.of("", text, DAY));
    }

    private static Stream<Mention> persons(String text) {
        return tag(text).mentions().stream().filter(mention -> mention.kind() == MentionKind.PERSON);
    }

    private static Mention person(String text, String surface) {
        return persons(text)
                .filter(mention -> mention.surface().equals(surface))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no person " + surface + " in " + text + ": "
                        + tag(text).mentions()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norwegian Foreign Minister Astrid Halvorsen arrived on Monday. | Astrid Halvorsen | NOR | foreign minister | GOV
            Opposition leader Carlos Benitez spoke in Paraguay. | Carlos Benitez | | opposition leader | OPP
            Astrid Halvorsen, Norway's foreign minister, arrived. | Astrid Halvorsen | NOR | foreign minister | GOV
            Carlos Benitez, the leader of the opposition in Paraguay, left. | Carlos Benitez | PRY | opposition leader | OPP
            Norway's foreign minister, Astrid Halvorsen, arrived. | Astrid Halvorsen | NOR | foreign minister | GOV
            Talks with former Peruvian President Ernesto Quispe failed. | Ernesto Quispe | PER | former president | NONE
            Kremlin spokesman Anton Belov told reporters. | Anton Belov | RUS | spokesman | GOV
            Anton Belov, a spokesman for the Russian foreign ministry, said so. | Anton Belov | RUS | spokesman | GOV
            Rebel commander Issa Mahamat fled from Chad. | Issa Mahamat | | rebel commander | REBEL
            President of Peru Ernesto Quispe arrived. | Ernesto Quispe | PER | president | GOV
            Sweden's Deputy Prime Minister Lars Nyberg resigned. | Lars Nyberg | SWE | deputy prime minister | GOV
            """)
    void aNameTakesRoleAndCountryFromTheWordsBesideIt(
            String text, String name, String country, String role, String faction) {
        Mention mention = person(text, name);

        assertThat(mention.country()).isEqualTo(country == null ? "" : country);
        assertThat(mention.role()).isEqualTo(role);
        assertThat(mention.faction()).isEqualTo(faction);
    }

    @Test
    void aCounterpartHoldsTheOfficeOfTheOneBefore() {
        Mention mention = person(
                "Norwegian Foreign Minister Astrid Halvorsen met her Cuban counterpart Luis Marrero.", "Luis Marrero");

        assertThat(mention.country()).isEqualTo("CUB");
        assertThat(mention.role()).isEqualTo("foreign minister");
    }

    @Test
    void familyNameTitleAndPronounJoinTheChain() {
        String text = "Norwegian Foreign Minister Astrid Halvorsen arrived in Lima. Halvorsen said talks went well. "
                + "She left on Friday. The minister will return.";

        assertThat(persons(text).map(Mention::personId))
                .containsOnly("astrid-halvorsen")
                .hasSize(4);
        assertThat(persons(text).map(Mention::form)).containsExactly("full", "surname", "pronoun", "title");
    }

    @Test
    void twoOfOneFamilyNameAreKeptApart() {
        String text =
                "Peruvian President Ernesto Quispe met Senator Maria Quispe. President Quispe smiled. Ms. Quispe did not.";

        assertThat(persons(text).map(Mention::personId))
                .containsExactly("ernesto-quispe", "maria-quispe", "ernesto-quispe", "maria-quispe");
    }

    @Test
    void anOfficialWithoutANameHasACountry() {
        Mention mention = person("A senior Norwegian official said the talks failed.", "official");

        assertThat(mention.form()).isEqualTo("descriptor");
        assertThat(mention.country()).isEqualTo("NOR");
        assertThat(mention.canonicalName()).isEmpty();
    }

    @Test
    void aMinistryBelongsToItsCountry() {
        List<Mention> bodies =
                tag("The foreign ministry of Norway said so. Peru's Defence Ministry did not.").mentions().stream()
                        .filter(mention -> mention.kind() == MentionKind.ORGANISATION)
                        .toList();

        assertThat(bodies.stream().map(Mention::canonicalName))
                .containsExactly("Norway's foreign ministry", "Peru's defence ministry");
        assertThat(bodies.stream().map(Mention::country)).containsExactly("NOR", "PER");
    }

    @Test
    void aBareFamilyNameIsAnOfficeHolderOfTheDayWhereTheCountryIsNamed() {
        assertThat(person("Germany has agreed, Merkel said.", "Merkel").country())
                .isEqualTo("DEU");
        assertThat(persons("A bakery called Merkel opened.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Reuters in Washington reported the deal., Reuters",
        "The Russian daily Harbour Times reported the deal., Harbour Times"
    })
    void aNewspaperOrAgencySpeaksForNoCountry(String text, String surface) {
        assertThat(tag(text).mentions())
                .filteredOn(mention -> mention.kind() == MentionKind.ORGANISATION)
                .extracting(Mention::surface, Mention::country)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(surface, ""));
    }

    @Test
    void aPersonNamedLikeACountryIsNotWhatTheArticleIsAbout() {
        assertThat(tag("Foreign Minister Israel Katz flew to Rome. Katz met Italian ministers.")
                        .countries())
                .extracting(country -> country.country())
                .containsExactly("ITA");
    }

    @Test
    void somebodyInOfficeHasOneNameHoweverItIsWritten() {
        assertThat(TAGGER.tag(Articles.of("", "Secretary of State John F. Kerry flew to Geneva.", "2014-05-01"))
                        .mentions())
                .filteredOn(mention -> mention.kind() == MentionKind.PERSON)
                .extracting(Mention::personId, Mention::canonicalName)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("john-kerry", "John Kerry"));
    }

    @Test
    void mentionsAreInOrderAndDisjoint() {
        List<Mention> mentions =
                tag("U.S. Secretary of State John Kerry met Russia's Lavrov and the Syrian foreign ministry in Geneva.")
                        .mentions();

        for (int i = 1; i < mentions.size(); i++) {
            assertThat(mentions.get(i - 1).span().end())
                    .isLessThanOrEqualTo(mentions.get(i).span().begin());
        }
    }
}
