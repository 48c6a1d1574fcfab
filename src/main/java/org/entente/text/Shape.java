package org.entente.text;

/** How a token looks. */
public enum Shape {
    /** {@code talks}. */
    LOWER,
    /** {@code Moscow}, {@code I}. */
    CAPITALISED,
    /** Two or more capitals: {@code NATO}, {@code U.S.}. */
    UPPER,
    /** {@code McCain}, {@code al-Assad}, {@code 19th}. */
    MIXED,
    /** {@code 2019}, {@code 1,000.5}. */
    NUMBER,
    /** A quotation mark, single or double. */
    QUOTE,
    /** Any other mark. */
    PUNCTUATION;

    /** Whether it is a word that begins with a capital letter, or has one inside as {@code al-Assad}. */
    public boolean isName() {
        return this == CAPITALISED || this == UPPER || this == MIXED;
    }

    public boolean isWord() {
        return this != QUOTE && this != PUNCTUATION;
    }
}
