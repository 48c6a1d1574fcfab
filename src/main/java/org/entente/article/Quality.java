package org.entente.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The quality flags of an article: what a reader of the tables may want to leave out. */
final class Quality {
    private static final int LONG = 1500;
    private static final int SHORT_WORDS = 40;
    private static final int LEAST_JUDGED = 300;

    private static final Pattern RETRACTED_TITLE = Pattern.compile(
            "(?i)^\\W{0,3}(?:retracted|retraction|withdrawn|withdrawal|kill|story withdrawn|story killed|story removed)\\b\\s*[-:\u2013\u2014\\])].*"
                    + "|^(?:RETRACTED|RETRACTION|WITHDRAWN|WITHDRAWAL|STORY (?:WITHDRAWN|KILLED|REMOVED))\\b.*");
    private static final Pattern RETRACTED_TEXT = Pattern.compile(
            "(?i)\\b(?:this|the|above|earlier|our) (?:story|article|report|item|dispatch)(?: [^.]{0,80})? (?:has been|is|was|have been|are) (?:hereby )?(?:withdrawn|retracted|killed)\\b"
                    + "|\\b(?:has|have) (?:withdrawn|retracted|removed) (?:this|the|its|our) (?:story|article|report)\\b"
                    + "|\\bplease (?:kill|withdraw|disregard) (?:this|the|our) (?:story|article|report)\\b"
                    + "|\\bis withdrawing (?:this|its|the) (?:story|article|report)\\b");

    /** Every withdrawal says one of these; most texts say none, which is found out faster than by the patterns. */
    private static final String[] WITHDRAWING = {"withdr", "retract", "kill", "removed", "disregard"};

    private Quality() {}

    /** @param isRetracted what {@link #isRetracted} says of the record */
    static List<String> flags(RawArticle raw, String title, Body body, String language, boolean isRetracted) {
        Set<String> flags = new LinkedHashSet<>(raw.flags());
        String text = body.text();
        add(flags, "no_title", title.isEmpty());
        add(flags, "retracted", isRetracted);
        add(flags, "opinion", title.regionMatches(true, 0, "opinion:", 0, 8) || title.startsWith("OPINION |"));
        add(flags, "masked", isMasked(text));
        add(flags, "no_paragraphs", hasLostParagraphs(text));
        add(flags, "unbalanced_quotes", isUnbalanced(text));
        add(flags, "short", words(text, SHORT_WORDS) < SHORT_WORDS);
        boolean isUnknownProse = language.equals(LanguageTest.UNDECIDED) && text.length() >= LEAST_JUDGED;
        add(
                flags,
                "not_english",
                !language.equals("en") && (isUnknownProse || !language.equals(LanguageTest.UNDECIDED)));
        return new ArrayList<>(flags);
    }

    /** Whether title or beginning say that the story is withdrawn. */
    static boolean isRetracted(String title, String text) {
        String head = text.length() > 600 ? text.substring(0, 600) : text;
        String words = (title + '\n' + head).toLowerCase(Locale.ROOT);
        if (Arrays.stream(WITHDRAWING).noneMatch(words::contains)) {
            return false;
        }
        return RETRACTED_TITLE.matcher(title).matches()
                || RETRACTED_TEXT.matcher(head).find();
    }

    private static void add(Set<String> flags, String flag, boolean isSet) {
        if (isSet) {
            flags.add(flag);
        }
    }

    /** NELA-GT puts {@code @} for seven words of each hundred. */
    private static boolean isMasked(String text) {
        return text.contains("@ @ @ @ @");
    }

    /** One paragraph holds most of a long text. */
    private static boolean hasLostParagraphs(String text) {
        int longest = 0;
        int from = 0;
        for (int end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n", from)) {
            longest = Math.max(longest, end - from);
            from = end + 2;
        }
        longest = Math.max(longest, text.length() - from);
        return longest > LONG && longest * 5 >= text.length() * 3;
    }

    /** A paragraph that opens a quotation and does not close it is in order when the next one opens it again. */
    private static boolean isUnbalanced(String text) {
        int straight = 0;
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean isReopened = straight % 2 == 1 && i >= 2 && text.charAt(i - 1) == '\n';
                straight += isReopened ? 0 : 1;
            } else if (c == '\u201c') {
                boolean isReopened = open == 1 && i >= 2 && text.charAt(i - 1) == '\n';
                open += isReopened ? 0 : 1;
            } else if (c == '\u201d') {
                open--;
            }
        }
        return straight % 2 == 1 || open != 0;
    }

    private static int words(String text, int most) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length() && words < most; i++) {
            boolean isLetter = Character.isLetterOrDigit(text.charAt(i));
            words += isLetter && !inWord ? 1 : 0;
            inWord = isLetter;
        }
        return words;
    }
}
