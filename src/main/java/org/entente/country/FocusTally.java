package org.entente.country;

import java.util.HashSet;
import java.util.Set;

/** What is counted of one country while the mentions of an article are read. */
final class FocusTally {
    int title;
    int titleFirst;
    int lead;
    int leadSentence;
    int second;
    int mentions;
    int names;
    int demonyms;
    int capitals;
    int currencies;
    int alone;
    int located;
    int first = Integer.MAX_VALUE;
    int fewestBeside = Integer.MAX_VALUE;
    final Set<Integer> paragraphs = new HashSet<>();
    final Set<Integer> sentences = new HashSet<>();

    /** Counts a mention by its form. */
    void count(String form) {
        mentions++;
        switch (form) {
            case "name" -> names++;
            case "demonym" -> demonyms++;
            case "capital", "seat" -> capitals++;
            default -> {}
        }
    }

    /** Mentions that are not the name of a currency. */
    int mentionsButCurrencies() {
        return mentions - currencies;
    }
}
