package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sat Oct 21, 2006 2:21pm EDT | 2006-10-21",
                "July 25, 2019 | 2019-07-25",
                "Thursday, 25 July 2019 | 2019-07-25",
                "2019-07-25 | 2019-07-25",
                "2017-07-17 17:03:00 | 2017-07-17",
                "2024-03-07 07:55:25+00:00 | 2024-03-07",
                "2015-09-15T10:17:53Z | 2015-09-15",
                "Thu, 25 Jul 2019 10:01:00 +0300 | 2019-07-25",
                "Thu Jul 25 23:01:00 EDT 2019 | 2019-07-25",
                "26-FEB-1987 15:01:01.79 | 1987-02-26",
                "3-MAR-1987 09:18:21.26 | 1987-03-03",
                "20190725 | 2019-07-25",
                "20190725T101500Z | 2019-07-25",
                "20190725101500 | 2019-07-25",
                "1564012800 | 2019-07-25",
                "1564012800000 | 2019-07-25",
                "1.5640128E9 | ",
                "25.07.2019 | 2019-07-25",
                "7/25/2019 | 2019-07-25",
                "25/07/2019 | 2019-07-25",
                "Published: 25th of July, 2019 at 10:00 | 2019-07-25",
                "Sept. 3, 2018 | 2018-09-03",
                "2019/7/5 | 2019-07-05",
                "25-Jul-19 | 2019-07-25"
            })
    void readsTheDayAsWritten(String written, LocalDate day) {
        assertThat(PublicationDate.of(written).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "None",
                "yesterday",
                "2019-13-45",
                "31 February 2019",
                "0000-00-00",
                "May",
                "99999999999999999999"
            })
    void whatIsNoDateIsNone(String written) {
        assertThat(PublicationDate.of(written)).isEmpty();
    }

    @Test
    void aDateStandsInManyAddresses() {
        assertThat(PublicationDate.ofUrl("https://a.example/2019/07/25/talks-x"))
                .contains(LocalDate.of(2019, 7, 25));
        assertThat(PublicationDate.ofUrl("https://a.example/world/2019/jul/25/talks"))
                .contains(LocalDate.of(2019, 7, 25));
        assertThat(PublicationDate.ofUrl("https://a.example/talks-idUSKBN20190725"))
                .contains(LocalDate.of(2019, 7, 25));
        assertThat(PublicationDate.ofUrl("https://a.example/news/12345678")).isEmpty();
    }

    @Test
    void aLineIsADateLineWhenItHoldsNothingElse() {
        assertThat(PublicationDate.isDateLine("July 25, 2019")).isTrue();
        assertThat(PublicationDate.isDateLine("Published on Thu 25 July 2019, 10:00 GMT"))
                .isTrue();
        assertThat(PublicationDate.isDateLine("Friday, 22 Nov 2024 4:55 PM MYT"))
                .isTrue();
        assertThat(PublicationDate.isDateLine("On July 25, 2019 the talks began"))
                .isFalse();
    }
}
