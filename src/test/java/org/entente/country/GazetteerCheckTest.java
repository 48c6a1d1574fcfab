package org.entente.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GazetteerCheckTest {
    private static final String COUNTRIES = "code,name,from,to,predecessor,successor,source\nFRA,France,,,,,own\n";
    private static final String TERMS = "term,country,kind,from,to,source\n";

    private static List<String> check(String terms) {
        return GazetteerCheck.of(Map.of(
                "data/gazetteer/countries.csv", COUNTRIES.getBytes(StandardCharsets.UTF_8),
                "data/gazetteer/country_terms.csv", terms.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theTablesThatShipAreSound() {
        assertThat(GazetteerCheck.shipped()).isEmpty();
    }

    @Test
    void aSoundTableGivesNoMessage() {
        assertThat(check(TERMS + "France,FRA,name,,,own\n")).isEmpty();
    }

    @Test
    void anUnknownCodeIsNamedWithFileAndLine() {
        assertThat(check(TERMS + "Freedonia,FRD,name,,,own\n"))
                .containsExactly("data/gazetteer/country_terms.csv:2: no country 'FRD' in countries.csv");
    }

    @Test
    void datesTurnedRoundAreNamed() {
        assertThat(check(TERMS + "Gaul,FRA,name,2001-01-01,1999-01-01,own\n"))
                .containsExactly("data/gazetteer/country_terms.csv:2: from 2001-01-01 is after to 1999-01-01");
    }

    @Test
    void aTermThatStandsTwiceForTheSameDaysIsNamed() {
        assertThat(check(TERMS + "Gaul,FRA,name,,2001-01-01,own\nGaul,FRA,name,2000-01-01,,own\n"))
                .containsExactly("data/gazetteer/country_terms.csv:3: 'Gaul, FRA' stands for the same days at"
                        + " data/gazetteer/country_terms.csv:2");
        assertThat(check(TERMS + "Gaul,FRA,name,,2001-01-01,own\nGaul,FRA,name,2001-01-02,,own\n"))
                .isEmpty();
    }

    @Test
    void anOfficeHeldTwiceByOnePersonOnTheSameDaysIsNamed() {
        String holders = """
                name,country,role,from,to,source
                Ana Ruiz,FRA,president,2001-01-01,2005-01-01,own
                Ana Ruiz,FRA,president,2004-01-01,,own
                Ana Ruiz,FRD,judge,,,own
                """;
        assertThat(GazetteerCheck.of(Map.of(
                        "data/gazetteer/countries.csv", COUNTRIES.getBytes(StandardCharsets.UTF_8),
                        "data/gazetteer/office_holders.csv", holders.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        "data/gazetteer/office_holders.csv:3: 'Ana Ruiz, president, FRA' stands for the same days at"
                                + " data/gazetteer/office_holders.csv:2",
                        "data/gazetteer/office_holders.csv:4: no country 'FRD' in countries.csv");
    }

    @Test
    void aSmallWordThatIsEverywhereIsRefused() {
        assertThat(check(TERMS + "us,FRA,name,,,own\n"))
                .containsExactly("data/gazetteer/country_terms.csv:2: the term 'us' would be found everywhere");
    }

    @Test
    void byteOrderMarksAndWindowsLineEndsAreNamed() {
        assertThat(check("\ufeff" + TERMS + "France,FRA,name,,,own\r\n"))
                .containsExactly(
                        "data/gazetteer/country_terms.csv:1: begins with a byte-order mark; save it as UTF-8 without one",
                        "data/gazetteer/country_terms.csv:2: a Windows line end; save it with line feeds only");
    }
}
