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

    private int number = Vocabulary.UNKNOWN;
    private int formNumber = Vocabulary.UNKNOWN;
    /** The vocabulary's size when both numbers were asked for; volatile, so that who reads it sees them too. */
    private volatile int lookedUp = -1;

    Word(String form, String lower, Shape shape, long head, long tail) {
        this.form = form;
        this.lower = lower;
        this.shape = shape;
        this.hyphen = hyphen(form, 0);
        this.head = head;
        this.tail = tail;
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

    /** The number of the word in lower case, for {@link WordTable#get}; 0 where no table knows it. */
    public int number() {
        if (number == Vocabulary.UNKNOWN) {
            lookUp();
        }
        return number;
    }

    /** The number of the word as written; 0 where no table knows it. */
    public int formNumber() {
        if (formNumber == Vocabulary.UNKNOWN) {
            lookUp();
        }
        return formNumber;
    }

    /** Tables that were loaded since may know the word. */
    private void lookUp() {
        int size = Vocabulary.size();
        if (lookedUp != size) {
            number = Vocabulary.find(lower);
            formNumber = lower.equals(form) ? number : Vocabulary.find(form);
            lookedUp = size;
        }
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
