package org.entente.quote.tag;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A rough part of speech: a class of {@code data/lexicon/quote-words.csv}, one of a cue, a shape with its suffix, or a mark. */
public enum Tag {
    ADVERB("adverb"),
    BE("be", Tag.VERB),
    COORDINATOR("coordinator", Tag.COORDINATORS),
    DETERMINER("determiner"),
    DO("do", Tag.VERB),
    HAVE("have", Tag.VERB),
    MEDIUM("medium"),
    MODAL("modal", Tag.VERB),
    MONTH("month"),
    NEGATION("negation"),
    OBJECT("object", Tag.NOUNS),
    POSSESSIVE("possessive"),
    PREPOSITION("preposition", Tag.PREPOSITIONS),
    RELATIVE("relative", Tag.RELATIVES),
    REPORTER_WORD("reporter_word"),
    SUBJECT("subject", Tag.NOUNS),
    SUBORDINATOR("subordinator"),
    THAT("that", Tag.THATS),
    TIME("time"),
    TITLE("title"),
    TO("to", Tag.TOS),
    WEEKDAY("weekday"),
    WH("wh", Tag.WHS),

    VERB_BASE("Vbase", Tag.VERB),
    VERB_S("Vs", Tag.VERB),
    VERB_PAST("Vpast", Tag.VERB),
    VERB_ING("Ving", Tag.VERB),
    VERB_OR_ADJECTIVE("VA", Tag.VERB),
    BASE_OR_NOUN("VNb", Tag.VERB),
    S_OR_NOUN("VNs", Tag.VERB),
    ING_OR_NOUN("VNi", Tag.VERB),
    PAST_OR_NOUN("VNp", Tag.VERB),
    NOUN("N"),
    ADJECTIVE("Adj"),
    ACCORDING("according"),
    ALLEGEDLY("allegedly"),
    APPARENTLY("apparently"),
    REPORTEDLY("reportedly"),
    SUPPOSEDLY("supposedly"),

    NAME("Name", Tag.NOUNS),
    NUMBER("Num"),
    ED("ed", Tag.VERB),
    ING("ing"),
    LY("ly"),
    S("s", Tag.NOUNS),
    WORD("w", Tag.NOUNS),
    OWNER("'s"),
    APOSTROPHE("'"),
    OPENING("Q(", Tag.OPENINGS),
    CLOSING(")Q"),
    COMMA(",", Tag.COMMAS),
    STOP("."),
    COLON(":", Tag.COLONS),
    SEMICOLON(";"),
    QUESTION("?"),
    EXCLAMATION("!"),
    OPENING_BRACKET("("),
    CLOSING_BRACKET(")"),
    OPENING_SQUARE("["),
    CLOSING_SQUARE("]"),
    DOLLAR("$"),
    PERCENT("%"),
    SLASH("/"),
    DASH("-"),
    OTHER_MARK("mark");

    /** Kinds of tags that are counted and looked for, as bits. */
    public static final int COMMAS = 1;

    public static final int THATS = 1 << 1;
    public static final int WHS = 1 << 2;
    public static final int OPENINGS = 1 << 3;
    public static final int COLONS = 1 << 4;
    public static final int TOS = 1 << 5;
    /** What may be the head of a noun phrase. */
    public static final int NOUNS = 1 << 6;

    public static final int RELATIVES = 1 << 7;
    public static final int PREPOSITIONS = 1 << 8;
    public static final int COORDINATORS = 1 << 9;
    /** A finite verb, or what may be one. */
    public static final int VERB = 1 << 10;

    private static final Map<String, Tag> BY_NAME = new HashMap<>();

    static {
        for (Tag tag : values()) {
            BY_NAME.put(tag.written, tag);
        }
    }

    /** As features write it, and their value for it. */
    public final String written;

    public final int value;

    public final int kind;

    Tag(String written) {
        this(written, 0);
    }

    Tag(String written, int kind) {
        this.written = written;
        value = Values.of(written);
        this.kind = kind;
    }

    /** @throws IllegalArgumentException when there is none of this name */
    static Tag of(String written) {
        return find(written).orElseThrow(() -> new IllegalArgumentException("no part of speech: " + written));
    }

    /** The tag of this name. */
    static Optional<Tag> find(String written) {
        return Optional.ofNullable(BY_NAME.get(written));
    }

    /** Whether it is a form of a verb that can report. */
    public boolean isReportingVerb() {
        return written.charAt(0) == 'V';
    }

    public boolean isAuxiliary() {
        return this == BE || this == HAVE || this == DO || this == MODAL;
    }
}
