package org.entente.text;

/**
 * A word, number or mark at its place.
 *
 * @param begin its first UTF-16 unit in the text
 * @param end one past its last
 * @param word what is written there; tokens of one form mostly share one instance
 */
public record Token(int begin, int end, Word word) {
    public Span span() {
        return new Span(begin, end);
    }

    /** As written. */
    public String form() {
        return word.form();
    }

    /** In lower case, with a straight apostrophe: what lexicons are asked for. */
    public String lower() {
        return word.lower();
    }

    public Shape shape() {
        return word.shape();
    }

    /** Whether it is this word, given in lower case. */
    public boolean is(String lower) {
        return word.lower().equals(lower);
    }
}
