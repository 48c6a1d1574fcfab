package org.entente.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.entente.country.Mention;
import org.junit.jupiter.api.Test;

class ArticleTaggerRobustnessTest {
    private static final String TEXT = """
            Norwegian Foreign Minister Astrid Halvorsen met her Cuban counterpart, Luis Marrero, the minister's rival, in Lima. \
            "We agree," she said. U.S. Sen. Ann Lee (D-Calif.) of the Foreign Ministry of Peru's Workers' Party did not. \
            The president of Peru, Ernesto Quispe, told Gen. bin Talal that officials in Oslo, a spokesman for the Kremlin and

            Mr. van der Berg Jr. left. The country's Prime Minister, Lars Nyberg, 45, is the head of the United Nations Development Bank.
            """;

    private static final String MARKS = " \n.,'’\"“”-()AaZz.the of U.S. Mr. President Russia's Ministry";

    @Test
    void noMutationOfATextBreaksTheTagger() {
        ArticleTagger tagger = ArticleTagger.load();
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder(TEXT);
            for (int change = 0; change < 1 + round % 30; change++) {
                mutate(text, random);
            }
            AnnotatedArticle article =
                    tagger.tag(Articles.of(text.substring(0, text.length() / 4), text.toString(), ""));

            areOrderedAndInside(article.mentions(), text.length());
            areOrderedAndInside(article.titleMentions(), text.length() / 4);
        }
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(12));
        switch (random.nextInt(3)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, MARKS, random.nextInt(20), 20 + random.nextInt(MARKS.length() - 20));
            default -> text.insert(at, text.substring(at, end));
        }
    }

    private static void areOrderedAndInside(List<Mention> mentions, int length) {
        int last = 0;
        for (Mention mention : mentions) {
            assertThat(mention.span().begin()).isGreaterThanOrEqualTo(last);
            assertThat(mention.span().end()).isLessThanOrEqualTo(length);
            last = mention.span().end();
        }
    }
}
