package org.entente.stance.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.text.CsvTable;
import org.entente.text.Token;

/** What a sentence is about, by a dated lexicon of terms. */
public final class Issues {
    private record Term(List<String> rest, String issue, LocalDate from, LocalDate to, int order) {}

    private final Map<String, List<Term>> terms = new HashMap<>();

    private Issues() {}

    public static Issues load() {
        Issues issues = new Issues();
        int order = 0;
        for (CsvTable.Row row : CsvTable.resource("/data/lexicon/issues.csv").rows()) {
            List<String> words = List.of(row.get("term").split(" ", -1));
            Term term = new Term(
                    words.subList(1, words.size()),
                    row.get("issue"),
                    day(row.get("from"), LocalDate.MIN),
                    day(row.get("to"), LocalDate.MAX),
                    order++);
            issues.terms.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(term);
        }
        return issues;
    }

    private static LocalDate day(String cell, LocalDate otherwise) {
        return cell.isEmpty() ? otherwise : LocalDate.parse(cell);
    }

    /** The issue with most terms among the tokens, the one first in the lexicon of equals; empty when there is none. */
    public String of(List<Token> tokens, LocalDate asOf) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (Term term : terms.getOrDefault(tokens.get(i).lower(), List.of())) {
                if (!asOf.isBefore(term.from) && !asOf.isAfter(term.to) && follows(tokens, i + 1, term.rest)) {
                    counts.merge(term.issue, 1, Integer::sum);
                    first.merge(term.issue, term.order, Math::min);
                }
            }
        }
        String best = "";
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            int lead = best.isEmpty() ? 1 : entry.getValue() - counts.get(best);
            if (lead > 0 || lead == 0 && first.get(entry.getKey()) < first.get(best)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private static boolean follows(List<Token> tokens, int at, List<String> words) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.get(at + i).is(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
