package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The numbers of words: what lexicons are asked by. */
class WordTableTest {
    @Test
    void aWordIsFoundAsWrittenAndInLowerCase() {
        WordTable<String> table = table(Map.of("zorblat", "lower", "Zorblat", "as written"));
        Word word = word("Zorblat");
        assertThat(table.lower(word)).isEqualTo("lower");
        assertThat(table.asWritten(word)).isEqualTo("as written");
    }

    @Test
    void aWordSeenBeforeItsTableWasMadeIsFound() {
        Word early = word("Quibbenfast");
        WordTable<String> table = table(Map.of("quibbenfast", "late", "Quibbenfast", "later"));
        for (Word word : List.of(early, word("Quibbenfast"))) {
            assertThat(table.lower(word)).isEqualTo("late");
            assertThat(table.asWritten(word)).isEqualTo("later");
        }
    }

    @Test
    void aWordOfOneTableIsFoundByAnother() {
        WordTable<String> here = table(Map.of("brindlecope", "here"));
        assertThat(here.lower(word("brindlecope"))).isEqualTo("here");
        WordTable<String> there = table(Map.of("brindlecope", "there"));
        assertThat(there.lower(word("brindlecope"))).isEqualTo("there");
        assertThat(here.lower(word("brindlecope"))).isEqualTo("here");
    }

    @Test
    void aWordOfAnotherTableIsInNoneHoweverManyTablesThereAre() {
        WordTable<String> table = table(Map.of("ostrapole", "known"));
        for (int i = 0; i < 70; i++) {
            String other = "fennimarch" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
            WordTable<String> next = table(Map.of(other, "other"));
            assertThat(next.lower(word("ostrapole"))).isNull();
            assertThat(next.lower(word(other))).isEqualTo("other");
            assertThat(table.lower(word(other))).isNull();
        }
    }

    @Test
    void aPartOfAWordIsFoundAsWritten() {
        WordTable<String> table = table(Map.of("crellon", "part"));
        assertThat(table.get("crellon-backed".substring(0, 7))).isEqualTo("part");
        assertThat(table.get("crellon-backed")).isNull();
    }

    @Test
    void formsThatAgreeInTheirFirstAndLastLettersAreToldApart() {
        List<String> forms = List.of(
                "counterrevolutionaries", "counterrevolutionary", "counterreformations", "na\u00efve", "na\u00eff");
        assertThat(SegmentedText.of(String.join(" ", forms)).tokens())
                .extracting(Token::form)
                .isEqualTo(forms);
    }

    private static WordTable<String> table(Map<String, String> said) {
        return new WordTable<>(said, String[]::new);
    }

    private static Word word(String form) {
        return SegmentedText.of(form).tokens().get(0).word();
    }
}
