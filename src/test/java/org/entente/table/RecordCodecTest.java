package org.entente.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.types.DataTypes;
import org.entente.stance.Attribution;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
    /** One component of every kind. */
    public record Everything(
            String text,
            int number,
            long bigNumber,
            double share,
            boolean isTrue,
            LocalDate publishedDate,
            Instant finished,
            Attribution attribution,
            Span span,
            List<Span> spans,
            Optional<LocalDate> saidOn,
            Optional<Span> speakerSpan) {}

    public record Unsupported(BigDecimal amount) {}

    private static final RecordCodec<Everything> CODEC = new RecordCodec<>(Everything.class);

    @Test
    void componentsBecomeColumnsInSnakeCase() {
        assertThat(CODEC.schema().fieldNames()).contains("published_date", "said_on", "big_number");
        assertThat(CODEC.schema().apply("said_on").nullable()).isTrue();
        assertThat(CODEC.schema().apply("published_date").nullable()).isFalse();
        assertThat(CODEC.schema().apply("published_date").dataType()).isEqualTo(DataTypes.DateType);
    }

    @Test
    void whatIsWrittenIsNullWhereThereIsNothing() {
        assertThat(CODEC.row(everything(Optional.empty())).isNullAt(10)).isTrue();
    }

    @Test
    void aTypeWithoutAColumnIsRefused() {
        assertThatThrownBy(() -> new RecordCodec<>(Unsupported.class).schema())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BigDecimal");
    }

    /** Why there is a codec at all: the bean encoder takes a record, finds no getters, and would write rows without columns. */
    @Test
    void theBeanEncoderSeesNoColumnsInARecord() {
        assertThat(Encoders.bean(Span.class).schema().fields()).isEmpty();
    }

    static Everything everything(Optional<LocalDate> saidOn) {
        return new Everything(
                "Havana",
                1,
                2L,
                0.5,
                true,
                LocalDate.of(2019, 7, 25),
                Instant.EPOCH,
                Attribution.OWN_VOICE,
                new Span(1, 2),
                List.of(new Span(3, 4), new Span(5, 9)),
                saidOn,
                Optional.of(new Span(0, 6)));
    }
}
