package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    private static final Registry REGISTRY = Registry.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOSCOW (AP) \u2014 The talks | MOSCOW | Associated Press",
                "CARACAS  (Reuters) - The talks | CARACAS | Reuters",
                "NEW YORK/LONDON (Reuters) - The talks | NEW YORK/LONDON | Reuters",
                "LIMA, Peru (Reuters) - The talks | LIMA, Peru | Reuters",
                "(Reuters) - The talks | '' | Reuters",
                "By Ana Sample Jan 30 (Reuters) - The talks | '' | Reuters",
                "HAVANA, July 25 (Xinhua) -- The talks | HAVANA | Xinhua",
                "MOSCOW, June 6. /TASS/. The talks | MOSCOW | TASS",
                "Paris (AFP) - The talks | Paris | AFP",
                "WASHINGTON \u2014 The talks | WASHINGTON | ''",
                "SAN JUAN, Puerto Rico -- The talks | SAN JUAN, Puerto Rico | ''",
                "Washington (CNN) President Sample said | Washington | ''",
                "(CNN) -- President Sample said | '' | ''",
                "LONDON, March 3 - The talks | LONDON | ''"
            })
    void findsPlaceAndAgency(String paragraph, String place, String agency) {
        Dateline dateline = Dateline.of(paragraph, REGISTRY, true).orElseThrow();
        assertThat(dateline.place()).isEqualTo(place);
        assertThat(dateline.agency()).isEqualTo(agency);
        assertThat(paragraph.substring(dateline.length())).matches("(The|President) .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The World Health Organization (WHO) said on Monday that",
                "President Sample (left) - seen here in May - said",
                "OPINION \u2014 The talks will fail",
                "Mr. Example \u2014 who resigned \u2014 said",
                "\"We agree\" - with these words",
                "AMY SAMPLE: And what did they say?"
            })
    void whatIsNoDatelineStays(String paragraph) {
        assertThat(Dateline.of(paragraph, REGISTRY, true)).isEmpty();
    }
}
