package org.entente.person;

import java.util.List;

/** Whom a pronoun of the third person stands for. */
final class Antecedents {
    private static final int SENTENCES_BACK = 4;
    /** Names of a list looked back over. */
    private static final int LIST = 10;

    private final NamedText text;
    /** Names and references before the pronoun, in the order of the text. */
    private final List<Sighting> seen;

    Antecedents(NamedText text, List<Sighting> seen) {
        this.text = text;
        this.seen = seen;
    }

    /**
     * The first subject of the nearest sentence that has one, as the topic of a text stands first in its sentences; else whoever was named last.
     * Whom a quotation names is not its speaker, who says {@code I}.
     */
    Person of(int i, Gender gender) {
        int sentence = text.sentence[i];
        Sighting subject = null;
        Sighting weak = null;
        for (int s = seen.size() - 1; s >= Math.max(0, seen.size() - ReferenceFinder.REACH); s--) {
            Sighting one = seen.get(s);
            int at = text.sentence[one.begin];
            boolean isDone = subject != null && at != text.sentence[subject.begin]
                    || weak != null && at != text.sentence[weak.begin] && text.sentence[weak.begin] != sentence;
            if (isDone || sentence - at > SENTENCES_BACK) {
                break;
            }
            boolean mayBe = one.person != null
                    && one.person.gender.agrees(gender)
                    && !text.text.isQuoted(text.token(one.begin).begin());
            if (mayBe && isSubject(s)) {
                subject = one;
            } else if (mayBe && weak == null) {
                weak = one;
            }
        }
        return subject != null ? subject.person : weak != null ? weak.person : null;
    }

    /** Of names joined by {@code and} all are what the first is. */
    private boolean isSubject(int s) {
        int first = s;
        while (first > 0 && s - first < LIST && isJoined(first)) {
            first--;
        }
        return isUngoverned(seen.get(first)) && !text.isGenitive(seen.get(s).end);
    }

    private boolean isJoined(int s) {
        int and = before(seen.get(s));
        return text.has(and, "and") && seen.get(s - 1).end == and;
    }

    /** The token before a name and its title. */
    private static int before(Sighting one) {
        boolean hasTitle = one.role != null && one.role.title() != null;
        return (hasTitle ? Math.min(one.begin, one.role.begin()) : one.begin) - 1;
    }

    private boolean isUngoverned(Sighting one) {
        int before = before(one);
        boolean governed = before >= 0
                && text.isSame(before, one.begin)
                && switch (text.token(before).lower()) {
                    case "of",
                            "with",
                            "by",
                            "to",
                            "for",
                            "from",
                            "on",
                            "against",
                            "at",
                            "about",
                            "between",
                            "after",
                            "under",
                            "his",
                            "her",
                            "like",
                            "including",
                            "than" -> true;
                    default -> false;
                };
        // In "the Berg government" the name is no subject.
        boolean isModifier = before == one.begin - 1
                && before >= 0
                && text.isSame(before, one.begin)
                && (text.has(before, "the") || text.has(before, "a"));
        return !governed && !isModifier;
    }
}
