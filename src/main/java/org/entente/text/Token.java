package org.entente.text;

/**
 * A word, number or mark.
 *
 * @param begin its first UTF-16 unit in the text
 * @param end one past its last
 * @param form as written
 * @param lower in lower case, with a straight apostrophe: what lexicons are asked for. Equal forms mostly share one instance, so
 *     its hash is computed once
 */
public record Token(int begin, int end, String form, String lower, Shape shape) {
    public Span span() {
        return new Span(begin, end);
    }

    /** Whether it is this word, given in lower case. */
    public boolean is(String word) {
        return lower.equals(word);
    }
}
