package org.entente.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

/** Whatever stands in a text: no exception, spans inside it and on the edges of code points. */
class BadInputTest {
    private static final QuotationExtractor EXTRACTOR = QuotationExtractor.load();

    private static final String ARTICLE = "Harbour Reopens After Strike, Minister Says\n\n"
            + "\u201cWe have won,\u201d said Anna Berg, the leader of the dockers. \u201cNobody will forget it.\u201d\n\n"
            + "Transport Minister Jan de Vries told reporters on Tuesday that the port would reopen, but he warned that"
            + " \"wild strikes\" would not be tolerated. According to the ministry, 4,000 ships were delayed.\n\n"
            + "\"We waited for weeks. Who pays for that?\" a captain asked. He was quoted as saying by the daily Haven"
            + " that his company \u2014 one of the largest \u2014 had lost millions.\n";

    private static final String[] PIECES = {
        "\"",
        "\u201c",
        "\u201d",
        "'",
        "\u2018",
        "\u00ab",
        "\u201e",
        "''",
        "``",
        "\n",
        "\n\n",
        "\u200f",
        "\u202b",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00",
        " said ",
        ":",
        "...",
        " said that ",
        ", he said. ",
        "(",
        ")",
        "\u0000",
        "\t",
        "\u00a0",
        "Mr. ",
        " quoted as saying "
    };

    static void check(String text) {
        List<Quotation> found = EXTRACTOR.extract(Texts.article(text));
        for (Quotation one : found) {
            one.spans().forEach(span -> checkSpan(text, span));
            one.cueSpan().ifPresent(span -> checkSpan(text, span));
            one.speakerSpan().ifPresent(span -> checkSpan(text, span));
            assertThat(one.confidence()).isBetween(0.0, 1.0);
            assertThat(one.parent().orElse(-1)).isLessThan(found.size()).isNotEqualTo(one.index());
        }
    }

    private static void checkSpan(String text, Span span) {
        assertThat(span.begin()).isLessThan(span.end());
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(isEdge(text, span.begin()) && isEdge(text, span.end())).isTrue();
    }

    private static boolean isEdge(String text, int at) {
        return at == 0
                || at == text.length()
                || !(Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at)));
    }

    @Test
    void mutatedArticlesNeverBreakTheExtractor() {
        Random random = new Random(20190725);
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder(ARTICLE);
            for (int change = 0; change < 12; change++) {
                damage(text, random);
            }
            check(text.toString());
        }
    }

    /** Leaves something out, puts something in, or says something twice. */
    static void damage(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
            default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 40)));
        }
    }

    @Test
    void twoMegabytesOnOneLineAreRead() {
        String line = ARTICLE.replace('\n', ' ');
        check(line.repeat(2_000_000 / line.length()));
    }

    @Test
    void anEmptyTextHasNoQuotations() {
        check("");
        check("\"");
        check("said");
        check(":");
    }

    @Test
    void marksNestedToDepthFiftyAreRead() {
        check("He said " + "\u201c".repeat(50) + "no" + "\u201d".repeat(50) + " on Monday.");
        check("He said " + "\u201cshe said \u2018".repeat(25) + "no" + "\u2019\u201d".repeat(25) + " on Monday.");
    }

    @Test
    void tenThousandMarksAreRead() {
        check("\"a ".repeat(10_000));
        check("\u201che said ".repeat(10_000));
    }

    @Test
    void surrogatePairsAndMarksOfDirectionBesideACueAreRead() {
        for (String mark : List.of("\ud83d\ude00", "\ud83d", "\ude00", "\u200f", "\u202b", "\u202e", "\u2067")) {
            check("The minister" + mark + " said" + mark + " that the port would reopen" + mark + ".");
            check(mark + "\u201c" + mark + "We have won," + mark + "\u201d" + mark + "said" + mark + "Anna Berg"
                    + mark);
            check(("said" + mark + "\"no\"" + mark + ":").repeat(2_000));
        }
    }

    @Test
    void aMissingMarkSwallowsNoMoreThanItsParagraph() {
        List<Quotation> found = EXTRACTOR.extract(Texts.article(
                "\"The talks failed, the envoy said.\n\nThe minister said that the border would stay closed."));
        assertThat(found).last().satisfies(one -> assertThat(one.type()).isEqualTo(QuotationType.INDIRECT));
    }

    @Test
    void aQuotationOverParagraphsIsOne() {
        String text = "\"We began in the dark,\" Berg said. \"There was no money and no plan.\n\n"
                + "\"There was only the wish to leave,\n\n\"and we left.\"";
        List<Quotation> found = EXTRACTOR.extract(Texts.article(text));
        assertThat(found).first().satisfies(one -> {
            assertThat(one.type()).isEqualTo(QuotationType.DIRECT);
            assertThat(one.content()).contains("in the dark", "wish to leave");
        });
    }
}
