package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

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
        Document graph = parsed(xml);
        long published = data.alignment().pairs().stream()
                .filter(pair -> pair.period().equals("all") && pair.agreement().isPresent())
                .count();
        assertThat(published).isPositive();
        assertThat(graph.getElementsByTagName("edge").getLength()).isEqualTo(published);
        assertThat(graph.getElementsByTagName("node").getLength()).isBetween(2, 12);
    }

    /** The format of graphml.graphdrawing.org; Gephi takes {@code label} and {@code weight} for properties of its own by these very names. */
    @Test
    void theNetworkDeclaresEveryValueWithATypeThatGephiKnows() throws Exception {
        StringBuilder xml = new StringBuilder();
        GraphMl.write(ReportFixture.report(2, 12, 150), xml);
        Element graphml = parsed(xml).getDocumentElement();
        assertThat(graphml.getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
        Map<String, Element> keys = new HashMap<>();
        children(graphml, "key").forEach(key -> keys.put(key.getAttribute("id"), key));
        assertThat(keys.values())
                .extracting(key -> key.getAttribute("attr.type"))
                .isSubsetOf("boolean", "int", "long", "float", "double", "string");
        assertThat(keys.get("label").getAttribute("for")).isEqualTo("node");
        assertThat(keys.get("weight").getAttribute("for")).isEqualTo("edge");
        assertThat(keys.get("weight").getAttribute("attr.name")).isEqualTo("weight");
        Element graph = children(graphml, "graph").get(0);
        assertThat(graph.getAttribute("edgedefault")).isEqualTo("undirected");
        Set<String> nodes = new HashSet<>();
        children(graph, "node")
                .forEach(node -> assertThat(nodes.add(node.getAttribute("id"))).isTrue());
        for (String kind : List.of("node", "edge")) {
            for (Element element : children(graph, kind)) {
                for (Element data : children(element, "data")) {
                    Element key = keys.get(data.getAttribute("key"));
                    assertThat(key.getAttribute("for")).isEqualTo(kind);
                    assertIs(key.getAttribute("attr.type"), data.getTextContent());
                }
            }
        }
        for (Element edge : children(graph, "edge")) {
            assertThat(nodes).contains(edge.getAttribute("source"), edge.getAttribute("target"));
            assertThat(children(edge, "data"))
                    .extracting(data -> data.getAttribute("key"))
                    .contains("weight");
        }
    }

    private static void assertIs(String type, String value) {
        switch (type) {
            case "int" -> assertThatCode(() -> Integer.parseInt(value)).doesNotThrowAnyException();
            case "double" -> assertThat(Double.parseDouble(value)).isFinite();
            default -> assertThat(value).isNotBlank();
        }
    }

    private static Document parsed(CharSequence xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
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
