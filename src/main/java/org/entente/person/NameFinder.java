package org.entente.person;

import java.util.ArrayList;
import java.util.List;
import org.entente.country.Mention;

/** Finds the names of persons in a text, with the roles said beside them. */
final class NameFinder {
    /** What a name, or a title that may be one, begins with. */
    private static final int BEGINS = NamedText.NAME | NamedText.TITLE | WordClass.PARTICLE.bit;

    private final NamedText text;
    private final RoleReader roles;
    private final NameExtent extent;
    private final Apposition apposition;

    NameFinder(NamedText text, RoleReader roles) {
        this.text = text;
        this.roles = roles;
        this.apposition = new Apposition(text);
        this.extent = new NameExtent(text, apposition);
    }

    /** In the order of the text. Bare family names are among them: whether they are somebody's is not yet known. */
    List<Sighting> find() {
        List<Sighting> found = new ArrayList<>();
        int i = 0;
        while (i < text.size()) {
            if (!text.isAny(i, BEGINS)) {
                i++;
                continue;
            }
            boolean isTitle = text.titleEnd[i] > 0 && !extent.isNameNotTitle(i);
            int end = !isTitle && extent.begins(i) ? extent.end(i) : i;
            if (end == i) {
                i = isTitle ? text.titleEnd[i] : i + 1;
                continue;
            }
            Sighting sighting = read(i, end);
            if (sighting != null) {
                found.add(sighting);
            }
            i = end;
        }
        return found;
    }

    private Sighting read(int begin, int end) {
        List<String> parts = parts(begin, end);
        if (parts.isEmpty() || parts.size() > 1 && areWords(begin, end)) {
            return null;
        }
        Role before = roles.before(begin);
        boolean isOffice = before != null && isOffice(before);
        Role apposed = isOffice ? null : apposedBefore(before == null ? begin : before.begin(), begin, parts);
        Role role = apposed != null ? apposed : before;
        Role after = parts.size() > 1 || before != null ? roles.after(end) : null;
        if (after != null && (role == null || !isOffice(role) && isOffice(after))) {
            role = role != null && role.country().isEmpty() || role == null ? after : after.in(role.country());
        }
        Mention possessor = roles.possessor(begin);
        String rule =
                before != null ? "title" : role != null ? "apposition" : possessor != null ? "possessive" : "name";
        if (possessor != null && role == null) {
            role = new Role(null, Role.key(possessor), "", false, "", begin);
        } else if (role != null
                && role.country().isEmpty()
                && roles.of(end) != null
                && (parts.size() > 1 || before != null)) {
            role = role.in(Role.key(roles.of(end)));
        }
        Sighting sighting = new Sighting(begin, end, parts, parts.size() > 1 ? "full" : "surname", role, rule);
        weigh(sighting, before != null || role != null && role.title() != null);
        return sighting;
    }

    /** {@code Asset Management}: nothing in it is a name. */
    private boolean areWords(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!text.is(i, WordClass.ORDINARY) || text.isGiven(i) || text.is(i, WordClass.SURNAME)) {
                return false;
            }
        }
        return true;
    }

    /** {@code Foreign Minister} is one, {@code Ayatollah} and {@code Mr.} are not. */
    private static boolean isOffice(Role role) {
        return !role.words().isEmpty() && role.title().kind().isOffice();
    }

    /** {@code Russia's foreign minister, Sergei Lavrov, said}; a courtesy may stand before the name. */
    private Role apposedBefore(int begin, int name, List<String> parts) {
        boolean isApposed = (parts.size() > 1 || begin < name)
                && text.has(begin - 1, ",")
                && text.titleBegin[begin - 1] >= 0
                && text.isSame(begin - 1, begin);
        if (!isApposed) {
            return null;
        }
        Role role = roles.leftOf(text.titleBegin[begin - 1]);
        boolean isDefinite = text.isSame(role.begin() - 1, begin) && text.has(role.begin() - 1, "the");
        return isDefinite || !role.country().isEmpty() ? role : null;
    }

    private void weigh(Sighting sighting, boolean hasTitle) {
        boolean titled = hasTitle;
        int begin = sighting.begin;
        boolean given = text.isGiven(begin) || text.isFamilyFirst(begin);
        boolean speaks = extent.speaks(begin, sighting.end);
        boolean ordinary = false;
        for (int i = begin; i < sighting.end; i++) {
            ordinary |= text.is(i, WordClass.ORDINARY) && !(i == begin && given);
        }
        WordEntry first = text.entry(begin);
        sighting.gender = first == null ? Gender.UNKNOWN : first.gender(text.token(begin));
        if (sighting.role != null && sighting.role.title() != null) {
            sighting.gender = Genders.of(sighting.role.title(), sighting.gender);
        }
        boolean isSeveral = sighting.isFull();
        boolean isWord = !isSeveral
                && (ordinary || text.is(begin, WordClass.ORGANISATION))
                && !text.is(begin, WordClass.SURNAME)
                && !isCourtesy(sighting.role);
        if (isWord) {
            titled = false;
        }
        boolean isApposed = isSeveral && !text.is(begin, WordClass.ORDINARY) && apposition.isPerson(sighting.end);
        sighting.isSure = titled || isSeveral && (given || isApposed || speaks && !ordinary);
        sighting.confidence = titled ? 0.95 : given ? 0.85 : speaks && !ordinary ? 0.75 : ordinary ? 0.2 : 0.55;
        if (text.headline[text.sentence[begin]] && !titled) {
            sighting.isSure = false;
            sighting.confidence = Math.min(sighting.confidence, 0.3);
        }
    }

    private static boolean isCourtesy(Role role) {
        return role != null && role.title() != null && role.title().kind() == TitleKind.COURTESY;
    }

    private List<String> parts(int begin, int end) {
        List<String> parts = new ArrayList<>(end - begin);
        for (int i = begin; i < end; i++) {
            boolean isPart = !text.is(i, WordClass.SUFFIX)
                    && !(text.is(i, WordClass.PARTICLE) && !text.isName(i))
                    && !(text.is(i, WordClass.PARTICLE) && text.token(i).form().length() < 3 && end > begin + 1);
            if (isPart) {
                String part = Slug.part(text.token(i).word());
                if (!part.isEmpty()) {
                    parts.add(part);
                }
            }
        }
        if (text.is(end - 1, WordClass.SUFFIX) && parts.size() > 1) {
            parts.set(0, "junior " + parts.get(0));
        }
        return parts;
    }
}
