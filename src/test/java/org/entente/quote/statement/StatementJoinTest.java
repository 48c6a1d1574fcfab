package org.entente.quote.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.quote.statement.StatementJoin.Pair;
import org.junit.jupiter.api.Test;

class StatementJoinTest {
    private static final Voice BERG = new Voice(1, 11, 5);
    private static final Voice BERG_WITHOUT_ID = new Voice(0, 11, 0);
    private static final Voice VRIES = new Voice(2, 22, 6);
    private static final Voice NOBODY = new Voice(0, 0, 0);

    @Test
    void quotationsThatRepeatOneAnotherThroughAThirdAreOneStatement() {
        assertThat(StatementJoin.of(
                        List.of(new Pair("b", BERG, "c", NOBODY), new Pair("a", BERG_WITHOUT_ID, "c", NOBODY))))
                .isEqualTo(Map.of("a", "a", "b", "a", "c", "a"));
    }

    @Test
    void whatTwoSpeakersSayIsNotOneStatementThroughAThirdOfNobody() {
        assertThat(StatementJoin.of(List.of(new Pair("a", BERG, "b", NOBODY), new Pair("b", NOBODY, "c", VRIES))))
                .isEqualTo(Map.of("a", "a", "b", "a"));
    }

    @Test
    void aQuotationOfNobodyDoesNotKeepTheTwoOfOneSpeakerApart() {
        assertThat(StatementJoin.of(List.of(
                        new Pair("a", VRIES, "b", NOBODY),
                        new Pair("b", NOBODY, "c", BERG),
                        new Pair("c", BERG, "d", BERG))))
                .isEqualTo(Map.of("a", "a", "b", "a", "c", "c", "d", "c"));
    }

    @Test
    void theStatementsDoNotDependOnTheOrderOfThePairs() {
        Random random = new Random(41);
        Voice[] voices = {BERG, BERG_WITHOUT_ID, VRIES, NOBODY};
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int first = random.nextInt(40);
            int second = first + 1 + random.nextInt(5);
            Voice one = voices[first % 4];
            Voice other = voices[second % 4];
            if (one.mayBe(other)) {
                pairs.add(new Pair("q" + first, one, "q" + second, other));
            }
        }
        Map<String, String> statements = StatementJoin.of(pairs);
        Collections.shuffle(pairs, random);
        assertThat(statements).isNotEmpty();
        assertThat(StatementJoin.of(pairs)).isEqualTo(statements);
    }
}
