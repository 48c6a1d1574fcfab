package org.entente.person;

import java.util.HashMap;
import java.util.Map;
import org.entente.text.Token;

/** All that is known of one word, found by a single look-up. Built once, then only read. */
final class WordEntry {
    static final int GIVEN = WordClass.GIVEN.bit | WordClass.GIVEN_MALE.bit | WordClass.GIVEN_FEMALE.bit;
    private static final int FOR_NAMES = GIVEN | WordClass.ORDINARY.bit;

    /** The bits of its classes. */
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
        classes |= wordClass.bit;
    }

    int classes() {
        return classes;
    }

    boolean is(WordClass wordClass) {
        return (classes & wordClass.bit) != 0;
    }

    /** Whether it says nothing of a word in small letters: such a word is in no name and no title. */
    boolean isForNamesOnly() {
        return titles == null && (classes & ~FOR_NAMES) == 0;
    }

    boolean isGiven() {
        return (classes & GIVEN) != 0;
    }

    Gender gender() {
        return is(WordClass.GIVEN_MALE) ? Gender.MALE : is(WordClass.GIVEN_FEMALE) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    Gender gender(Token token) {
        if (is(WordClass.GIVEN_MALE)) {
            return Gender.MALE;
        }
        return is(WordClass.GIVEN_FEMALE) && token.shape().isName() ? Gender.FEMALE : Gender.UNKNOWN;
    }
}
