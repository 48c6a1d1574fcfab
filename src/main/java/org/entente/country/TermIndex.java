package org.entente.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.text.SegmentedText;
import org.entente.text.Token;
import org.entente.text.Word;
import org.entente.text.WordTable;

/**
 * Finds the longest term that begins at a token. Terms are found as written, and in capitals when all their words have at least four
 * letters; a hyphen after the last word ends a term: {@code Iran-backed}. No term goes on behind an empty line.
 */
final class TermIndex {
    private static final int SHOUTED_LENGTH = 4;

    /** What may follow a word, and what the words up to here name. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private final List<CountryTerm> terms = new ArrayList<>(1);
    }

    /**
     * A term found.
     *
     * @param endToken one past the last token
     * @param end one past the last unit, inside a token where a hyphen ends the term
     */
    record Match(List<CountryTerm> terms, int endToken, int end) {}

    private final WordTable<Node> first;

    TermIndex(Gazetteer gazetteer) {
        Map<String, Node> byFirst = new HashMap<>();
        for (CountryTerm term : gazetteer.terms()) {
            if (term.isForDatelines()) {
                continue;
            }
            List<String> words = SegmentedText.of(term.words()).tokens().stream()
                    .map(Token::form)
                    .toList();
            add(words, term, byFirst);
            List<String> shouted =
                    words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
            if (!shouted.equals(words) && String.join("", words).length() >= SHOUTED_LENGTH) {
                add(shouted, term, byFirst);
            }
        }
        first = new WordTable<>(byFirst, Node[]::new);
    }

    private static void add(List<String> words, CountryTerm term, Map<String, Node> byFirst) {
        Node node = byFirst.computeIfAbsent(words.get(0), w -> new Node());
        for (String word : words.subList(1, words.size())) {
            node = node.next.computeIfAbsent(word, w -> new Node());
        }
        node.terms.add(term);
    }

    /** The longest term that begins at a token, or null: this is asked for every token of every article. */
    Match longest(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Word word = token.word();
        Node node = first.asWritten(word);
        Match found = node == null ? null : from(node, tokens, at);
        boolean hasPart = found == null && word.hyphen() >= 0 && word.shape().isName();
        return hasPart ? part(token, 0, word.hyphen(), at) : found;
    }

    /** The term that a word begins and the words from a later token on end, or null: the {@code North} of {@code North and South Korea}. */
    Match second(Token word, List<Token> tokens, int rest) {
        Node node = first.asWritten(word.word());
        for (int i = rest; node != null && i < tokens.size(); i++) {
            node = node.next.get(tokens.get(i).form());
            if (node != null && !node.terms.isEmpty()) {
                return new Match(node.terms, i + 1, tokens.get(i).end());
            }
        }
        return null;
    }

    private static Match from(Node begin, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Node node = begin;
        Match found = node.terms.isEmpty() ? null : new Match(node.terms, at + 1, token.end());
        for (int i = at + 1; i < tokens.size(); i++) {
            Token word = tokens.get(i);
            if (word.begin() > tokens.get(i - 1).end() + 1) {
                return found;
            }
            Node next = node.next.get(word.form());
            if (next == null) {
                int hyphen = word.word().hyphen();
                next = hyphen < 0 ? null : node.next.get(word.form().substring(0, hyphen));
                if (next != null && !next.terms.isEmpty()) {
                    found = new Match(next.terms, i + 1, word.begin() + hyphen);
                }
                return found;
            }
            node = next;
            if (!node.terms.isEmpty()) {
                found = new Match(node.terms, i + 1, word.end());
            }
        }
        return found;
    }

    /** A term that is one part of a word with hyphens, such as the second of {@code Greek-Turkish}; null when it is none. */
    Match part(Token token, int from, int to, int at) {
        Node node = first.get(token.form().substring(from, to));
        return node == null || node.terms.isEmpty() ? null : new Match(node.terms, at + 1, token.begin() + to);
    }
}
