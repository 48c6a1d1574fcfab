package org.entente.person;

import java.util.HashMap;
import java.util.Map;
import org.entente.text.Token;

/** All that is known of one word, found by a single look-up. Built once, then only read. */
final class WordEntry {
    private static final int FOR_NAMES = 1 << WordClass.ORDINARY.ordinal()
            | 1 << WordClass.GIVEN.ordinal()
            | 1 << WordClass.GIVEN_MALE.ordinal()
            | 1 << WordClass.GIVEN_FEMALE.ordinal();

    /** One bit a class. */
    private int classes;
    /** The role of a prefix or of a person without a name. */
    String role = "";
    /** Titles that begin with the word; null when none does. */
    TitleNode titles;

    /** A title as a path of words. */
    static final class TitleNode {
        final Map<String, TitleNode> next = new HashMap<>(2);
        Title title;
    }

    void add(WordClass wordClass) {
        classes |= 1 << wordClass.ordinal();
    }

    boolean is(WordClass wordClass) {
        return (classes & 1 << wordClass.ordinal()) != 0;
    }

    /** Whether it says nothing of a word in small letters: such a word is in no name and no title. */
    boolean isForNamesOnly() {
        return titles == null && (classes & ~FOR_NAMES) == 0;
    }

    boolean isGiven() {
        return is(WordClass.GIVEN_MALE) || is(WordClass.GIVEN_FEMALE) || is(WordClass.GIVEN);
    }

    Gender gender(Token token) {
        if (is(WordClass.GIVEN_MALE)) {
            return Gender.MALE;
        }
        return is(WordClass.GIVEN_FEMALE) && token.shape().isName() ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
