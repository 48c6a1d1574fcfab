package org.entente.quote.speaker;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.entente.quote.tag.Tag;
import org.entente.quote.tag.TaggedText;
import org.entente.text.Capitals;
import org.entente.text.CommonWords;
import org.entente.text.CsvTable;
import org.entente.text.Shape;
import org.entente.text.Token;

/** The proper name in a speaker's words whom no mention knows: {@code Goldman}, but neither {@code Analysts} nor {@code Munich-based}. */
final class ProperNames {
    /** Words for somebody who is not to be named, or whom a name before them does not name. */
    private static final Set<String> OTHERS = others();

    private static final Set<String> OFFICES = Set.of("CEO", "CFO", "COO", "CTO");

    private final TaggedText text;
    private final SpeakerNames names;
    /** Capitalised words amid sentences; looked for when first asked for. */
    private final Set<String> namedWithin = new HashSet<>();

    private boolean isRead;

    ProperNames(TaggedText text, SpeakerNames names) {
        this.text = text;
        this.names = names;
    }

    private boolean isNamedWithin(String lower) {
        for (int i = 0; i < text.size() && !isRead; i++) {
            if (text.is(i, Tag.NAME) && !isFirst(i)) {
                namedWithin.add(text.tokens.get(i).lower());
            }
        }
        isRead = true;
        return namedWithin.contains(lower);
    }

    private static Set<String> others() {
        Set<String> words = new HashSet<>();
        for (CsvTable.Row row :
                CsvTable.resource("/data/lexicon/speaker-nouns.csv").rows()) {
            if (row.get("kind").equals("outsider")) {
                words.add(row.get("word"));
            }
        }
        for (CsvTable.Row row :
                CsvTable.resource("/data/lexicon/role_words.csv").rows()) {
            if (row.get("role").equals("source")) {
                words.add(row.get("word"));
            }
        }
        return words;
    }

    private boolean isFirst(int i) {
        int first = text.first(text.sentence[i]);
        return i == first || i == first + 1 && text.isMark(first);
    }

    /** The last run of capitalised words that are no titles, in the tokens [begin, end); empty when there is none. */
    String in(int begin, int end) {
        int to = end;
        while (to > begin && !isName(to - 1)) {
            to--;
        }
        int from = to;
        while (from > begin && (isName(from - 1) || isJoined(from, begin))) {
            from--;
        }
        for (int k = from; k + 1 < to; k++) {
            from = OFFICES.contains(text.tokens.get(k).form()) ? k + 1 : from;
        }
        if (isOfOther(to, end)
                || isFirstOfPhrase(from, to, end)
                || from == to
                || from + 1 == to && isLetter(text.tokens.get(from))) {
            return "";
        }
        if (from + 1 == to && isSomebody(text.tokens.get(from))) {
            return "";
        }
        String name = text.text
                .text()
                .substring(
                        text.tokens.get(from).begin(), text.tokens.get(to - 1).end());
        return isInCapitals(from, to) ? Capitals.name(name) : name;
    }

    /** {@code Civil} of {@code Civil rights advocates} and {@code Party} of {@code Party leaders}, but not a company and its spokesman. */
    private boolean isFirstOfPhrase(int from, int to, int end) {
        return from + 1 == to
                && to < end
                && isFirst(from)
                && text.tokens.get(from).shape() == Shape.CAPITALISED
                && text.tokens.get(to).shape() == Shape.LOWER
                && CommonWords.has(text.tokens.get(from).word())
                && !names.isListed(text.tokens.get(from).form())
                && !SpeakerLookup.SPOKESMEN.contains(text.tokens.get(end - 1).lower());
    }

    /** {@code Analysts}, {@code PM}: a noun for persons that only its place or a headline capitalises. */
    static boolean isSomebody(Token token) {
        String kind = SpeakerNouns.kind(token.word());
        return kind.equals("person") || kind.equals("outsider");
    }

    /** {@code ANNA BERG, ECONOMIST, OSLO}: a name in capitals, like what is said of it. */
    private boolean isInCapitals(int from, int to) {
        for (int k = from; k < to; k++) {
            if (text.tokens.get(k).shape() != Shape.UPPER) {
                return false;
            }
        }
        return from + 1 < to
                && text.is(to, Tag.COMMA)
                && to + 1 < text.size()
                && text.tokens.get(to + 1).shape() == Shape.UPPER;
    }

    /** {@code &} amid a name. */
    private boolean isJoined(int from, int begin) {
        return from - 2 >= begin && text.tokens.get(from - 1).is("&") && isName(from - 2);
    }

    /** {@code the Northwind source}, {@code Northwind shareholders}: somebody whom nobody names is not the body that he is of. */
    boolean isOfOther(int to, int end) {
        for (int k = to; k < end; k++) {
            if (OTHERS.contains(text.tokens.get(k).lower())) {
                return true;
            }
        }
        return false;
    }

    /** {@code CEO Lindqvist}: an office and a name. */
    boolean isTitled(int begin, int end) {
        return text.is(end - 1, Tag.NAME)
                && OFFICES.contains(text.tokens.get(begin).form())
                && begin + 1 < end;
    }

    /** {@code NRTH.O}. */
    private static boolean isTicker(String form) {
        int point = form.indexOf('.');
        return point > 1 && point + 1 < form.length() && Character.isUpperCase(form.charAt(point + 1));
    }

    private static boolean isLetter(Token token) {
        return token.form().length() == 1 && token.form().equals(token.form().toUpperCase(Locale.ROOT));
    }

    private boolean isName(int i) {
        String form = text.tokens.get(i).form();
        return text.is(i, Tag.NAME)
                && !isAdjective(form)
                && !isTicker(form)
                && form.indexOf('-') != 1
                && !isOnlyFirst(i);
    }

    /** {@code Iran-backed}, {@code Munich-based}: a name and a participle. */
    private static boolean isAdjective(String form) {
        int hyphen = form.lastIndexOf('-');
        return hyphen > 0
                && hyphen + 1 < form.length()
                && Character.isUpperCase(form.charAt(0))
                && Character.isLowerCase(form.charAt(hyphen + 1))
                && (form.endsWith("ed") || form.endsWith("led") || form.endsWith("run") || form.endsWith("born"));
    }

    /** A common word that is capitalised because a sentence begins with it, and no name follows. */
    private boolean isOnlyFirst(int i) {
        Token token = text.tokens.get(i);
        return isFirst(i)
                && token.shape() == Shape.CAPITALISED
                && !text.is(i + 1, Tag.NAME)
                && CommonWords.has(token.word())
                && !isNamedWithin(token.lower());
    }
}
