package org.entente.quote.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.quote.QuotationExtractor;
import org.entente.quote.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidOnTest {
    private static final QuotationExtractor EXTRACTOR = QuotationExtractor.load();

    /** The articles are published on Thursday, 25 July 2019. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister said on Wednesday that the port would open. | 2019-07-24 | day",
                "The minister said Thursday that the port would open. | 2019-07-25 | day",
                "The minister said yesterday that the port would open. | 2019-07-24 | day",
                "The port will open, the minister said late last week. | 2019-07-15 | week",
                "The minister said in May that the port would open. | 2019-05-01 | month",
                "The minister said in December that the port would open. | 2018-12-01 | month",
                "The minister said on June 12 that the port would open. | 2019-06-12 | day",
                "The port will open, the minister said two days ago. | 2019-07-23 | day",
                "The minister said last month that the port would open. | 2019-06-01 | month",
            })
    void aDateBesideTheCueIsResolved(String sentence, LocalDate date, String precision) {
        assertThat(EXTRACTOR.extract(Texts.article(sentence))).first().satisfies(one -> {
            assertThat(one.saidOn()).contains(date);
            assertThat(one.saidOnPrecision()).isEqualTo(precision);
        });
    }

    @Test
    void aDateInsideTheContentIsNotWhenItWasSaid() {
        assertThat(EXTRACTOR.extract(Texts.article("The minister said the port would open on Monday.")))
                .first()
                .satisfies(one -> assertThat(one.saidOn()).isEmpty());
    }
}
