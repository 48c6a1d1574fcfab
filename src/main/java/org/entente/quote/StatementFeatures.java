package org.entente.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.quote.attribution.Attribution;
import org.entente.quote.model.Content;
import org.entente.quote.speaker.Speaker;
import org.entente.quote.speaker.SpeakerNouns;
import org.entente.quote.tag.Cue;
import org.entente.quote.tag.NounPhrases;
import org.entente.quote.tag.Tag;
import org.entente.quote.tag.TaggedText;
import org.entente.text.CsvTable;
import org.entente.text.WordTable;

/**
 * What tells a row of the table that its reader would call right from one that he would not, beside the model's own probability: how the
 * content is built, what kind of cue reports it, who or what speaks. All values come from closed classes, so that weights can be read.
 */
final class StatementFeatures {
    /** The names of the features; a weight is that of {@code name=value}. */
    static final List<String> NAMES =
            List.of("content", "content+cue", "class", "form", "frame", "rule", "speaker", "named");

    /** How far into a content its verb is looked for. */
    private static final int REACH = 25;

    /** Forms of the past that do not end in {@code -ed}. */
    private static final WordTable<String> PAST = past();

    private final TaggedText text;
    private final NounPhrases phrases;

    StatementFeatures(TaggedText text, NounPhrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    private static WordTable<String> past() {
        Map<String, String> words = new HashMap<>();
        for (CsvTable.Row row : CsvTable.resource("/data/lexicon/words.csv").rows()) {
            if (row.get("class").equals("past")) {
                words.put(row.get("word"), "past");
            }
        }
        return new WordTable<>(words, String[]::new);
    }

    /** A value for each of {@link #NAMES}. */
    String[] of(Attribution one, Speaker speaker, QuotationType type, String rule, String cueClass) {
        Cue cue = text.cue[one.cue()];
        String content = type == QuotationType.INDIRECT ? form(one) : "quoted";
        return new String[] {
            content,
            cue.isSpeech() ? content.concat("+speech") : content.concat("+other"),
            cueClass,
            text.tag[one.cue()].written,
            cue.frame(),
            rule,
            kind(one, speaker),
            speaker.name().isEmpty() ? "no" : speaker.id().isEmpty() ? "words" : "id"
        };
    }

    /** How a content without quotation marks is built: as a clause, with an infinitive, or as a mere phrase. */
    private String form(Attribution one) {
        Content content = one.content();
        if (content.isBefore()) {
            return content.isAfter() ? "around" : "before";
        }
        int first = content.afterBegin();
        String opening = switch (text.tag[first]) {
            case THAT -> "that";
            case WH, SUBORDINATOR, RELATIVE -> "wh";
            case TO -> "to";
            case VERB_ING, ING, ING_OR_NOUN -> "ing";
            default -> "";
        };
        if (!opening.isEmpty()) {
            return opening;
        }
        int end = Math.min(content.afterEnd(), first + REACH);
        for (int k = first + 1; k < end; k++) {
            String kind = verb(k, end);
            if (!kind.isEmpty()) {
                return kind;
            }
        }
        return "phrase";
    }

    /** What a token tells of the content that it stands in, or empty. */
    private String verb(int k, int end) {
        if (PAST.lower(text.tokens.get(k).word()) != null) {
            return "clause";
        }
        return switch (text.tag[k]) {
            case BE, HAVE, DO, MODAL, VERB_S -> "clause";
            case VERB_PAST, ED, VERB_BASE, BASE_OR_NOUN, S_OR_NOUN -> {
                boolean isVerb = phrases.at[k] < 0 && phrases.at[k - 1] >= 0;
                yield isVerb && !(k + 1 < end && text.is(k + 1, Tag.PREPOSITION)) ? "clause" : "";
            }
            case TO -> k + 1 < end && phrases.at[k + 1] < 0 && !isDoing(k + 1) ? "infinitive" : "";
            case PREPOSITION -> k + 1 < end && isDoing(k + 1) ? "doing" : "";
            case SUBORDINATOR -> text.tokens.get(k).is("as") ? "as" : "phrase";
            case RELATIVE, THAT, WH -> "phrase";
            default -> "";
        };
    }

    private boolean isDoing(int k) {
        return text.is(k, Tag.VERB_ING) || text.is(k, Tag.ING) || text.is(k, Tag.ING_OR_NOUN);
    }

    private String kind(Attribution one, Speaker speaker) {
        if (!one.hasSpeaker()) {
            return "none";
        }
        int head = head(one);
        Tag tag = text.tag[head];
        if (tag == Tag.RELATIVE) {
            return "relative";
        }
        if (tag == Tag.SUBJECT || tag == Tag.OBJECT) {
            return switch (text.tokens.get(head).lower()) {
                case "he", "she" -> "he";
                case "it" -> "it";
                case "they", "them" -> "they";
                default -> "we";
            };
        }
        if (!speaker.role().isEmpty()) {
            return "role";
        }
        String noun = SpeakerNouns.kind(text.tokens.get(head).word());
        if (tag == Tag.NAME) {
            return speaker.id().length() == 3
                    ? "government"
                    : !speaker.id().isEmpty() ? "name" : !noun.isEmpty() ? noun : "unknownname";
        }
        return !noun.isEmpty() ? noun : tag == Tag.TITLE ? "person" : tag == Tag.MEDIUM ? "record" : "thing";
    }

    /** The last token of the speaker's words before what follows the noun. */
    private int head(Attribution one) {
        for (int k = one.speakerBegin() + 1; k < one.speakerEnd(); k++) {
            Tag tag = text.tag[k];
            if (tag == Tag.COMMA
                    || tag == Tag.RELATIVE
                    || tag == Tag.PREPOSITION
                    || tag == Tag.OPENING_BRACKET
                    || tag == Tag.WH) {
                return k - 1;
            }
        }
        return one.speakerEnd() - 1;
    }
}
