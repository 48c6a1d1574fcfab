package org.entente.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Joins what belongs together. Where a page had a link or a picture, dumps often break the paragraph: "are continuing in" and
 * "Barbados, the foreign ministry said" are one. The end of the first part decides, since the second may begin with a capital.
 */
final class BrokenParagraphs {
    /** No paragraph ends with one of these; what follows was a link, or a name. */
    private static final Set<String> OPEN_ENDS = Set.of(
            "a",
            "an",
            "the",
            "of",
            "in",
            "to",
            "and",
            "or",
            "for",
            "with",
            "by",
            "at",
            "on",
            "from",
            "that",
            "as",
            "into",
            "than",
            "but",
            "nor",
            "between",
            "against",
            "under",
            "over",
            "about",
            "after",
            "before",
            "during",
            "through",
            "toward",
            "towards",
            "among",
            "amid",
            "within",
            "without",
            "via",
            "per",
            "near",
            "since",
            "until",
            "because",
            "although",
            "while",
            "where",
            "which",
            "who",
            "whose",
            "whom",
            "when",
            "if",
            "whether",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "has",
            "have",
            "had",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "must",
            "should",
            "its",
            "their",
            "his",
            "our",
            "your",
            "my",
            "this",
            "these",
            "those",
            "not",
            "also",
            "including",
            "says",
            "told",
            "called",
            "named",
            "mr",
            "mrs",
            "ms",
            "dr",
            "president",
            "minister",
            "secretary",
            "chancellor",
            "senator",
            "leader",
            "spokesman",
            "spokeswoman",
            "counterpart",
            "ambassador",
            "general");

    private BrokenParagraphs() {}

    static List<Piece> join(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Piece before = null;
        for (Piece piece : pieces) {
            boolean isContinued =
                    before != null && before.isBody() && piece.isBody() && isBroken(before.text(), piece.text());
            if (!isContinued) {
                flush(open, joined);
            }
            if (!piece.isBody()) {
                joined.add(piece);
            } else if (isContinued) {
                open.append(isPunctuation(piece.text().charAt(0)) ? "" : " ").append(piece.text());
            } else {
                open.append(piece.text());
            }
            before = piece;
        }
        flush(open, joined);
        return joined;
    }

    private static void flush(StringBuilder open, List<Piece> joined) {
        if (!open.isEmpty()) {
            joined.add(Piece.body(open.toString()));
            open.setLength(0);
        }
    }

    private static boolean isPunctuation(char c) {
        return c == ',' || c == '.' || c == ';' || c == ')';
    }

    static boolean isBroken(String before, String next) {
        char last = before.charAt(before.length() - 1);
        char first = next.charAt(0);
        if (Layout.isSentenceEnd(before, before.length()) || isHeading(before) || last == ';') {
            return false;
        }
        if (Character.isLowerCase(first) || isPunctuation(first)) {
            return Character.isLetterOrDigit(last) || last == ',' || last == '\u2014' || last == '\u2013';
        }
        boolean isProse = before.length() >= 40 && before.indexOf(' ') > 0;
        return isProse && Character.isLetterOrDigit(first) && (last == ',' || OPEN_ENDS.contains(lastWord(before)));
    }

    /** A heading in capitals, or Markdown's. */
    private static boolean isHeading(String text) {
        return text.charAt(0) == '#' || text.charAt(0) == '*' || text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
