package org.entente.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.country.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom {@code he} stands for; the last pronoun of each text. */
class AntecedentsTest {
    private static final String CAST = "Foreign Minister Anton Belov met Foreign Minister Ernesto Quispe. ";

    private static String he(String text) {
        AnnotatedArticle article = ArticleTagger.load().tag(Articles.of("", text, "2019-07-25"));
        return article.mentions().stream()
                .filter(mention -> mention.form().equals("pronoun"))
                .reduce((first, second) -> second)
                .map(Mention::canonicalName)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Belov told Quispe. He went on to defend the plan.                      | Anton Belov
            Quispe praised the minister from Moscow, Belov. He left early.         | Ernesto Quispe
            Quispe resigned. After talks with Belov and Quispe, he smiled.         | Ernesto Quispe
            Belov resigned. Indeed, in an echo of Quispe's doctrine, he smiled.    | Anton Belov
            Belov spoke. "I do not know why Mr. Quispe did it," he said.           | Anton Belov
            Belov spoke. "It is the belief of Minister Quispe and myself," he said.| Anton Belov
            The plan was drawn up by Quispe. He defended it.                       | Ernesto Quispe
            After talks with Quispe and Foreign Minister Belov, Carlos Benitez smiled. He left. | Carlos Benitez
            """)
    void heIsTheFirstSubjectOfTheNearestSentenceOutsideQuotations(String text, String who) {
        assertThat(he(CAST + text)).isEqualTo(who);
    }

    @Test
    void manyNamesJoinedByAndTakeNoMoreTimeThanTheyAreLong() {
        StringBuilder text = new StringBuilder(CAST);
        for (int i = 0; i < 20_000; i++) {
            text.append("Anton Belov and he and ");
        }
        assertThat(he(text + "he left.")).isNotEmpty();
    }
}
