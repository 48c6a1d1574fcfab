package org.entente.text;

/** A word, number or mark as written: what all its tokens share. */
public final class Word {
    private final String form;
    private final String lower;
    private final Shape shape;
    private final int hyphen;
    /** The form in two figures, which say all of it unless one is negative: {@link WordCache}. */
    private final long head;

    private final long tail;

    private final int version;
    private final int number;
    private final int tables;
    private final int formNumber;
    private final int formTables;

    Word(String form, String lower, Shape shape, long head, long tail) {
        this.form = form;
        this.lower = lower;
        this.shape = shape;
        this.hyphen = hyphen(form, 0);
        this.head = head;
        this.tail = tail;
        version = Vocabulary.version();
        Vocabulary.Entry known = Vocabulary.find(lower);
        number = known.number();
        tables = known.tables();
        Vocabulary.Entry asWritten = lower.equals(form) ? known : Vocabulary.find(form);
        formNumber = asWritten.number();
        formTables = asWritten.tables();
    }

    /** Whether a stretch of a text, with these two figures, reads so. */
    boolean is(char[] text, int begin, int end, long headOfText, long tailOfText) {
        return head == headOfText && tail == tailOfText && ((head | tail) >= 0 || isSpelt(text, begin, end));
    }

    private boolean isSpelt(char[] text, int begin, int end) {
        boolean is = form.length() == end - begin;
        for (int i = 0; is && i < form.length(); i++) {
            is = form.charAt(i) == text[begin + i];
        }
        return is;
    }

    /** As written. */
    public String form() {
        return form;
    }

    /** In lower case, with a straight apostrophe: what lexicons are asked for. */
    public String lower() {
        return lower;
    }

    public Shape shape() {
        return shape;
    }

    /** Where its first hyphen stands, or -1. */
    public int hyphen() {
        return hyphen;
    }

    /** The number of the word in lower case; 0 where no table knows it. */
    public int number() {
        return number;
    }

    /** The number of the word as written; 0 where no table knows it. */
    int formNumber() {
        return formNumber;
    }

    /** The vocabulary's when this was made: tables made since may know the word. */
    int version() {
        return version;
    }

    /** The bits of the tables that know the word in lower case. */
    int tables() {
        return tables;
    }

    /** The bits of the tables that know the word as written. */
    int formTables() {
        return formTables;
    }

    /** Where the first hyphen of a form stands at or behind a place, or -1. */
    public static int hyphen(String form, int from) {
        for (int i = from; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013') {
                return i;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Word word && form.equals(word.form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    @Override
    public String toString() {
        return form;
    }
}
