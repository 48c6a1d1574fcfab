package org.entente.quote.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.country.Mention;
import org.entente.quote.tag.Tag;
import org.entente.quote.tag.TaggedText;
import org.entente.text.Span;
import org.entente.text.Token;

/** Finds who a speaker's words stand for among the article's mentions: a person, else an organisation, else a country or group. */
public final class SpeakerLookup {
    /** Forms of a mention that name a part of a country. */
    private static final Set<String> PARTS = Set.of("city", "region", "state", "dateline");

    private static final Set<String> GOVERNMENTS = Set.of("administration", "government", "regime");

    /** Who and what speaks for whom it is of. */
    static final Set<String> SPOKESMEN = Set.of(
            "spokesman", "spokeswoman", "spokesperson", "office", "aide", "aides", "adviser", "advisers", "officials");

    private static final Set<String> OWNERS = Set.of("'s", "\u2019s", "'", "\u2019");

    private static final String NAME = "name";

    /** How many tokens before a relative pronoun its antecedent may stand. */
    private static final int REACH = 14;

    private final TaggedText text;
    private final List<Mention> mentions;
    private final Media media;
    private final SpeakerNames names;
    private final ProperNames proper;

    /** @param mentions in the order of the text */
    public SpeakerLookup(TaggedText text, List<Mention> mentions, Media media, SpeakerNames names) {
        this.text = text;
        this.mentions = mentions;
        this.media = media;
        this.names = names;
        proper = new ProperNames(text, names);
    }

    /** The best mention of each kind that overlaps a speaker's words; null where there is none. */
    private record Named(Mention person, Mention organisation, Mention country, Mention group) {}

    /** The speaker named by the tokens [begin, end); empty where they name a medium, and no person or government. */
    public Optional<Speaker> find(int begin, int end) {
        if (begin + 1 == end && text.is(begin, Tag.RELATIVE)) {
            return Optional.of(names.of(antecedent(begin)));
        }
        int clause = clause(begin, end);
        int head = head(begin, clause);
        Optional<Speaker> both = both(begin, head);
        if (both.isPresent()) {
            return both;
        }
        Span span = span(begin, head);
        Named named = named(span);
        Span whole = span(begin, clause);
        Named all = named(whole);
        Mention person = named.person() == null ? all.person() : named.person();
        if (person != null) {
            int after = afterOwned(person, clause);
            Mention other = after < 0 || after >= clause
                    ? null
                    : named(span(after, clause)).person();
            return Optional.of(names.of(
                    after >= 0 && other == null
                            ? ofOwned(person, begin, after)
                            : ofPerson(other == null ? person : other, all.country(), whole)));
        }
        boolean isOther = named.organisation() == null && named.country() != null;
        return !isOther && isMedium(named, span, begin, head)
                ? Optional.empty()
                : Optional.of(names.of(speaker(named, span, begin, head)));
    }

    private boolean isMedium(Named named, Span span, int begin, int end) {
        return named.organisation() == null
                ? media.has(proper.in(begin, end)) || media.has(span.in(text.text.text()))
                : media.has(named.organisation().surface());
    }

    /** Two that speak as one: {@code Germany and France}, {@code the minister Anna Berg and Jan Lund}. They have a name and no id. */
    private Optional<Speaker> both(int begin, int end) {
        for (int k = begin + 1; k + 1 < end; k++) {
            if (text.is(k, Tag.COORDINATOR) && text.tokens.get(k).is("and") && !isWithinName(k)) {
                Speaker first = ending(begin, k);
                Speaker second = ending(k + 1, end);
                boolean areTwo = !first.name().isEmpty()
                        && !second.name().isEmpty()
                        && !first.id().equals(second.id());
                return areTwo ? Optional.of(together(first, second)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether one name goes on over a token: {@code Food and Drug Administration}. */
    private boolean isWithinName(int k) {
        return named(span(k, k + 1)).organisation() != null;
    }

    private static Speaker together(Speaker first, Speaker second) {
        return new Speaker(
                first.name() + " and " + second.name(),
                "",
                "",
                first.country().equals(second.country()) ? first.country() : "",
                first.faction().equals(second.faction()) ? first.faction() : "",
                NAME);
    }

    /** Who or what has an id and is named by the last of the tokens [begin, end), with nothing but titles and articles before. */
    private Speaker ending(int begin, int end) {
        Named named = named(span(end - 1, end));
        if (named.person() != null) {
            return names.of(
                    ofPerson(named.person(), named.country(), named.person().span()));
        }
        int first = text.is(begin, Tag.DETERMINER) && begin + 1 < end ? begin + 1 : begin;
        Mention one = named.organisation() != null ? named.organisation() : named.country();
        boolean isAll =
                one != null && one.span().begin() <= text.tokens.get(first).begin();
        return isAll ? names.of(speaker(named, span(begin, end), begin, end)) : Speaker.UNKNOWN;
    }

    /** Whom {@code who} or {@code which} takes up: what is named before its comma, or before that of an apposition. */
    private Speaker antecedent(int relative) {
        boolean isPerson = text.tokens.get(relative).is("who");
        int first = Math.max(text.first(text.sentence[relative]), relative - REACH);
        for (int k = relative - 1; k >= first; k--) {
            boolean isEnd = k == relative - 1 || text.is(k + 1, Tag.COMMA);
            Named named = named(span(k, k + 1));
            if (isEnd && isSecond(named)) {
                return Speaker.UNKNOWN;
            }
            if (isEnd && isPerson && named.person() != null) {
                return ofPerson(named.person(), named.country(), named.person().span());
            }
            if (isEnd && !isPerson && (named.organisation() != null || named.country() != null)) {
                return speaker(named, span(k, k + 1), k, k + 1);
            }
        }
        return Speaker.UNKNOWN;
    }

    /** Whether the country or body is the last of several: {@code Germany and France, which}. */
    private boolean isSecond(Named named) {
        Mention one = named.organisation() != null ? named.organisation() : named.country();
        return one != null
                && named.person() == null
                && text.is(text.text.tokenAt(one.span().begin()) - 1, Tag.COORDINATOR);
    }

    private Span span(int begin, int end) {
        return new Span(text.tokens.get(begin).begin(), text.tokens.get(end - 1).end());
    }

    /** Where a clause about the speaker begins: {@code who advised Treasury}, {@code cited by Xinhua}; or the end. */
    private int clause(int begin, int end) {
        for (int k = begin + 1; k < end; k++) {
            boolean isCited = text.is(k, Tag.VERB_PAST)
                    && k + 1 < end
                    && text.tokens.get(k + 1).is("by");
            if (text.is(k, Tag.RELATIVE) || isCited) {
                return k;
            }
        }
        return end;
    }

    /** Whether a blank stands before a dash, as not in {@code Boston-based}. */
    private boolean isSpaced(int k) {
        return text.tokens.get(k - 1).end() < text.tokens.get(k).begin();
    }

    /** Where the first apposition or the topic begins: {@code Berg, head of the port authority}, {@code BERG ON PRICES}; or the end. */
    private int head(int begin, int end) {
        for (int k = begin + 1; k < end; k++) {
            if (text.is(k, Tag.COMMA)
                    || text.is(k, Tag.DASH) && isSpaced(k)
                    || text.tokens.get(k).form().equals("ON")) {
                return k;
            }
        }
        return end;
    }

    /** One past the noun that a person's name only describes, {@code the Berg administration}, {@code Berg's circle}; or -1. */
    private int afterOwned(Mention person, int end) {
        int k = text.text.tokenAt(person.span().end() - 1) + 1;
        if (person.form().equals("pronoun")) {
            return -1;
        }
        boolean isOwner = k < end && OWNERS.contains(text.tokens.get(k).lower());
        k += isOwner ? 1 : 0;
        while (isOwner && k < end && text.is(k, Tag.NUMBER)) {
            k++;
        }
        int first = k;
        while (k < end && (isNoun(k) || isOwner && (text.is(k, Tag.TITLE) || text.is(k, Tag.VERB_BASE)))) {
            k++;
        }
        return k > first && !text.is(k, Tag.NAME) ? k : -1;
    }

    private boolean isNoun(int k) {
        return switch (text.tag[k]) {
            case WORD, S, NOUN, ADJECTIVE, BASE_OR_NOUN -> true;
            default -> false;
        };
    }

    private Speaker ofOwned(Mention person, int begin, int end) {
        boolean isGovernment = GOVERNMENTS.contains(text.tokens.get(end - 1).lower());
        if (!isGovernment || person.country().isEmpty()) {
            boolean speaksFor = SPOKESMEN.contains(text.tokens.get(end - 1).lower());
            return new Speaker("", "", "", person.country(), speaksFor ? person.faction() : "", NAME);
        }
        String words =
                span(text.tokens.get(begin).is("the") ? begin + 1 : begin, end).in(text.text.text());
        return new Speaker(words, person.country(), "", person.country(), "GOV", NAME);
    }

    private Speaker ofPerson(Mention person, Mention country, Span words) {
        boolean isInName = country != null && country.span().overlaps(person.span()) && PARTS.contains(country.form());
        boolean isOther = isInName || country != null && isTopic(country);
        return new Speaker(
                person.canonicalName(),
                person.personId(),
                person.role(),
                country(person, isOther ? null : country),
                person.faction(),
                reference(person, words));
    }

    /** {@code a China analyst}. */
    private boolean isTopic(Mention country) {
        int last = text.text.tokenAt(country.span().end() - 1);
        return country.isTopic(text.tokens.get(last))
                && last + 1 < text.size()
                && ProperNames.isSomebody(text.tokens.get(last + 1));
    }

    private String reference(Mention person, Span words) {
        String name = person.canonicalName();
        if (words.in(text.text.text()).contains(name.substring(name.lastIndexOf(' ') + 1))) {
            return NAME;
        }
        return switch (person.form()) {
            case "pronoun" -> "pronoun";
            case "title", "descriptor" -> "nominal";
            default -> NAME;
        };
    }

    private Speaker speaker(Named named, Span span, int begin, int end) {
        Mention country = named.country();
        Mention organisation = named.organisation();
        if (organisation != null) {
            int after = text.text.tokenAt(organisation.span().end() - 1) + 1;
            int from = text.text.tokenAt(organisation.span().begin());
            if (proper.isOfOther(begin, Math.max(begin, from))) {
                return new Speaker("", "", "", country(organisation, country), "", NAME);
            }
            if (after < end && (proper.isOfOther(after, end) || proper.isTitled(after, end))) {
                return new Speaker(proper.in(after, end), "", "", country(organisation, country), "", NAME);
            }
            String name =
                    organisation.canonicalName().isEmpty() ? organisation.surface() : organisation.canonicalName();
            return new Speaker(
                    name,
                    organisation.personId(),
                    organisation.role(),
                    country(organisation, country),
                    organisation.faction(),
                    NAME);
        }
        if (country != null) {
            return ofCountry(country, span, begin, end);
        }
        Mention group = named.group();
        if (group != null) {
            if (proper.isOfOther(begin, end)) {
                return new Speaker("", "", "", group.country(), "", NAME);
            }
            return new Speaker(group.surface(), group.groupId(), "", group.country(), group.faction(), NAME);
        }
        return new Speaker(proper.in(begin, end), "", "", "", "", NAME);
    }

    private static String country(Mention named, Mention country) {
        return named.country().isEmpty() && country != null ? country.country() : named.country();
    }

    private Speaker ofCountry(Mention country, Span span, int begin, int end) {
        // "The White House" is as much the government as "White House".
        Token first = text.tokens.get(begin);
        int from = first.is("the") ? Math.min(first.end() + 1, span.end()) : span.begin();
        boolean isWhole = country.span().contains(new Span(from, span.end()));
        // Washington speaks for a government; New York, Scotland and Bordeaux do not.
        boolean isSeat = isWhole && !PARTS.contains(country.form());
        String words = isWhole ? country.surface() : proper.in(begin, end);
        boolean isDateline = isWhole && !isSeat && words.equals(words.toUpperCase(Locale.ROOT));
        return new Speaker(
                isDateline || !isWhole && isPlace(words, span) ? "" : words,
                isSeat ? country.country() : "",
                "",
                country.country(),
                isSeat ? "GOV" : country.faction(),
                NAME);
    }

    /** {@code Iranian} of {@code Iranian state television} and {@code Spain} of {@code leaders of France and Spain} name no speaker. */
    private boolean isPlace(String words, Span span) {
        return mentions.subList(firstEndingAfter(span.begin()), mentions.size()).stream()
                .takeWhile(one -> one.span().begin() < span.end())
                .anyMatch(one -> one.personId().isEmpty()
                        && one.span().overlaps(span)
                        && one.surface().equals(words));
    }

    private Named named(Span span) {
        Mention person = null;
        Mention organisation = null;
        Mention country = null;
        Mention group = null;
        for (int m = firstEndingAfter(span.begin()); m < mentions.size(); m++) {
            Mention one = mentions.get(m);
            if (one.span().begin() >= span.end()) {
                break;
            }
            if (one.span().overlaps(span)) {
                switch (one.kind()) {
                    case PERSON -> person = better(person, one, span);
                    case ORGANISATION -> organisation = better(organisation, one, span);
                    // Of an envoy of one to another the first is his.
                    case COUNTRY -> country = country == null || isWithin(country, one) ? one : country;
                    case GROUP -> group = better(group, one, span);
                }
            }
        }
        return new Named(person, organisation, country, group);
    }

    /** {@code Holland, Michigan}: the second says where the first lies. */
    private boolean isWithin(Mention first, Mention second) {
        int end = first.span().end();
        return second.span().begin() == end + 2 && text.text.text().charAt(end) == ',';
    }

    /** The mention that shares more with a span, a full name before others, else the first. */
    private static Mention better(Mention first, Mention second, Span span) {
        return first == null || worth(second, span) > worth(first, span) ? second : first;
    }

    private static int worth(Mention one, Span span) {
        return one.span().shared(span) + (one.canonicalName().isEmpty() ? 0 : 1000);
    }

    /** Mentions are short, so that those which reach an offset begin at most a few hundred units before it. */
    public int firstEndingAfter(int offset) {
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
}
