package org.entente.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title without the marks of its version: {@code UPDATE 2-Talks resume} is version 2 of {@code talks resume}. */
record Headline(String words, int version) {
    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?:(UPDATE|WRAPUP|RPT|REFILE|CORRECTED|CORRECTION|RETRACTED|RETRACTION|WITHDRAWN|WITHDRAWAL|KILL|EXCLUSIVE|UPDATED)"
                    + "(?:\\s+(\\d{1,2}))?\\s*[-:\u2013\u2014]\\s*)(?=\\S)");
    private static final int LONGEST = 300;

    static Headline of(String title) {
        String rest = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
        int version = 0;
        for (Matcher mark = MARK.matcher(rest); mark.find(); mark = MARK.matcher(rest)) {
            version += mark.group(2) == null ? isCorrection(mark.group(1)) : Integer.parseInt(mark.group(2));
            rest = rest.substring(mark.end());
        }
        String words = rest.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return new Headline(words.strip(), version);
    }

    /** Equal, or at least four fifths of all words in common. */
    boolean isNear(Headline other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return false;
        }
        if (words.equals(other.words)) {
            return true;
        }
        Set<String> mine = words(words);
        Set<String> theirs = words(other.words);
        int before = mine.size();
        mine.retainAll(theirs);
        return 5 * mine.size() >= 4 * (before + theirs.size() - mine.size());
    }

    private static Set<String> words(String title) {
        return new TreeSet<>(List.of(title.split(" ", -1)));
    }

    private static int isCorrection(String mark) {
        return mark.startsWith("EXCLUSIVE") || mark.equals("RPT") ? 0 : 1;
    }
}
