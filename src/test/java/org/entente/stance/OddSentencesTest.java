package org.entente.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.entente.stance.construction.Constructions;
import org.junit.jupiter.api.Test;

/** Sentences that no reporter writes: few events, no exception, and twice the words take about twice the time. */
class OddSentencesTest {
    private static final StanceExtractor EXTRACTOR = StanceExtractor.load();
    private static final List<String> WORDS = List.of(
            "condemned",
            "support",
            "for",
            "of",
            "and",
            ",",
            "\"",
            "'s",
            "who",
            "not",
            "by",
            "to",
            "sanctions",
            "on",
            "imposing",
            "accused",
            "it",
            "its",
            "the",
            "regime",
            "must",
            "cannot",
            "between",
            "war",
            "with",
            "if",
            "pro-Russian",
            "said",
            "was",
            "been",
            "(",
            ")",
            "-",
            "$",
            "5",
            "million",
            "worth",
            "from",
            "both",
            "countries",
            "called",
            "illegal",
            "violated",
            "threatened",
            "aid");

    private static List<StanceEvent> events(MarkedArticle article) {
        return EXTRACTOR.extract(article.annotated(), article.quotations());
    }

    private static MarkedArticle random(long seed, int words) {
        Random random = new Random(seed);
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i < words; i++) {
            switch (random.nextInt(8)) {
                case 0 -> marked.append("{FRA|France} ");
                case 1 -> marked.append("{DEU.adjective|German} ");
                default ->
                    marked.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            }
        }
        return MarkedArticle.of(marked.append('.').toString());
    }

    @Test
    void anyOrderOfWordsIsBorne() {
        for (int seed = 0; seed < 300; seed++) {
            assertThat(events(random(seed, 5 + seed % 90))).hasSizeLessThanOrEqualTo(Constructions.MOST * 10);
        }
    }

    @Test
    void fiveThousandWordsTwoHundredCountriesOrVerbsAloneGiveFewEvents() {
        assertThat(events(random(1, 5000))).hasSizeLessThanOrEqualTo(Constructions.MOST * 60);
        String list = "{FRA|France}, ".repeat(200);
        assertThat(events(MarkedArticle.of(list + "and {DEU|Germany} condemned " + list + "and {USA|America}.")))
                .hasSizeLessThanOrEqualTo(Constructions.MOST);
        assertThat(events(MarkedArticle.of("condemned attacked supported by accused ".repeat(1000) + "{FRA|France}.")))
                .hasSizeLessThanOrEqualTo(Constructions.MOST);
        assertThat(events(MarkedArticle.of(""))).isEmpty();
    }

    @Test
    void tenTimesTheSentencesTakeAboutTenTimesAsLong() {
        String sentence = "{FRA|France}, {DEU|Germany} and {ITA|Italy} condemned {RUS|Russia}'s war on {UKR|Ukraine}. ";
        MarkedArticle small = MarkedArticle.of(sentence.repeat(300));
        MarkedArticle large = MarkedArticle.of(sentence.repeat(3000));
        nanos(small);
        nanos(large);
        assertThat(nanos(large)).isLessThan(60 * Math.max(1_000_000, nanos(small)));
    }

    private static long nanos(MarkedArticle article) {
        var annotated = article.annotated();
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            long start = System.nanoTime();
            EXTRACTOR.extract(annotated, List.of());
            least = Math.min(least, System.nanoTime() - start);
        }
        return least;
    }
}
