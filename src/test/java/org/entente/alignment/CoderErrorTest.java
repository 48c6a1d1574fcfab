package org.entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.entente.text.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoderErrorTest {
    @Test
    void aPairErrsWhereExactlyOneDoes() {
        assertThat(CoderError.ofPair(0.1, 0.1)).isCloseTo(0.18, within(1e-12));
        assertThat(CoderError.ofPair(0.1, 0.2)).isCloseTo(0.1 * 0.8 + 0.2 * 0.9, within(1e-12));
        assertThat(CoderError.ofPair(0.2, 0.1)).isEqualTo(CoderError.ofPair(0.1, 0.2));
        assertThat(CoderError.ofPair(0, 0)).isZero();
    }

    @Test
    void correctionUndoesWhatErrorDid() {
        // A = .9 is seen as .5 + .4 (1 - .36) = .756
        assertThat(CoderError.correctAgreement(0.756, 0.18)).isCloseTo(0.9, within(1e-12));
        // N = .5 is seen as .5 (1 - .2) = .4
        assertThat(CoderError.correctNet(0.4, 0.1)).isCloseTo(0.5, within(1e-12));
        assertThat(CoderError.correctShare(0.1 + 0.8 * 0.75, 0.1)).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void correctedValuesStayInRange() {
        assertThat(CoderError.correctNet(-0.95, 0.1)).isEqualTo(-1);
        assertThat(CoderError.correctAgreement(1, 0.18)).isEqualTo(1);
        assertThat(CoderError.correctShare(0.02, 0.1)).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.7, -0.1, Double.NaN})
    void aCoderThatErrsHalfTheTimeIsRefused(double error) {
        assertThatThrownBy(() -> CoderError.correctNet(0.2, error)).hasMessageContaining("not in [0, 0.5)");
        assertThatThrownBy(() -> CoderError.ofPair(0.1, error)).hasMessageContaining("not in [0, 0.5)");
        assertThatThrownBy(() -> ErrorRates.uniform(error)).hasMessageContaining("not in [0, 0.5)");
    }

    @Test
    void anActWithoutARateHasThatOfAllOthers() {
        ErrorRates rates = new ErrorRates(Map.of("*", 0.2, "REJECT", 0.05));
        assertThat(rates.of("REJECT")).isEqualTo(0.05);
        assertThat(rates.of("SUPPORT")).isEqualTo(0.2);
        assertThatThrownBy(() -> new ErrorRates(Map.of("REJECT", 0.1))).hasMessageContaining("every other act");
    }

    @Test
    void aBadRateInATableIsNamedWithItsLine() throws IOException {
        byte[] text = "act_class,error,n,source\n*,0.1,5,own\nREJECT,0.6,5,own\n".getBytes(StandardCharsets.UTF_8);
        CsvTable table = CsvTable.parse("rates.csv", new ByteArrayInputStream(text));
        assertThatThrownBy(() -> ErrorRates.of(table)).hasMessageContaining("rates.csv:3");
    }

    @Test
    void theRatesThatShipAreReadable() {
        assertThat(ErrorRates.load().of("SUPPORT")).isBetween(0.0, 0.499);
    }
}
