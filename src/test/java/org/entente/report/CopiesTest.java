package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

class CopiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            =1+1      | '=1+1
            +cmd      | '+cmd
            @SUM(A1)  | '@SUM(A1)
            -x        | '-x
            -0.25     | -0.25
            -1.2E-5   | -1.2E-5
            +7        | +7
            a-b       | a-b
            """)
    void aCellThatASpreadsheetWouldComputeGetsAnApostrophe(String cell, String written) {
        assertThat(CsvCopy.cell(cell)).isEqualTo(written);
    }

    @Test
    void quotesCommasAndLineBreaksAreQuoted() throws IOException {
        StringBuilder csv = new StringBuilder();
        CsvCopy.write(
                List.of("a", "b"),
                List.of(List.of("x, \"y\"", "line\nbreak"), List.of("", "=HYPERLINK(\"http://x\")")),
                csv);
        assertThat(csv.toString())
                .isEqualTo("a,b\r\n\"x, \"\"y\"\"\",\"line\nbreak\"\r\n,\"'=HYPERLINK(\"\"http://x\"\")\"\r\n");
    }

    @Test
    void theNetworkIsXmlWithOneEdgeForEachPairPublishedOverTheWholeSpan() throws Exception {
        ReportData data = ReportFixture.report(2, 12, 150);
        StringBuilder xml = new StringBuilder();
        GraphMl.write(data, xml);
        Document graph = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.toString().getBytes(StandardCharsets.UTF_8)));
        long published = data.alignment().pairs().stream()
                .filter(pair -> pair.period().equals("all") && pair.agreement().isPresent())
                .count();
        assertThat(published).isPositive();
        assertThat(graph.getElementsByTagName("edge").getLength()).isEqualTo(published);
        assertThat(graph.getElementsByTagName("node").getLength()).isBetween(2, 12);
    }

    @Test
    void theDictionaryHasASectionForEachTableAndALineForEachColumn() throws IOException {
        StringBuilder page = new StringBuilder();
        DataDictionary.write(
                List.of(
                        new ColumnDescription("quotes", "content", "STRING", "", "", "the words | as printed", "", ""),
                        new ColumnDescription(
                                "quotes", "confidence", "DOUBLE", "", "[0, 1]", "how sure", "a / b", "Kish 1965"),
                        new ColumnDescription("stances", "act", "STRING", "", "", "a PLOVER act", "", "")),
                page);
        assertThat(page.toString())
                .contains(
                        "- [quotes](#quotes)\n- [stances](#stances)\n",
                        "## quotes\n",
                        "| `content` | STRING |  |  | the words \\| as printed |  |  |",
                        "| `confidence` | DOUBLE |  | [0, 1] | how sure | a / b | Kish 1965 |");
    }
}
