package org.entente.stance.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.country.Mention;
import org.entente.country.MentionKind;
import org.entente.stance.lexicon.Frame;
import org.entente.stance.lexicon.HeadKind;
import org.entente.stance.lexicon.WordClass;
import org.entente.stance.sentence.Actor;
import org.entente.stance.sentence.Reading;
import org.entente.text.SegmentedText;
import org.entente.text.Sentence;
import org.entente.text.Shape;

/** Reads the mentions of a sentence as actors: joins {@code Russian Foreign Minister} with its name, and a country with the noun it leans on. */
public final class ActorFinder {
    /** How many words may stand between an adjective of nation and its noun. */
    private static final int MODIFIERS = 4;

    private final Reading reading;
    private final int base;
    private final HeadNouns heads;

    public ActorFinder(Reading reading, Sentence sentence) {
        this.reading = reading;
        this.base = sentence.firstToken();
        heads = new HeadNouns(reading);
    }

    public List<Actor> find(List<Mention> mentions, SegmentedText text) {
        List<Actor> raw = new ArrayList<>();
        int last = 0;
        int begin = 0;
        for (Mention mention : mentions) {
            begin = tokenAt(mention.span().begin(), begin);
            int end = tokenAt(Math.max(mention.span().begin(), mention.span().end() - 1), begin) + 1;
            if (begin >= last && begin < reading.size() && end > begin) {
                Actor actor = actor(mention, begin, Math.min(end, reading.size()));
                boolean isPart = mention.span().end()
                                < text.tokens().get(base + actor.end() - 1).end()
                        || mention.span().begin()
                                > text.tokens().get(base + begin).begin()
                        || isHyphened(actor.end());
                actor = isPart ? actor.inCompound() : actor;
                raw.add(actor);
                last = actor.end();
            }
        }
        return extend(join(raw));
    }

    /** The first token, from one on, that ends after an offset. */
    private int tokenAt(int offset, int from) {
        int i = from;
        while (i < reading.size() && reading.tokens.get(i).end() <= offset) {
            i++;
        }
        return i;
    }

    /** Whether a hyphen and a word in lower case follow without a space, so that it is of another: {@code U.S.-backed}, not {@code U.S.-led}. */
    private boolean isHyphened(int i) {
        return reading.word(i).equals("-")
                && i + 1 < reading.size()
                && reading.tokens.get(i - 1).end() == reading.tokens.get(i).begin()
                && reading.tokens.get(i).end() == reading.tokens.get(i + 1).begin()
                && reading.tokens.get(i + 1).shape() == Shape.LOWER
                && !reading.word(i + 1).equals("led")
                && !reading.word(i + 1).equals("made");
    }

    private static Actor actor(Mention mention, int begin, int end) {
        boolean isCountry = mention.kind() == MentionKind.COUNTRY;
        String form = mention.form();
        boolean isAdjective = isCountry && (form.equals("adjective") || form.equals("demonym"));
        boolean isPlace = isCountry
                && (form.equals("city") || form.equals("dateline") || form.equals("region") || form.equals("state"));
        boolean isNamed = mention.kind() == MentionKind.PERSON || mention.kind() == MentionKind.ORGANISATION;
        boolean takesSides = mention.faction().equals("GOV")
                || mention.faction().equals("OPP")
                || mention.faction().equals("REBEL");
        boolean isMember = isNamed && !takesSides && isLawmaker(mention.role());
        isPlace |= isNamed
                && !takesSides
                && !isMember
                && (mention.kind() == MentionKind.ORGANISATION
                        || mention.faction().isEmpty());
        String faction = mention.faction().isEmpty() ? "NONE" : mention.faction();
        HeadKind kind = isMember ? HeadKind.MEMBER : isNamed && !takesSides ? HeadKind.PRIVATE : HeadKind.NAME;
        return new Actor(
                begin,
                end,
                mention.country(),
                mention.groupId(),
                faction,
                isCountry || mention.kind() == MentionKind.GROUP ? "" : mention.canonicalName(),
                "",
                kind,
                isAdjective,
                isPlace,
                mention.form().equals("descriptor"));
    }

    /** Whether a role is a seat in a parliament, whose holder speaks for his country without being its government. */
    public static boolean isLawmaker(String role) {
        return switch (role) {
            case "senator", "lawmaker", "congressman", "congresswoman", "representative" -> true;
            default -> false;
        };
    }

    /** Joins an adjective or genitive of nation with the person or body that its noun phrase ends in. */
    private List<Actor> join(List<Actor> raw) {
        List<Actor> joined = new ArrayList<>();
        for (Actor actor : raw) {
            Actor before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean isNamed = !actor.name().isEmpty() || actor.isDescriptor();
            boolean isBacked = before != null
                    && before.isPlace()
                    && before.isModifier()
                    && actor.isDescriptor()
                    && leadsTo(before, actor);
            if (isBacked) {
                continue;
            }
            if (before != null
                    && isNamed
                    && before.name().isEmpty()
                    && before.group().isEmpty()
                    && leadsTo(before, actor)) {
                joined.remove(joined.size() - 1);
                String country = actor.country().isEmpty() ? before.country() : actor.country();
                joined.add(actor.spanning(before.begin(), actor.end()).of(country, actor.name()));
            } else {
                joined.add(actor);
            }
        }
        return joined;
    }

    private boolean leadsTo(Actor country, Actor person) {
        int i = country.end();
        boolean isGenitive = reading.isGenitive(i);
        i += isGenitive ? 1 : 0;
        if (person.begin() - i > MODIFIERS + 1 || person.begin() < i) {
            return false;
        }
        for (; i < person.begin(); i++) {
            if (!reading.isContent(i) || reading.hasCue(i, Frame.RELATION) || reading.looksLikeVerb(i)) {
                return false;
            }
        }
        return person.country().isEmpty() || person.country().equals(country.country());
    }

    private List<Actor> extend(List<Actor> joined) {
        List<Actor> actors = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < joined.size(); i++) {
            int limit = i + 1 < joined.size() ? joined.get(i + 1).begin() : reading.size();
            Actor actor = leftward(heads.rightward(joined.get(i), limit), free);
            actors.add(actor);
            free = actor.end();
        }
        for (int i = joined.size() - 2; i >= 0; i--) {
            boolean areAdjectives =
                    joined.get(i).isModifier() && joined.get(i + 1).isModifier();
            if (areAdjectives && isJoined(joined.get(i), joined.get(i + 1))) {
                Actor first = actors.get(i);
                HeadKind kind = actors.get(i + 1).kind();
                actors.set(
                        i,
                        first.as(
                                kind,
                                HeadNouns.faction(first, kind),
                                actors.get(i + 1).isModifier()));
            }
        }
        return actors;
    }

    /** Whether two adjectives of nation stand before one noun: {@code British and French demands}. */
    private boolean isJoined(Actor one, Actor other) {
        String link = reading.word(one.end());
        return other.begin() == one.end() + 1 && (link.equals("and") || link.equals("or") || link.equals(","));
    }

    /** Takes in {@code the government of}, the titles before a name, and the quantifier. */
    private Actor leftward(Actor actor, int free) {
        int begin = actor.begin();
        int i = begin - 1;
        while (i >= free && reading.is(i, WordClass.DETERMINER)) {
            i--;
        }
        boolean isOf = reading.word(i).equals("of")
                || reading.word(i).equals("from") && reading.head(i - 1) == HeadKind.GOV
                || reading.word(i).equals("in") && (isOfficials(i - 1) || isOpponents(i - 1))
                || reading.word(i).equals("for") && isSpokesman(i - 1);
        if (i > free && reading.word(i).equals("of") && reading.is(i - 1, WordClass.SUFFERED)) {
            return actor;
        }
        if (i > free && isOf && reading.head(i - 1) != null) {
            HeadKind kind = reading.head(i - 1);
            int from = determiners(i - 2, free);
            Actor wide = actor.spanning(from, actor.end());
            return actor.kind() == HeadKind.NAME
                    ? wide.as(kind, HeadNouns.faction(actor, kind), actor.isModifier())
                    : wide;
        }
        if (i > free && reading.word(i).equals("of") && !actor.isPlace() && !endsCue(i)) {
            return actor.as(
                    actor.kind() == HeadKind.NAME ? HeadKind.PRIVATE : actor.kind(),
                    actor.faction(),
                    actor.isModifier());
        }
        int title = begin;
        while (!actor.name().isEmpty() && title - 1 >= free && begin - title < MODIFIERS && isTitle(title - 1)) {
            title--;
            boolean isLinked = title - 2 >= free && reading.word(title - 1).equals("of") && isTitle(title - 2);
            title -= isLinked ? 2 : 0;
        }
        boolean isSpokenFor = title - 2 >= free && reading.word(title - 1).equals("for") && isSpokesman(title - 2);
        title -= isSpokenFor ? 2 : 0;
        Actor titled = actor.spanning(title, actor.end());
        String faction =
                reading.head(title) == HeadKind.OPP && actor.faction().equals("NONE") ? "OPP" : actor.faction();
        return quantified(titled.as(actor.kind(), faction, actor.isModifier()), free);
    }

    private boolean isOfficials(int i) {
        return switch (reading.word(i)) {
            case "officials", "leaders", "lawmakers", "authorities", "diplomats" -> true;
            default -> false;
        };
    }

    /** {@code the rebels in Ruritania} are its rebels. */
    private boolean isOpponents(int i) {
        boolean areMany = reading.word(i).endsWith("s") || reading.word(i).equals("opposition");
        return areMany && (reading.head(i) == HeadKind.OPP || reading.head(i) == HeadKind.REBEL);
    }

    /** Whether a noun is of somebody who speaks for whom {@code for} names. */
    private boolean isSpokesman(int i) {
        return reading.head(i) == HeadKind.GOV && reading.word(i).startsWith("spokes");
    }

    /** Whether a preposition belongs to a cue: {@code ally of}, {@code in favour of}. */
    private boolean endsCue(int preposition) {
        for (int i = Math.max(0, preposition - 3); i < preposition; i++) {
            for (Reading.Match match : reading.cuesAt(i)) {
                if (match.end() == preposition + 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isTitle(int i) {
        return reading.isContent(i) && reading.head(i) != null && !reading.hasCue(i, Frame.RELATION);
    }

    private int determiners(int i, int free) {
        int from = i + 1;
        for (int k = i;
                k >= free
                        && i - k < 2
                        && (reading.is(k, WordClass.DETERMINER)
                                || reading.isContent(k) && !reading.looksLikeVerb(k) && reading.head(k) != null);
                k--) {
            from = k;
        }
        return from;
    }

    private Actor quantified(Actor actor, int free) {
        if (actor.group().isEmpty()) {
            return actor;
        }
        boolean isName = actor.begin() > 1
                && reading.isContent(actor.begin() - 1)
                && actor.begin() - 1 >= free
                && reading.tokens.get(actor.begin() - 1).shape() == Shape.CAPITALISED;
        if (isName) {
            return actor.inCompound();
        }
        for (int i = actor.begin() - 1; i >= free && actor.begin() - i <= 3; i--) {
            switch (reading.word(i)) {
                case "most", "some", "all", "many", "several", "few" -> {
                    return actor.quantified(reading.word(i));
                }
                default -> {
                    if (!reading.isContent(i)
                            && !reading.is(i, WordClass.DETERMINER)
                            && !reading.word(i).equals("of")) {
                        return actor;
                    }
                }
            }
        }
        return actor;
    }
}
