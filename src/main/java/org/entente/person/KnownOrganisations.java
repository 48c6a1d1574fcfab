package org.entente.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.CsvTable;
import org.entente.text.SegmentedText;
import org.entente.text.Token;
import org.entente.text.WordTable;

/** Organisations with a name that says nothing of their kind: the table {@code data/gazetteer/organisations.csv}. */
final class KnownOrganisations {
    private static final String MEDIA = "MEDIA";

    /** An organisation of the table; newspapers, stations and agencies have the faction MEDIA there. */
    record Known(String name, String country, String faction) {
        /** Whether it reports what others say and so speaks for no country. */
        boolean isMedia() {
            return faction.equals(MEDIA);
        }
    }

    /** One found in a text. */
    record Match(Known known, int end) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private Known known;
    }

    private final WordTable<Node> first;

    private KnownOrganisations(Map<String, Node> byFirst) {
        first = new WordTable<>(byFirst, Node[]::new);
    }

    static KnownOrganisations load() {
        Map<String, Node> byFirst = new HashMap<>();
        for (CsvTable.Row row :
                CsvTable.resource("/data/gazetteer/organisations.csv").rows()) {
            List<Token> words = SegmentedText.of(row.get("name")).tokens();
            Node node = byFirst.computeIfAbsent(words.get(0).form(), w -> new Node());
            for (Token word : words.subList(1, words.size())) {
                node = node.next.computeIfAbsent(word.form(), w -> new Node());
            }
            node.known = new Known(row.get("name"), row.get("country"), row.get("faction"));
        }
        return new KnownOrganisations(byFirst);
    }

    /** The longest name that begins at a token, or null; it may hold a country's name, as {@code Free Syrian Army} does, but is not one. */
    Match longest(NamedText text, int begin) {
        Node node = first.asWritten(text.token(begin).word());
        Match found = null;
        for (int i = begin + 1; node != null; i++) {
            if (node.known != null) {
                found = new Match(node.known, i);
            }
            node = i < text.size() ? node.next.get(form(text.token(i))) : null;
        }
        return found;
    }

    /** A token as the table has it, whose apostrophes are straight. */
    private static String form(Token token) {
        String form = token.form();
        return form.indexOf('\u2019') < 0 ? form : form.replace('\u2019', '\'');
    }
}
