package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The numbers of words: what lexicons are asked by. */
class WordTableTest {
    private final WordTable<String> table = new WordTable<>(String[]::new);

    @Test
    void aWordIsFoundAsWrittenAndInLowerCase() {
        table.put("zorblat", "lower");
        table.put("Zorblat", "as written");
        Word word = word("Zorblat");
        assertThat(table.get(word.number())).isEqualTo("lower");
        assertThat(table.get(word.formNumber())).isEqualTo("as written");
    }

    @Test
    void aWordReadBeforeItsTableWasLoadedIsFound() {
        Word word = word("quibbenfast");
        assertThat(table.get(word.number())).isNull();
        table.put("quibbenfast", "late");
        assertThat(table.get(word.number())).isEqualTo("late");
    }

    @Test
    void aWordOfAnotherTableIsInNone() {
        new WordTable<>(String[]::new).put("merrowdin", "elsewhere");
        assertThat(table.get(word("merrowdin").number())).isNull();
    }

    @Test
    void aPartOfAWordIsFoundAsWrittenAndAWordIsSaidOnce() {
        assertThat(table.at("crellon", () -> "first")).isEqualTo("first");
        assertThat(table.at("crellon", () -> "second")).isEqualTo("first");
        assertThat(table.get("crellon-backed".substring(0, 7))).isEqualTo("first");
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

    private static Word word(String form) {
        return SegmentedText.of(form).tokens().get(0).word();
    }
}
