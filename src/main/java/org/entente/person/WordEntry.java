package org.entente.person;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.entente.text.Token;

/** All that is known of one word, found by a single look-up. Built once, then only read. */
final class WordEntry {
    private static final Set<WordClass> FOR_NAMES = Collections.unmodifiableSet(
            EnumSet.of(WordClass.ORDINARY, WordClass.GIVEN, WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE));

    private final EnumSet<WordClass> classes = EnumSet.noneOf(WordClass.class);
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
        classes.add(wordClass);
    }

    boolean is(WordClass wordClass) {
        return classes.contains(wordClass);
    }

    /** Whether it says nothing of a word in small letters: such a word is in no name and no title. */
    boolean isForNamesOnly() {
        return titles == null && FOR_NAMES.containsAll(classes);
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
