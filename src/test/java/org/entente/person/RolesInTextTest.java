package org.entente.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.country.Mention;
import org.entente.country.MentionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which office somebody holds for which country, and on which side he stands. */
class RolesInTextTest {
    private static Mention person(String day, String text, String surface) {
        AnnotatedArticle article = ArticleTagger.load().tag(Articles.of("", text, day));
        return article.mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON
                        && mention.surface().equals(surface))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + surface + " in " + article.mentions()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gazprom spokesman Anton Belov agreed. | RUS | NONE
            Labour Party spokeswoman Anna Bell agreed. | GBR | NONE
            Taliban spokesman Anton Belov agreed. | AFG | REBEL
            Free Syrian Army commander Anton Belov agreed. | SYR | REBEL
            Syrian Army spokesman Anton Belov agreed. | SYR | GOV
            Syrian National Coalition spokesman Anton Belov agreed. | SYR | OPP
            Kremlin spokesman Anton Belov agreed. | RUS | GOV
            """)
    void aSpokesmanIsOnTheSideOfWhomHeSpeaksFor(String text, String country, String faction) {
        Mention person = person("2018-05-01", text, text.contains("Bell ") ? "Anna Bell" : "Anton Belov");

        assertThat(person.country()).isEqualTo(country);
        assertThat(person.faction()).isEqualTo(faction);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Airbus Chief Executive Tom Berg agreed. | Tom Berg | '' | chief executive
            Tom Berg, president of the U.S. Chamber of Commerce, agreed. | Tom Berg | USA | head
            U.S. Chamber of Commerce President Tom Berg agreed. | Tom Berg | USA | head
            Tom Berg, president of Norway's National Assembly, agreed. | Tom Berg | NOR | speaker of parliament
            Israel's U.N. Ambassador Tom Berg agreed. | Tom Berg | ISR | ambassador
            British Foreign Secretary Mr Berg agreed. | Berg | GBR | foreign secretary
            Norway's foreign minister, General Tom Berg, agreed. | Tom Berg | NOR | foreign minister
            King Harald of Norway agreed. | Harald | NOR | king
            """)
    void theWordsBesideANameSayTheOffice(String text, String name, String country, String role) {
        Mention person = person("2018-05-01", text, name);

        assertThat(person.country()).isEqualTo(country);
        assertThat(person.role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-03-12 | Secretary of State Mike Pompeo of the United States met his Russian counterpart, Sergei Lavrov. | Sergei Lavrov | foreign minister
            2019-03-12 | Secretary of State Mike Pompeo of the United States met his Norwegian counterpart, Astrid Halvorsen. | Astrid Halvorsen | foreign minister
            2018-05-01 | Former allies of President Obama met in the United States. | Obama | former president
            2014-06-10 | The United States had sent Senator Hillary Clinton. | Hillary Clinton | former senator
            2015-11-24 | A picture of the United States' President-elect Donald Trump. | Donald Trump | candidate
            2019-03-12 | The Iranian supreme leader, Ayatollah Ali Khamenei, agreed. | Ali Khamenei | supreme leader
            """)
    void theDatedListsKnowTheOffice(String day, String text, String name, String role) {
        assertThat(person(day, text, name).role()).isEqualTo(role);
    }

    @Test
    void theMinisterOfACountryIsWhoHoldsTheOffice() {
        assertThat(person("2018-05-01", "Russia's foreign minister agreed.", "foreign minister")
                        .canonicalName())
                .isEqualTo("Sergei Lavrov");
    }

    @Test
    void officialsAtTheBeginningOfASentenceAreFound() {
        assertThat(person("2018-05-01", "Officials in Kiev agreed.", "Officials")
                        .country())
                .isEqualTo("UKR");
    }

    @Test
    void aTitleBeforeANameIsNotSomebodyElse() {
        assertThat(ArticleTagger.load()
                        .tag(Articles.of("", "Kremlin spokesman Anton Belov agreed.", "2018-05-01"))
                        .mentions())
                .filteredOn(mention -> mention.kind() == MentionKind.PERSON)
                .hasSize(1);
    }
}
