package org.entente.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where, in the last paragraphs, the credits of a wire story begin: {@code (Reporting by ...; Editing by ...)}. */
final class SignOff {
    private static final int TAIL = 1500;
    private static final int LONGEST_REST = 420;
    private static final String WORK =
            "(?:[Rr]eport(?:ing|ed|ers?)|[Ee]dit(?:ing|ed)|[Ww]rit(?:ing|ten)|[Cc]ompil(?:ing|ed)|[Pp]olling"
                    + "|[Gg]raphics?|[Tt]ranslat(?:ing|ed|ion)|[Pp]roduc(?:ing|ed|tion)|[Rr]esearch|[Aa]ssembled)";
    private static final Pattern START = Pattern.compile("[(\\[][-\u2013\u2014\\s]{0,3}(?:[Ww]ith )?(?:\\p{L}{3,10} )?"
            + WORK + "(?: [Bb]y|,|:| and| in| for| \\p{Lu})"
            + "|(?<=[.?!\"\u201d\u2019)] )(?:Additional r|R)eporting by \\p{Lu}");

    /** What {@link #START} begins with. */
    private static final String OPENINGS = "([AR";

    private SignOff() {}

    /** Where the sign-off of a paragraph begins, or its length when it has none. */
    static int start(String paragraph) {
        Matcher match = START.matcher(paragraph).useTransparentBounds(true);
        for (int i = Math.max(0, paragraph.length() - TAIL); i < paragraph.length(); i++) {
            boolean isPossible = OPENINGS.indexOf(paragraph.charAt(i)) >= 0;
            if (isPossible && match.region(i, paragraph.length()).lookingAt()) {
                int close = paragraph.indexOf(')', i);
                int rest = close < 0 ? 0 : paragraph.length() - close;
                if (rest <= LONGEST_REST) {
                    return i;
                }
            }
        }
        return paragraph.length();
    }
}
