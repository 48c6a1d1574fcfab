package org.entente.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.country.Mention;
import org.entente.quote.Quotation;
import org.entente.quote.QuotationExtractor;
import org.entente.quote.Texts;
import org.entente.text.CsvTable;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerNamesTest {
    private static final SpeakerNames NAMES = SpeakerNames.load();
    private static final QuotationExtractor EXTRACTOR = QuotationExtractor.load();

    private static Speaker called(String name, String id) {
        return NAMES.of(new Speaker(name, id, "", "USA", "", "name"));
    }

    @ParameterizedTest
    @CsvSource({
        "ECB, GROUP:EUROZONE, European Central Bank, european-central-bank",
        "IMF, imf, International Monetary Fund, international-monetary-fund",
        "Federal Reserve, USA, Federal Reserve, federal-reserve",
        "Fed, '', Federal Reserve, federal-reserve",
        "Charles E. Schumer, charles-schumer, Chuck Schumer, chuck-schumer",
        "White House, USA, White House, USA"
    })
    void oneBodyHasOneIdAndOneName(String written, String id, String name, String one) {
        Speaker speaker = called(written, id);
        assertThat(speaker.name()).isEqualTo(name);
        assertThat(speaker.id()).isEqualTo(one);
        assertThat(speaker.country()).isEqualTo("USA");
    }

    @Test
    void wordsThatNameNobodyAreNoSpeakerUnlessMoreIsKnown() {
        assertThat(called("Others", "").name()).isEmpty();
        assertThat(called("European", "GROUP:EUROPE").name()).isEqualTo("European");
    }

    @Test
    void everyLineOfTheTableSaysOneThing() {
        Map<String, String> names = new HashMap<>();
        Map<String, String> written = new HashMap<>();
        for (CsvTable.Row row : CsvTable.resource("/data/registry/speakers.csv").rows()) {
            assertThat(written.put(row.get("written"), ""))
                    .as(row.get("written"))
                    .isNull();
            assertThat(row.get("id").isEmpty()).isEqualTo(row.get("name").isEmpty());
            assertThat(names.merge(row.get("id"), row.get("name"), (one, other) -> one))
                    .as(row.get("id"))
                    .isEqualTo(row.get("name"));
        }
    }

    private static Quotation said(String text, Mention... mentions) {
        return EXTRACTOR.extract(Texts.article("", text, List.of(mentions))).get(0);
    }

    private static Mention place(int begin, String surface, String form, String country) {
        return Mention.country(new Span(begin, begin + surface.length()), surface, form, country, 1, "test");
    }

    @Test
    void aCapitalSpeaksForItsGovernmentAndAnotherCityOrARegionDoesNot() {
        Quotation capital = said("Oslo said that the port would close in May.", place(0, "Oslo", "capital", "NOR"));
        assertThat(capital.speakerId()).isEqualTo("NOR");
        Quotation region =
                said("Scotland said that the port would close in May.", place(0, "Scotland", "region", "GBR"));
        assertThat(region.speakerId()).isEmpty();
        assertThat(region.speakerName()).isEqualTo("Scotland");
        assertThat(region.speakerCountry()).isEqualTo("GBR");
    }

    @Test
    void theLastOfSeveralCountriesIsNotTheNameOfTheirLeaders() {
        Quotation both = said(
                "Leaders of Norway and Chile said that the port would close in May.",
                place(11, "Norway", "name", "NOR"),
                place(22, "Chile", "name", "CHL"));
        assertThat(both.speaker()).contains("Chile");
        assertThat(both.speakerName()).isEmpty();
    }
}
