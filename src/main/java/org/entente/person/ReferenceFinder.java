package org.entente.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.country.Mention;
import org.entente.text.Shape;

/** Resolves who is meant without a name: {@code he}, {@code the minister}, {@code a senior U.S. official}, {@code his counterpart}. */
final class ReferenceFinder {
    /** Mentions looked back over: keeps long texts linear. */
    static final int REACH = 200;

    private static final int PRONOUN = WordClass.PRONOUN_MALE.bit | WordClass.PRONOUN_FEMALE.bit;
    private static final int REFERS = PRONOUN | NamedText.TITLE | WordClass.UNNAMED.bit;
    private static final String COUNTERPART = "counterpart";

    private final NamedText text;
    private final RoleReader roles;
    private final OfficeHolders holders;
    private final LocalDate asOf;
    /** Names and references so far, in the order of the text. */
    private final List<Sighting> seen = new ArrayList<>();

    private final Antecedents antecedents;

    ReferenceFinder(NamedText text, RoleReader roles, OfficeHolders holders, LocalDate asOf) {
        this.text = text;
        this.roles = roles;
        this.holders = holders;
        this.asOf = asOf;
        antecedents = new Antecedents(text, seen);
    }

    /** All that stand for a person, those with a name among them, in the order of the text. */
    List<Sighting> find(List<Sighting> names) {
        int next = 0;
        for (int i = 0; i < text.size(); i++) {
            while (next < names.size() && names.get(next).end <= i) {
                next++;
            }
            if (next < names.size() && names.get(next).begin == i) {
                Sighting name = names.get(next);
                counterpart(name);
                seen.add(name);
                i = name.end - 1;
                continue;
            }
            boolean isOfName = next < names.size() && text.titleEnd[i] > 0 && names.get(next).begin == text.titleEnd[i];
            Sighting reference = text.isAny(i, REFERS) && !isOfName ? at(i) : null;
            if (reference != null) {
                seen.add(reference);
                i = reference.end - 1;
            }
        }
        return seen;
    }

    private Sighting at(int i) {
        if (text.isAny(i, PRONOUN)) {
            return pronoun(i, text.is(i, WordClass.PRONOUN_MALE) ? Gender.MALE : Gender.FEMALE);
        }
        if (!text.isFree(i)) {
            return null;
        }
        if (text.titleEnd[i] > 0 && !isBeforeName(text.titleEnd[i])) {
            return titled(i);
        }
        boolean isWord = text.token(i).shape() == Shape.LOWER || text.isFirst(i) && !text.headline[text.sentence[i]];
        return isWord && text.is(i, WordClass.UNNAMED) ? unnamed(i) : null;
    }

    /** Whether a name follows, so that the title is part of a named person's role. */
    private boolean isBeforeName(int end) {
        return end < text.size()
                && text.isSame(end - 1, end)
                && text.isName(end)
                && text.isFree(end)
                && !text.is(end, WordClass.FUNCTION);
    }

    private Sighting pronoun(int i, Gender gender) {
        if (text.text.isQuoted(text.token(i).begin())) {
            return null;
        }
        Person person = antecedents.of(i, gender);
        if (person == null) {
            return null;
        }
        Sighting sighting = new Sighting(i, i + 1, List.of(), "pronoun", null, "pronoun");
        sighting.person = person;
        person.learn(gender);
        sighting.confidence = 0.7;
        return sighting;
    }

    /** {@code the Russian president}, {@code a Kremlin spokesman}. */
    private Sighting titled(int i) {
        Title title = text.titles[i];
        int end = text.titleEnd[i];
        if (!title.kind().isReference() && !text.is(end - 1, WordClass.UNNAMED)) {
            return null;
        }
        Role role = roles.leftOf(i);
        int det = role.begin() - 1;
        boolean isOwned =
                text.isSame(role.begin(), i) && text.placeBefore(i) != null && isGenitiveBetween(role.begin(), i);
        boolean definite = isOwned || text.isSame(det, i) && text.has(det, "the");
        String country = role.country().isEmpty() ? complement(end) : role.country();
        if (definite && !role.isFormer()) {
            Sighting known = reference(i, role.in(country));
            if (known != null) {
                return known;
            }
        }
        boolean isPhrase =
                text.isSame(det, i) && RoleReader.isDeterminer(text.token(det).lower())
                        || !role.country().isEmpty();
        return isPhrase && !country.isEmpty() ? descriptor(i, end, role.in(country)) : null;
    }

    /** Of {@code Russia's foreign minister} there is one, as of {@code the Russian foreign minister}. */
    private boolean isGenitiveBetween(int from, int to) {
        for (int k = from; k < to; k++) {
            if (text.isGenitive(k) && text.place(k - 1) != null) {
                return true;
            }
        }
        return false;
    }

    private Sighting reference(int i, Role role) {
        Person person = recent(role);
        int begin = phraseBegin(i);
        if (person != null) {
            Sighting sighting = new Sighting(begin, text.titleEnd[i], List.of(), "title", null, "title-reference");
            sighting.person = person;
            sighting.confidence = role.country().isEmpty() ? 0.7 : 0.9;
            return sighting;
        }
        List<OfficeHolders.Holder> inOffice =
                role.country().isEmpty() ? List.of() : holders.inOffice(role.country(), role.words(), asOf);
        boolean isOne = !inOffice.isEmpty()
                && inOffice.stream()
                        .allMatch(h -> h.slug().equals(inOffice.get(0).slug()));
        if (!isOne) {
            return null;
        }
        Sighting sighting = new Sighting(begin, text.titleEnd[i], List.of(), "title", null, "office-holder");
        sighting.person = ofHolder(inOffice.get(0));
        sighting.confidence = 0.6;
        return sighting;
    }

    private static Person ofHolder(OfficeHolders.Holder holder) {
        Person person = new Person(holder.parts(), holder.name());
        person.id = holder.slug();
        person.learnCountry(holder.country(), 2);
        person.learnRole(holder.role(), 2);
        person.faction = Offices.side(holder.role());
        return person;
    }

    /** The person last spoken of who may be called so. */
    private Person recent(Role role) {
        String words = role.words();
        for (int s = seen.size() - 1; s >= Math.max(0, seen.size() - REACH); s--) {
            Person person = seen.get(s).person;
            if (person == null) {
                continue;
            }
            boolean sameCountry = role.country().isEmpty() || role.country().equals(person.country);
            if (sameCountry && Offices.mayBeCalled(person.role, words)) {
                return person;
            }
        }
        return null;
    }

    private Sighting descriptor(int i, int end, Role role) {
        Sighting sighting = new Sighting(phraseBegin(i), end, List.of(), "descriptor", role, "descriptor");
        sighting.country = role.country();
        sighting.roleWords = role.words();
        sighting.faction = role.side();
        sighting.confidence = 0.85;
        return sighting;
    }

    /** Takes in the small words that belong to the title: {@code foreign} of {@code deputy foreign minister}. */
    private int phraseBegin(int i) {
        int begin = i;
        while (begin > 0
                && text.isSame(begin - 1, i)
                && text.isFree(begin - 1)
                && (text.is(begin - 1, WordClass.PREFIX)
                        || text.is(begin - 1, WordClass.PORTFOLIO)
                        || text.is(begin - 1, WordClass.FORMER))) {
            begin--;
        }
        return begin;
    }

    /** {@code U.S. officials}, {@code officials in Kiev}. */
    private Sighting unnamed(int i) {
        String role = text.entry(i).role;
        Role left = leftCountry(i, role);
        String country = left.country().isEmpty() ? complement(i + 1) : left.country();
        return country.isEmpty() ? null : descriptor(i, i + 1, left.in(country));
    }

    private Role leftCountry(int i, String role) {
        boolean isRebel = role.equals("rebel");
        boolean isOpposition = role.equals("activist") || role.equals("dissident");
        TitleKind kind = isRebel ? TitleKind.REBEL : isOpposition ? TitleKind.OPPOSITION : kind(role);
        Title title = new Title(text.token(i).lower(), role, kind, "");
        return roles.leftOf(i, title);
    }

    private static TitleKind kind(String role) {
        return switch (role) {
            case "lawmaker", "senator", "activist", "source", "representative", "delegate", "leader" ->
                TitleKind.PARLIAMENT;
            case "spokesman", "spokeswoman" -> TitleKind.SPOKESMAN;
            default -> TitleKind.OFFICE;
        };
    }

    private String complement(int end) {
        boolean isLink = text.has(end, "of")
                || text.has(end, "for")
                || text.has(end, "from")
                || text.has(end, "in")
                || text.has(end, "at");
        if (!isLink) {
            return "";
        }
        for (int i = end + 1; i < end + 4 && text.isSame(end, i); i++) {
            if (text.organisation(i) != null) {
                return text.organisation(i).country();
            }
            if (text.place(i) != null) {
                return Role.key(text.place(i));
            }
            if (text.isName(i)) {
                return "";
            }
        }
        return "";
    }

    /** {@code his Cuban counterpart Bruno Rodriguez} has the role of somebody named shortly before. */
    private void counterpart(Sighting name) {
        boolean isCounterpart = name.role != null
                && name.role.title() != null
                && name.role.title().kind() == TitleKind.COUNTERPART
                && name.person != null
                && (name.person.role.isEmpty() || name.person.role.equals(COUNTERPART));
        if (!isCounterpart) {
            return;
        }
        for (int s = seen.size() - 1; s >= 0; s--) {
            Person before = seen.get(s).person;
            if (before != null && before != name.person && !before.role.isEmpty() && !before.role.equals(COUNTERPART)) {
                String role = Offices.abroad(before.role, name.person.country);
                name.person.role = role;
                name.person.faction = before.faction.isEmpty() ? "" : Offices.side(role);
                return;
            }
        }
    }

    /** The mentions of persons, without the sightings that nobody answers to. */
    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(seen.size());
        for (Sighting sighting : seen) {
            if (sighting.person != null || sighting.form.equals("descriptor")) {
                mentions.add(Mentions.of(sighting, text));
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }
}
