package org.entente.text;

import java.util.List;

/**
 * A text with its paragraphs, sentences, tokens and quotation marks, each list in the order of the text.
 *
 * @param quoted stretches inside double quotation marks; disjoint
 */
public record SegmentedText(
        String text, List<Paragraph> paragraphs, List<Sentence> sentences, List<Token> tokens, List<Quoted> quoted) {
    /** Finds all of it in time linear in the length. */
    public static SegmentedText of(String text) {
        return new Segmenter(text).segment();
    }

    /** The tokens of a sentence. */
    public List<Token> tokens(Sentence sentence) {
        return tokens.subList(sentence.firstToken(), sentence.endToken());
    }

    /** Whether text without tokens, a card of links, stands between a token and the one before it. */
    public boolean isInterrupted(int token) {
        int end = tokens.get(token - 1).end();
        int begin = tokens.get(token).begin();
        return begin > end + 1
                && text.substring(end, begin).chars().anyMatch(c -> !CharKind.is((char) c, CharKind.BLANK));
    }

    /** The index of the first token that ends after an offset; {@code tokens().size()} when there is none. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index of the last sentence that begins at or before an offset; 0 when there is none. */
    public int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Whether an offset stands inside double quotation marks. */
    public boolean isQuoted(int offset) {
        int low = 0;
        int high = quoted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quoted.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quoted.size() && quoted.get(low).span().begin() <= offset;
    }
}
