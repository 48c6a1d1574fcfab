package org.entente.person;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.country.Gazetteer;
import org.entente.country.Mention;
import org.entente.text.Shape;

/** Finds ministries, parties, companies and other bodies, and the country each belongs to. */
final class OrganisationFinder {
    private static final int LONGEST = 8;
    private static final int BEGINS = NamedText.NAME | WordClass.MINISTRY.bit;

    /** An organisation in the tokens [begin, end). */
    record Found(int begin, int end, String name, String country, String faction, double confidence, String rule) {}

    private final NamedText text;
    private final KnownOrganisations known;
    private final Gazetteer gazetteer;
    /** The country that a ministry of this name had before. */
    private final Map<String, String> earlier = new HashMap<>();

    OrganisationFinder(NamedText text, KnownOrganisations known, Gazetteer gazetteer) {
        this.text = text;
        this.known = known;
        this.gazetteer = gazetteer;
    }

    /** Adds what it finds to the text. */
    void find() {
        int i = 0;
        while (i < text.size()) {
            Found found = !text.isAny(i, BEGINS) ? null : text.place[i] == 0 ? at(i) : overPlace(i);
            if (found == null) {
                i++;
            } else {
                add(found);
                i = found.end();
            }
        }
    }

    private void add(Found found) {
        text.organisations.add(found);
        for (int i = found.begin(); i < found.end(); i++) {
            text.organisation[i] = text.organisations.size();
        }
    }

    /** {@code Syrian National Coalition}. */
    private Found overPlace(int i) {
        KnownOrganisations.Match match = known.longest(text, i);
        boolean isLonger = match != null
                && text.token(match.end() - 1).begin() >= text.place(i).span().end()
                && !isHeadOfLonger(match.end());
        return isLonger ? ofTable(i, match) : null;
    }

    private Found at(int i) {
        if (text.isName(i)) {
            KnownOrganisations.Match match = known.longest(text, i);
            if (match != null && !isHeadOfLonger(match.end())) {
                return ofTable(i, match);
            }
        }
        if (text.is(i, WordClass.MINISTRY)) {
            return ministry(i);
        }
        return text.is(i, WordClass.ORGANISATION) && text.isName(i) && !text.headline[text.sentence[i]]
                ? named(i)
                : null;
    }

    private boolean isHeadOfLonger(int end) {
        return text.is(end, WordClass.ORGANISATION)
                && !text.is(end, WordClass.COMPANY)
                && text.isName(end)
                && text.isFree(end);
    }

    /** One past {@code & Co Inc} behind the name of a company that is known without it. */
    private int companyEnd(int name) {
        int end = text.has(name, "&") && text.is(name + 1, WordClass.COMPANY) ? name + 2 : name;
        while (text.is(end, WordClass.COMPANY) && text.isName(end) && text.isSame(name, end)) {
            end++;
        }
        return end;
    }

    private Found ofTable(int i, KnownOrganisations.Match match) {
        KnownOrganisations.Known entry = match.known();
        int end = companyEnd(match.end());
        if (entry.isMedia()) {
            return new Found(i, end, entry.name(), "", "", 0.9, "organisation-table");
        }
        String country = entry.country().isEmpty() ? possessor(i, end) : entry.country();
        return new Found(i, end, entry.name(), country, entry.faction(), 0.9, "organisation-table");
    }

    /** {@code foreign ministry}, {@code Ministry of Foreign Affairs}. */
    private Found ministry(int head) {
        int begin = head;
        while (begin > 0 && text.isSame(begin - 1, head) && text.isFree(begin - 1) && isPortfolio(begin - 1, begin)) {
            begin--;
        }
        int end = head + 1;
        if (text.has(end, "of") || text.has(end, "for")) {
            int to = end + 1;
            while (to < text.size() && isPortfolio(to, to) && text.isFree(to)) {
                to++;
            }
            end = to > end + 1 ? to : end;
        }
        String name = text.surface(begin, end).toLowerCase(Locale.ROOT);
        String possessor = possessor(begin, end);
        String country = possessor.isEmpty() ? earlier.getOrDefault(name, "") : possessor;
        if (!country.isEmpty()) {
            earlier.put(name, country);
        }
        String full = country.isEmpty() || country.startsWith("GROUP:") ? name : gazetteer.name(country) + "'s " + name;
        double confidence = possessor.isEmpty() ? 0.7 : 0.95;
        return new Found(begin, end, full, country, "GOV", confidence, "ministry");
    }

    private boolean isPortfolio(int i, int next) {
        boolean joins = text.has(i, "and") && i != next && text.is(i - 1, WordClass.PORTFOLIO);
        return text.is(i, WordClass.PORTFOLIO) || text.has(i, "affairs") || joins;
    }

    /** A run of capitalised words that a head such as {@code Party} ends, or begins and {@code of} continues. */
    private Found named(int head) {
        int begin = head;
        while (begin > 0 && head - begin < LONGEST && isPart(begin - 1, begin)) {
            begin--;
        }
        int end = head + 1;
        while (end < text.size() && end - head < LONGEST && text.isSame(head, end) && isHead(end)) {
            end++;
        }
        int long2 = complement(end);
        if (long2 == end && end - begin < 2 && possessorBefore(begin).isEmpty()) {
            return null;
        }
        String country = isMedia(begin, end) ? "" : possessor(begin, end);
        Mention before = adjacentPlace(begin);
        String name = text.surface(begin, long2);
        if (before != null && !text.isGenitive(begin - 1) && !isModifier(begin - 1)) {
            name = before.surface() + " " + name;
        }
        return new Found(begin, long2, name, country, faction(begin, long2), 0.8, "organisation-head");
    }

    private boolean isMedia(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.is(i, WordClass.MEDIA)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHead(int i) {
        return text.is(i, WordClass.ORGANISATION) && text.isName(i) && text.isFree(i);
    }

    private boolean isPart(int i, int next) {
        if (!text.isSame(i, next) || !text.isFree(i)) {
            return false;
        }
        if (text.has(i, "of") || text.has(i, "and") || text.has(i, "for") || text.has(i, "&")) {
            return i > 0
                    && text.isName(i - 1)
                    && text.isFree(i - 1)
                    && text.isSame(i - 1, i)
                    && (text.is(i - 1, WordClass.ORGANISATION) || text.has(i, "&") || joinsWords(i));
        }
        boolean isTitle = text.titleEnd[i] > 0 && text.titles[i].kind() != TitleKind.ROYAL && text.titleEnd[i] > next;
        return text.isName(i)
                && !text.is(i, WordClass.FUNCTION)
                && !isTitle
                && (text.titleBegin[next] < 0 || isRank(text.titleBegin[next], next))
                && !isModifier(i);
    }

    /** {@code Food and Drug} of an administration: two words that are no names. */
    private boolean joinsWords(int and) {
        return text.has(and, "and") && text.is(and - 1, WordClass.ORDINARY) && text.is(and + 1, WordClass.ORDINARY);
    }

    /** {@code General} of {@code General Electric Co}, which begins as an officer's name does. */
    private boolean isRank(int begin, int end) {
        return text.titles[begin].kind() == TitleKind.RANK
                && end == begin + 1
                && text.token(begin).shape() == Shape.CAPITALISED;
    }

    /** {@code Oslo-based} and {@code 52-member} say something of a body and are not in its name. */
    private boolean isModifier(int i) {
        String form = text.token(i).form();
        int hyphen = form.lastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < form.length() && Character.isLowerCase(form.charAt(hyphen + 1));
    }

    /** The end of {@code of International Affairs} after a head. */
    private int complement(int end) {
        boolean isOf = text.has(end, "of") || text.has(end, "for") || text.has(end, "on");
        if (!isOf || text.is(end - 1, WordClass.COMPANY)) {
            return end;
        }
        int to = end + 1;
        while (to < text.size()
                && to - end < LONGEST
                && text.isSame(end, to)
                && text.isFree(to)
                && (text.titleEnd[to] == 0 || !text.isName(text.titleEnd[to]))
                && (text.isName(to) && !text.is(to, WordClass.FUNCTION)
                        || text.has(to, "and")
                                && text.is(to + 1, WordClass.ORDINARY)
                                && text.isFree(to + 1)
                                && text.isName(to + 1))) {
            to++;
        }
        return to > end + 1 ? to : end;
    }

    private String faction(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.has(i, "opposition")) {
                return "OPP";
            }
        }
        return text.has(end - 1, "department") || text.has(end - 1, "ministry") ? "GOV" : "";
    }

    private Mention adjacentPlace(int begin) {
        int i = text.isGenitive(begin - 1) ? begin - 2 : begin - 1;
        return text.isSame(i, begin) ? text.place(i) : null;
    }

    private String possessorBefore(int begin) {
        Mention place = adjacentPlace(begin);
        int i = begin - 1;
        if (place == null && i > 0 && text.isSame(i - 1, begin) && text.is(i, WordClass.MODIFIER)) {
            place = adjacentPlace(i);
        }
        return key(place);
    }

    /** {@code Norway's}, {@code Norwegian}, or {@code of mediator Norway}; empty where none is named. */
    private String possessor(int begin, int end) {
        String before = possessorBefore(begin);
        if (!before.isEmpty() || !text.has(end, "of") && !text.has(end, "in")) {
            return before;
        }
        for (int i = end + 1; i < end + 4 && text.isSame(end, i); i++) {
            if (text.place(i) != null) {
                return key(text.place(i));
            }
            if (text.token(i).shape() != Shape.LOWER) {
                return "";
            }
        }
        return "";
    }

    private static String key(Mention place) {
        return place == null ? "" : place.country().isEmpty() ? place.groupId() : place.country();
    }
}
