package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentedTextTest {
    private static List<String> sentences(String text) {
        return SegmentedText.of(text).sentences().stream()
                .map(sentence -> sentence.span().in(text))
                .toList();
    }

    private static List<String> words(String text) {
        return SegmentedText.of(text).tokens().stream().map(Token::form).toList();
    }

    private static List<String> quoted(String text) {
        return SegmentedText.of(text).quoted().stream()
                .map(stretch -> stretch.inside().in(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr. Berg met Sen. Ana Ruiz in Washington, D.C. The talks were short. | 2",
                "The U.S. Army left. Nobody knew why. | 2",
                "Did he say no? No. He left at once. | 3",
                "He lives at No. 10 with his dog. | 1",
                "The fund paid $1.5 billion. Half of it was lost. | 2",
                "She wrote to J. K. Harris Jr. about it. | 1",
            })
    void abbreviationsDoNotEndSentences(String text, int count) {
        assertThat(sentences(text)).hasSize(count);
    }

    @Test
    void aClosingMarkStaysWithItsSentence() {
        assertThat(sentences("\"It is over.\" The envoy left.")).containsExactly("\"It is over.\"", "The envoy left.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayor Anna Berg Anna Maria BergPort closes its doors Council: 'no money' MORE left. | Mayor Anna Berg left .",
                "Mayor Jan Lund Johannes (Jan) Lund2020 rivals meet MORE's plan failed. | Mayor Jan Lund 's plan failed .",
                "Jan Lund Jan Lund Port closes MORE and Ida McRae Ida McRaeTen ships MORE met. | Jan Lund and Ida McRae met .",
            })
    void aCardOfLinksInASentenceHasNoTokens(String text, String words) {
        assertThat(String.join(" ", words(text))).isEqualTo(words);
    }

    @Test
    void aCardOfLinksNeedsANameThatIsSaidTwice() {
        assertThat(words("Anna Berg wants MORE of it.")).contains("wants", "MORE");
        assertThat(words("PORTS AND THEN PORTS MORE The council agreed.")).hasSize(9);
        assertThat(words("The port, says Berg, is shut. READ MORE Berg leaves")).contains("shut", "READ", "MORE");
    }

    @Test
    void marksInACardPairWithNoneOfTheSentence() {
        String text = "Anna Berg Anna BergThe \"old port closes MORE said \"no\" at once.";
        assertThat(quoted(text)).containsExactly("no");
        assertThat(SegmentedText.of(text).isInterrupted(2)).isTrue();
        assertThat(SegmentedText.of(text).isInterrupted(3)).isFalse();
    }

    @Test
    void aHeadingInCapitalsThatLostItsLineIsASentence() {
        assertThat(sentences("The port shut. A NEW HARBOUR The council agreed. COSTS & PLANS A mayor objected."))
                .containsExactly(
                        "The port shut.", "A NEW HARBOUR", "The council agreed.", "COSTS & PLANS", "A mayor objected.");
        assertThat(sentences("THE PORT'S NEW WAY The council agreed."))
                .containsExactly("THE PORT'S NEW WAY", "The council agreed.");
        assertThat(sentences("NO WAY OUT \"We stay,\" he said."))
                .containsExactly("NO WAY OUT", "\"We stay,\" he said.");
    }

    @Test
    void aHeadingMayHoldNumbersAndCommas() {
        assertThat(sentences("LOSSES, DEBTS RISE TO $2 BLN A mayor objected. STORM-2 PLANS McKay left."))
                .containsExactly("LOSSES, DEBTS RISE TO $2 BLN", "A mayor objected.", "STORM-2 PLANS", "McKay left.");
    }

    @Test
    void theExchangeOfAShareBelongsToIt() {
        assertThat(words("Northwind Inc NRTH.O said")).containsExactly("Northwind", "Inc", "NRTH.O", "said");
    }

    @Test
    void theLastLetterOfSeveralWithSlashesMayEndASentence() {
        assertThat(sentences("It lost a cent a share, says Haven H/B/E/S. Sales fell."))
                .hasSize(2);
    }

    @Test
    void namesAndAbbreviationsInCapitalsAreNoHeading() {
        assertThat(sentences("NATO Secretary-General Jonas Berg left. JPM AG Chief Anna Lund stayed."))
                .hasSize(2);
        assertThat(sentences("ANNA LUND, CHIEF ECONOMIST, OSLO: \"Prices rise.\""))
                .hasSize(1);
    }

    @Test
    void aLineBreakEndsAParagraph() {
        SegmentedText text = SegmentedText.of("One line\nAnother line.\n\nA third");
        assertThat(text.paragraphs()).hasSize(3);
        assertThat(text.sentences()).hasSize(3);
    }

    @Test
    void cliticsAreTokensOfTheirOwn() {
        assertThat(words("Russia's envoy didn't say they'll go"))
                .containsExactly("Russia", "'s", "envoy", "did", "n't", "say", "they", "'ll", "go");
    }

    @Test
    void marksOfManyKindsArePaired() {
        assertThat(quoted("\"straight\" \u201ccurly\u201d \u00abfrench\u00bb \u201egerman\u201c ``wire''"))
                .hasSize(5);
    }

    @Test
    void germanAndSwedishMarksAndSlipsArePaired() {
        assertThat(
                        quoted(
                                "\u00bbdanish\u00ab and \u201dswedish\u201d and \u201eone\u201c, \u201ctwo\u201c, \u201cthree\u201d"))
                .containsExactly("danish", "swedish", "one", "two", "three");
    }

    @Test
    void singleMarksArePaired() {
        assertThat(
                        quoted(
                                "\u2018We won\u2019t go,\u2019 he said: \u2018He told me \u201cgo\u201d.\u2019 'Stay,' said \u201ashe\u2018"))
                .containsExactly("We won\u2019t go,", "He told me \u201cgo\u201d.", "Stay,", "she");
    }

    @Test
    void anApostropheIsNoQuotationMark() {
        assertThat(quoted("The drivers' strike of the '90s, the \u201980s, 'em boys' fault, rock 'n' roll"))
                .isEmpty();
        assertThat(quoted("'It was the drivers' fault,' he said.")).containsExactly("It was the drivers' fault,");
        assertThat(quoted("He saw 'Gone Ways' and 'Far Seas' there.")).containsExactly("Gone Ways", "Far Seas");
    }

    @Test
    void aSingleMarkThatIsNeverClosedOpensNothingButAParagraph() {
        assertThat(quoted("He said 'we will stay.\nNobody agreed.")).isEmpty();
        assertThat(quoted("\u2018There was no money.\n\u2018There was a plan.\u2019"))
                .containsExactly("There was no money.", "There was a plan.");
    }

    @Test
    void aMillionSingleMarksArePairedInTimeThatGrowsAsTheyDo() {
        assertThat(quoted("'a ".repeat(1_000_000))).isEmpty();
        assertThat(quoted("'a' \"b\" ".repeat(300_000))).hasSize(600_000);
    }

    @Test
    void anOpenMarkEndsWithItsParagraph() {
        assertThat(quoted("He said: \"It is over.\nNobody agreed.")).containsExactly("It is over.");
    }

    @Test
    void offsetsFindTokensAndSentences() {
        SegmentedText text = SegmentedText.of("One two. Three \"four\" five.");
        assertThat(text.tokens().get(text.tokenAt(4)).form()).isEqualTo("two");
        assertThat(text.sentenceAt(12)).isEqualTo(1);
        assertThat(text.isQuoted(text.text().indexOf("four"))).isTrue();
        assertThat(text.isQuoted(text.text().indexOf("five"))).isFalse();
    }

    @Test
    void tokensNeverOverlapAndNeverCutACodePoint() {
        Random random = new Random(7);
        String letters = "ab. ,\"'\u201c\u201d\n-$9A\u00e9\u2019\u200f";
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 80; i++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
                if (random.nextInt(12) == 0) {
                    text.appendCodePoint(0x1F600);
                }
            }
            int end = 0;
            for (Token token : SegmentedText.of(text.toString()).tokens()) {
                assertThat(token.begin()).isGreaterThanOrEqualTo(end);
                assertThat(Character.isLowSurrogate(text.charAt(token.begin()))).isFalse();
                end = token.end();
            }
        }
    }

    @Test
    void aTableNamesItsLineWhenACellIsNoNumber() {
        CsvTable.Row row = new CsvTableText("name,weight\na,x\n").first();
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> row.number("weight")))
                .hasMessageContaining("test.csv:2");
    }

    /** A table from text. */
    private record CsvTableText(String text) {
        CsvTable.Row first() {
            try {
                return CsvTable.parse(
                                "test.csv",
                                new java.io.ByteArrayInputStream(
                                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .rows()
                        .get(0);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
