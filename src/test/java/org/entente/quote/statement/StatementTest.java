package org.entente.quote.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final String DIRECT =
            "We will not allow the northern dam to be closed before the harvest, and our farmers know it";

    private static final Voice BERG = voice("anna-berg", "berg", "NOR");

    private static Voice voice(String id, String familyName, String country) {
        return new Voice(id.hashCode(), familyName.hashCode(), country.hashCode());
    }

    private static boolean repeats(String one, String other) {
        return Wording.of(one).repeats(Wording.of(other)) && Wording.of(other).repeats(Wording.of(one));
    }

    @Test
    void aCutStatementIsTheSame() {
        assertThat(repeats(DIRECT, "not allow the northern dam to be closed before the harvest"))
                .isTrue();
    }

    @Test
    void aStatementInIndirectSpeechIsTheSame() {
        assertThat(repeats(DIRECT, "that they would not allow the northern dam to be closed before the harvest"))
                .isTrue();
    }

    @Test
    void aStatementJoinedWithAnotherIsTheSame() {
        String joined = "The budget is settled since Friday. " + DIRECT + ". Trade with the islands will double.";
        assertThat(repeats(joined, DIRECT)).isTrue();
    }

    @Test
    void anotherStatementOnTheSameMatterIsNot() {
        assertThat(repeats(DIRECT, "The northern dam will be closed after the harvest if the farmers want that"))
                .isFalse();
    }

    @Test
    void aFewWordsAreAlikeByChance() {
        assertThat(repeats("the situation is very serious", "the situation is very serious"))
                .isFalse();
        assertThat(Wording.of("the situation is very serious").keys()).isEmpty();
    }

    @Test
    void whatSharesNoMoreThanPrepositionsAndAFewWordsIsNotTheSame() {
        assertThat(repeats(
                        "that he will move the port from the old town to the northern bay",
                        "The decision to move the port from the old town was a mistake, and it will cost us dearly"))
                .isFalse();
    }

    @Test
    void whatSharesNoMoreThanNamesIsNotTheSame() {
        assertThat(repeats(
                        "she had met Transport Minister Jan de Vries of the Northern Islands",
                        "Transport Minister Jan de Vries of the Northern Islands had lied about the dam"))
                .isFalse();
    }

    @Test
    void aHeadlineInCapitalsIsTheSameAsItsStatement() {
        assertThat(repeats("Northern Dam Not Allowed to Close Before Harvest", DIRECT))
                .isTrue();
    }

    @Test
    void aWordingIsTheSameOutOfATable() {
        Wording stored = Wording.of(Wording.of(DIRECT).bytes());
        assertThat(stored.keys()).isEqualTo(Wording.of(DIRECT).keys());
        assertThat(stored.repeats(Wording.of(DIRECT))).isTrue();
    }

    @Test
    void wordingsThatRepeatShareAKey() {
        long[] whole = Wording.of(DIRECT).keys();
        long[] cut =
                Wording.of("they would not allow the northern dam to be closed").keys();
        assertThat(Arrays.stream(cut).anyMatch(key -> Arrays.binarySearch(whole, key) >= 0))
                .isTrue();
    }

    @Test
    void twoSpeakersDoNotShareAStatement() {
        assertThat(BERG.mayBe(voice("", "vries", "NLD"))).isFalse();
        assertThat(BERG.mayBe(voice("", "berg", ""))).isTrue();
        assertThat(BERG.mayBe(voice("", "", ""))).isTrue();
        assertThat(BERG.mayBe(voice("NOR", "oslo", "NOR"))).isTrue();
    }

    private static StatementCopy copy(String article, int day, String outlet, String content, String speaker) {
        return new StatementCopy(
                "a-q0",
                article + "-q0",
                article,
                article,
                Optional.of(LocalDate.of(2019, 7, day)),
                outlet,
                content,
                speaker,
                speaker.isEmpty() ? "" : "NOR");
    }

    @Test
    void theSpreadBeginsWithTheFirstArticle() {
        List<StatementCopy> copies = List.of(
                copy("c", 27, "Gazette", "They would not allow it", ""),
                copy("a", 24, "Courier", "We will not allow it", "Anna Berg"),
                copy("b", 25, "Courier", "we will not allow it.", "Anna Berg"));
        StatementSpread spread = StatementSpread.of(copies).orElseThrow();
        // 24 to 27 July; "we will not allow it" twice, but for case and the full stop.
        assertThat(spread)
                .isEqualTo(new StatementSpread(
                        "a-q0",
                        "We will not allow it",
                        "Anna Berg",
                        "NOR",
                        Optional.of(LocalDate.of(2019, 7, 24)),
                        "Courier",
                        3,
                        3,
                        2,
                        2,
                        3,
                        List.of("Courier", "Gazette")));
    }

    @Test
    void aStatementOfOneArticleHasNotSpread() {
        assertThat(StatementSpread.of(List.of(copy("a", 24, "Courier", "We will not allow it", "Anna Berg"))))
                .isEmpty();
    }
}
