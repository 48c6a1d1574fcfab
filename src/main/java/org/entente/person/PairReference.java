package org.entente.person;

import java.util.ArrayList;
import java.util.List;
import org.entente.country.Mention;
import org.entente.country.MentionKind;
import org.entente.text.SegmentedText;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;

/** Resolves {@code both countries} and {@code the two leaders} to the two countries that the text spoke of last. */
public final class PairReference {
    private static final int SENTENCES_BACK = 3;
    /** Tokens that may stand between the two: {@code President Xi Jinping and his Russian counterpart Vladimir Putin}. */
    private static final int BETWEEN = 6;

    private PairReference() {}

    /**
     * The two countries, in the order of the text.
     *
     * @param reference the words that stand for them, in the article's text
     * @return two codes, of countries or groups; empty where no pair was spoken of
     */
    public static List<String> countries(AnnotatedArticle article, Span reference) {
        SegmentedText text = article.text();
        if (text.sentences().isEmpty()) {
            return List.of();
        }
        int here = text.sentenceAt(reference.begin());
        for (int s = here; s >= 0 && s >= here - SENTENCES_BACK; s--) {
            Sentence sentence = text.sentences().get(s);
            int end = s == here ? reference.begin() : sentence.span().end();
            List<Mention> actors = actors(article, sentence.span().begin(), end);
            List<String> pair = joined(text, actors);
            if (pair.isEmpty()) {
                pair = only(actors);
            }
            if (!pair.isEmpty()) {
                return pair;
            }
        }
        return List.of();
    }

    private static List<Mention> actors(AnnotatedArticle article, int begin, int end) {
        List<Mention> mentions = article.mentions();
        List<Mention> actors = new ArrayList<>();
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int m = low; m < mentions.size() && mentions.get(m).span().end() <= end; m++) {
            if (!key(mentions.get(m)).isEmpty() && mentions.get(m).kind() != MentionKind.ORGANISATION) {
                actors.add(mentions.get(m));
            }
        }
        return actors;
    }

    private static String key(Mention mention) {
        return mention.country().isEmpty() ? mention.groupId() : mention.country();
    }

    /** The last two joined by {@code and}, {@code with} or a hyphen. */
    private static List<String> joined(SegmentedText text, List<Mention> actors) {
        for (int i = actors.size() - 1; i > 0; i--) {
            String second = key(actors.get(i));
            for (int k = i - 1; k >= 0 && k >= i - 3; k--) {
                String first = key(actors.get(k));
                if (!first.equals(second)
                        && areJoined(
                                text,
                                actors.get(k).span().end(),
                                actors.get(i).span().begin())) {
                    return List.of(first, second);
                }
            }
        }
        return List.of();
    }

    private static boolean areJoined(SegmentedText text, int from, int to) {
        if (to <= from) {
            return false;
        }
        if (to == from + 1 && text.text().charAt(from) == '-') {
            return true;
        }
        boolean hasLink = false;
        int count = 0;
        for (int i = text.tokenAt(from);
                i < text.tokens().size() && text.tokens().get(i).begin() < to;
                i++) {
            Token token = text.tokens().get(i);
            hasLink |= token.is("and") || token.is("with") && count == 0;
            count++;
        }
        return hasLink && count <= BETWEEN;
    }

    /** The two countries of a sentence that names no other. */
    private static List<String> only(List<Mention> actors) {
        List<String> distinct = actors.stream()
                .filter(mention ->
                        !mention.form().equals("city") && !mention.form().equals("dateline"))
                .map(PairReference::key)
                .distinct()
                .toList();
        return distinct.size() == 2 ? distinct : List.of();
    }
}
