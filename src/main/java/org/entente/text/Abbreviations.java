package org.entente.text;

import java.util.Locale;
import java.util.Set;

/** Words that keep their point: {@code Mr.}, {@code Sen.}, {@code U.S.}, {@code Jan.}. */
final class Abbreviations {
    /** Before a name: a point after these never ends a sentence. */
    private static final Set<String> BEFORE_NAME = Set.of(
            "mr", "mrs", "ms", "messrs", "mme", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "govs", "gen", "col",
            "lt", "maj", "capt", "cmdr", "adm", "sgt", "cpl", "pvt", "pfc", "rev", "hon", "st", "ste", "mt", "ft",
            "pres", "supt", "det", "insp", "atty", "amb", "msgr", "sr", "sra", "fr", "no", "nos", "vs", "v", "cf",
            "fig", "vol", "ed", "eds", "brig", "ald", "secy", "asst", "dep", "dist", "vice");

    /** These end a sentence when a word follows that commonly begins one. */
    private static final Set<String> ANYWHERE = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc", "corp", "co",
            "ltd", "plc", "bros", "jr", "etc", "est", "al", "dept", "univ", "assn", "ave", "blvd", "rd", "calif", "fla",
            "ariz", "colo", "conn", "del", "ill", "ind", "kan", "ky", "la", "mass", "md", "mich", "minn", "miss", "mo",
            "mont", "neb", "nev", "okla", "ore", "pa", "penn", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "ga",
            "ala", "ark", "n.c", "s.c", "n.j", "n.y", "n.h", "n.m", "n.d", "s.d", "w.va", "d.c", "a.m", "p.m", "i.e",
            "e.g", "ph.d", "m.d", "b.c", "a.d");

    /** Words that begin a sentence far more often than they follow an abbreviation inside one. */
    private static final Set<String> STARTERS = Set.of(
            "the",
            "a",
            "an",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "but",
            "and",
            "in",
            "on",
            "at",
            "this",
            "that",
            "these",
            "those",
            "there",
            "his",
            "her",
            "their",
            "its",
            "our",
            "my",
            "as",
            "if",
            "when",
            "while",
            "after",
            "before",
            "although",
            "though",
            "however",
            "meanwhile",
            "earlier",
            "later",
            "some",
            "many",
            "most",
            "both",
            "what",
            "why",
            "how",
            "who",
            "so",
            "yet",
            "for",
            "from",
            "since",
            "with",
            "by",
            "to",
            "under",
            "according",
            "also",
            "one",
            "no",
            "not",
            "now",
            "then",
            "among",
            "during",
            "despite",
            "because",
            "until",
            "all",
            "several",
            "asked",
            "\"",
            "\u201c");

    private Abbreviations() {}

    /** Whether the point after the word [begin, end) belongs to it. */
    static boolean takesPoint(String text, int begin, int end) {
        int length = end - begin;
        if (length == 1) {
            // The last letter of "I/B/E/S." is no initial.
            boolean isLast = begin > 0 && text.charAt(begin - 1) == '/';
            return Character.isUpperCase(text.charAt(begin)) && !isLast;
        }
        if (length > 5) {
            return false;
        }
        if (text.charAt(end - 2) == '.') {
            return true;
        }
        if (!Character.isUpperCase(text.charAt(begin)) && length > 3) {
            return false;
        }
        String lower = text.substring(begin, end).toLowerCase(Locale.ROOT);
        boolean isCapitalised = Character.isUpperCase(text.charAt(begin));
        if (lower.equals("no") || lower.equals("nos")) {
            return isCapitalised && isBeforeNumber(text, end + 1);
        }
        return isCapitalised && (BEFORE_NAME.contains(lower) || ANYWHERE.contains(lower))
                || lower.equals("vs")
                || lower.equals("etc");
    }

    /** Whether a digit stands here, perhaps after a blank: {@code No. 10} is a number, {@code No.} alone an answer. */
    private static boolean isBeforeNumber(String text, int at) {
        int i = at;
        while (i < text.length() && i < at + 2 && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && Character.isDigit(text.charAt(i));
    }

    /** Whether a word that carries its own point ends its sentence here. */
    static boolean mayEndSentence(Token word, Token next) {
        if (word.form().charAt(word.form().length() - 1) != '.') {
            return true;
        }
        String bare = word.lower().substring(0, word.lower().length() - 1);
        boolean isInitial = bare.length() == 1;
        if (isInitial || BEFORE_NAME.contains(bare)) {
            return false;
        }
        return next.shape() != Shape.NUMBER && STARTERS.contains(next.lower()) && next.shape() != Shape.UPPER;
    }
}
