package org.entente.quote;

import java.util.List;
import java.util.Locale;
import org.entente.country.Mention;
import org.entente.country.MentionKind;
import org.entente.text.Span;
import org.entente.text.Token;

/** Finds who a speaker's words stand for among the article's mentions: a person, else an organisation, else a country or group. */
final class SpeakerLookup {
    private final TaggedText text;
    private final List<Mention> mentions;
    private final Media media;

    /** @param mentions in the order of the text */
    SpeakerLookup(TaggedText text, List<Mention> mentions, Media media) {
        this.text = text;
        this.mentions = mentions;
        this.media = media;
    }

    /** Whether the tokens [begin, end) name a medium, and no person or government. */
    boolean isMedium(int begin, int end) {
        Span span = new Span(
                text.tokens.get(begin).begin(), text.tokens.get(end - 1).end());
        Mention organisation = best(span, MentionKind.ORGANISATION);
        boolean isOther = best(span, MentionKind.PERSON) != null
                || organisation == null && best(span, MentionKind.COUNTRY) != null;
        return !isOther && media.has(organisation == null ? name(begin, end) : organisation.surface());
    }

    /** The speaker named by the tokens [begin, end). */
    Speaker find(int begin, int end) {
        Span span = new Span(
                text.tokens.get(begin).begin(), text.tokens.get(end - 1).end());
        Mention person = best(span, MentionKind.PERSON);
        Mention country = best(span, MentionKind.COUNTRY);
        if (person != null) {
            String from = person.country().isEmpty() && country != null ? country.country() : person.country();
            return new Speaker(person.canonicalName(), person.personId(), person.role(), from, person.faction());
        }
        Mention organisation = best(span, MentionKind.ORGANISATION);
        if (organisation != null) {
            String from =
                    organisation.country().isEmpty() && country != null ? country.country() : organisation.country();
            String name =
                    organisation.canonicalName().isEmpty() ? organisation.surface() : organisation.canonicalName();
            return new Speaker(name, organisation.personId(), organisation.role(), from, organisation.faction());
        }
        if (country != null) {
            return ofCountry(country, span, begin, end);
        }
        Mention group = best(span, MentionKind.GROUP);
        if (group != null) {
            return new Speaker(group.surface(), group.groupId(), "", group.country(), group.faction());
        }
        return new Speaker(name(begin, end), "", "", "", "");
    }

    private Speaker ofCountry(Mention country, Span span, int begin, int end) {
        // "The White House" is as much the government as "White House".
        Token first = text.tokens.get(begin);
        int from = first.is("the") ? Math.min(first.end() + 1, span.end()) : span.begin();
        boolean isSeat = country.span().contains(new Span(from, span.end()));
        String words = isSeat ? country.surface() : name(begin, end);
        // "Iranian" of "Iranian state television" names a country and not a speaker.
        String name = !isSeat && words.equals(country.surface()) ? "" : words;
        return new Speaker(
                name, isSeat ? country.country() : "", "", country.country(), isSeat ? "GOV" : country.faction());
    }

    /** The mention of a kind that shares most with a span, a full name before others; null when none overlaps it. */
    private Mention best(Span span, MentionKind kind) {
        Mention best = null;
        int most = 0;
        for (int m = firstEndingAfter(span.begin()); m < mentions.size(); m++) {
            Mention one = mentions.get(m);
            if (one.span().begin() >= span.end()) {
                break;
            }
            if (one.kind() == kind && one.span().overlaps(span)) {
                int shared = Math.min(one.span().end(), span.end())
                        - Math.max(one.span().begin(), span.begin());
                int worth = shared + (one.canonicalName().isEmpty() ? 0 : 1000);
                if (worth > most) {
                    most = worth;
                    best = one;
                }
            }
        }
        return best;
    }

    /** Mentions are short, so that those which reach an offset begin at most a few hundred units before it. */
    int firstEndingAfter(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().begin() < offset - 300) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The last run of capitalised words that are no titles; empty when there is none. */
    private String name(int begin, int end) {
        int to = end;
        while (to > begin && !text.is(to - 1, "Name")) {
            to--;
        }
        int from = to;
        while (from > begin && text.is(from - 1, "Name")) {
            from--;
        }
        if (from == to) {
            return "";
        }
        Token first = text.tokens.get(from);
        if (first.form().equals(first.form().toUpperCase(Locale.ROOT))
                && from + 1 == to
                && first.form().length() == 1) {
            return "";
        }
        return text.text.text().substring(first.begin(), text.tokens.get(to - 1).end());
    }
}
