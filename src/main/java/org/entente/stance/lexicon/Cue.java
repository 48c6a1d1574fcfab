package org.entente.stance.lexicon;

import java.util.List;

/**
 * A form of a cue of the act lexicon.
 *
 * @param name its citation form
 * @param rest the words after the first one
 * @param form the inflection of its first word
 * @param act a PLOVER act, or RECOGNISE or MEDIATE
 * @param weight below 1 for a cue that says little
 */
public record Cue(String name, List<String> rest, Form form, Frame frame, String act, int polarity, double weight) {
    /** Stands in a cue for a noun phrase. */
    public static final String ANYTHING = "~";

    /** The inflection of a verb's first word; FIXED for what is no verb. */
    public enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        /** Past and participle are one. */
        ED,
        ING,
        FIXED;

        public boolean isParticiple() {
            return this == ED || this == PARTICIPLE;
        }
    }

    public int length() {
        return rest.size() + 1;
    }

    /** Whether a participle or a time may part its noun from its preposition: {@code sanctions imposed on}. */
    public boolean mayBeParted() {
        return frame == Frame.NOUN && rest.size() == 1;
    }

    public boolean isVerb() {
        return form != Form.FIXED;
    }
}
