package org.entente.report;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.Period;

/**
 * The network of alignment as GraphML, which Gephi, igraph and NetworkX read: a node for each country, an edge for each pair with a
 * published agreement over the whole span: of the edges of several periods between two nodes such programs would add up the weights. The weight of an edge is the agreement, never negative, as layout programs want it; the sign stands in
 * {@code similarity}.
 */
public final class GraphMl {
    private static final String[][] EDGE_KEYS = {
        {"weight", "double"},
        {"agreement_low", "double"},
        {"agreement_high", "double"},
        {"similarity", "double"},
        {"kappa", "double"},
        {"common_targets", "int"},
        {"n_stories", "int"}
    };

    private GraphMl() {}

    /** Writes the pairs of the whole span that are not suppressed. */
    public static void write(ReportData data, Appendable out) {
        List<CountryAlignment> pairs = data.alignment().pairs().stream()
                .filter(pair ->
                        pair.period().equals(Period.ALL) && pair.agreement().isPresent())
                .toList();
        Markup xml = new Markup(out);
        xml.trusted("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns")
                .line();
        xml.empty("key", "id", "label", "for", "node", "attr.name", "label", "attr.type", "string")
                .line();
        xml.empty("key", "id", "bloc", "for", "node", "attr.name", "bloc", "attr.type", "int")
                .line();
        for (String[] key : EDGE_KEYS) {
            xml.empty("key", "id", key[0], "for", "edge", "attr.name", key[0], "attr.type", key[1])
                    .line();
        }
        xml.open("graph", "id", "alignment", "edgedefault", "undirected").line();
        nodes(data, pairs, xml);
        pairs.forEach(pair -> edge(pair, xml));
        xml.close("graph").close("graphml").line();
    }

    private static void nodes(ReportData data, List<CountryAlignment> pairs, Markup xml) {
        TreeSet<String> countries = new TreeSet<>();
        pairs.forEach(pair -> countries.addAll(List.of(pair.countryA(), pair.countryB())));
        TreeMap<String, Integer> blocs = new TreeMap<>();
        data.alignment().blocs().stream()
                .filter(row -> row.period().equals(Period.ALL))
                .forEach(row -> blocs.put(row.country(), row.bloc()));
        for (String country : countries) {
            xml.open("node", "id", country);
            xml.element("data", data.names().of(country), "key", "label");
            xml.element("data", Integer.toString(blocs.getOrDefault(country, 0)), "key", "bloc");
            xml.close("node").line();
        }
    }

    private static void edge(CountryAlignment pair, Markup xml) {
        xml.open("edge", "source", pair.countryA(), "target", pair.countryB());
        number(xml, "weight", pair.agreement());
        number(xml, "agreement_low", pair.agreementLow());
        number(xml, "agreement_high", pair.agreementHigh());
        number(xml, "similarity", pair.similarity());
        number(xml, "kappa", pair.kappa());
        xml.element("data", Integer.toString(pair.commonTargets()), "key", "common_targets");
        xml.element("data", Integer.toString(pair.nStories()), "key", "n_stories");
        xml.close("edge").line();
    }

    private static void number(Markup xml, String key, Optional<Double> value) {
        value.ifPresent(number -> xml.element("data", Double.toString(number), "key", key));
    }
}
