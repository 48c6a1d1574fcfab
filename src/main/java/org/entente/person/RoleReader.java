package org.entente.person;

import java.util.Set;
import org.entente.country.Mention;
import org.entente.text.Shape;

/** Reads the words around a name as a role: before it, after it between commas, and as a possessive. */
final class RoleReader {
    private static final int REACH = 9;
    private static final int MODIFIES = WordClass.MODIFIER.bit | WordClass.PORTFOLIO.bit;
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "in", "at", "with", "from");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "one", "another", "this");

    /** Who presides over an organisation. */
    private static final Title HEAD = new Title("head", "head", TitleKind.CIVIL, "");

    private static final Title SPEAKER = new Title("speaker", "speaker of parliament", TitleKind.OFFICE, "");

    private final NamedText text;

    RoleReader(NamedText text) {
        this.text = text;
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    /** The role that ends right before a token; null when none does. */
    Role before(int name) {
        int end = name;
        if (text.titleBegin[end] < 0) {
            return complemented(name);
        }
        int title = text.titleBegin[end];
        // "Foreign Secretary Mr Hunt"
        boolean isTwofold = text.titles[title].kind() == TitleKind.COURTESY && text.titleBegin[title] >= 0;
        return leftOf(isTwofold ? text.titleBegin[title] : title);
    }

    /** {@code President of Venezuela Nicolas Maduro}. */
    private Role complemented(int name) {
        int i = name - 1;
        if (!text.isSame(i, name) || text.place(i) == null && text.organisation(i) == null) {
            return null;
        }
        String country = text.place(i) == null ? text.organisation(i).country() : Role.key(text.place(i));
        while (i > 0
                && text.isSame(i - 1, name)
                && name - i < REACH
                && (!text.isFree(i) || text.has(i, "the") || text.isGenitive(i))) {
            i--;
        }
        boolean isLink = text.has(i, "of") || text.has(i, "for") || text.has(i, "to") || text.has(i, "in");
        if (!isLink || text.titleBegin[i] < 0) {
            return null;
        }
        Role role = leftOf(text.titleBegin[i]);
        return role.country().isEmpty() && !(text.has(i, "to") && isSent(role.title())) ? role.in(country) : role;
    }

    private static boolean isSent(Title title) {
        return title.role().equals("ambassador") || title.role().equals("envoy");
    }

    /** The title that begins at a token with the words before it. */
    Role leftOf(int title) {
        return leftOf(title, text.titles[title]);
    }

    /** The noun at a token, taken as a title, with the words before it. */
    Role leftOf(int title, Title noun) {
        String country = "";
        String prefix = "";
        String faction = "";
        boolean former = false;
        int i = title - 1;
        for (; text.isSame(i, title) && title - i < REACH; i--) {
            String word = text.token(i).lower();
            if (text.place(i) != null || text.organisation(i) != null) {
                String found = isPosting(i, noun) || isTopic(i, noun) ? "" : country(i);
                country = country.isEmpty() ? found : country;
                faction = faction.isEmpty() && text.organisation(i) != null ? sideOfBody(i, noun) : faction;
                i = firstOfCover(i);
                continue;
            } else if (text.isGenitive(i)) {
                boolean isCountry = text.has(i - 1, "country") || text.has(i - 1, "nation");
                if (isCountry && country.isEmpty()) {
                    country = Role.key(text.placeBefore(i));
                }
                if (text.isFree(i - 1)) {
                    break;
                }
            } else if (text.is(i, WordClass.FORMER)) {
                former = true;
            } else if (text.is(i, WordClass.PREFIX)) {
                prefix = text.entry(i).role;
            } else if (!isModifier(i) || country.isEmpty() && !text.isSame(i, title)) {
                break;
            }
            faction = side(word, faction);
        }
        boolean isPrivate = isHeadOfBody(noun) && isBody(title - 1);
        return new Role(isPrivate ? HEAD : noun, country, prefix, former, faction, i + 1);
    }

    /** {@code president of the U.S. Chamber of Commerce}: not of the country. */
    private static boolean isHeadOfBody(Title noun) {
        return noun.role().equals("president")
                || noun.role().equals("vice president")
                || noun.role().equals("chancellor");
    }

    private boolean isBody(int last) {
        OrganisationFinder.Found body = text.organisation(last);
        return body != null && !body.faction().equals("GOV") && !text.is(last, WordClass.GOVERNMENT);
    }

    /** The organisation behind a preposition, with or without its country before it; null where there is none. */
    private OrganisationFinder.Found bodyAfter(int preposition) {
        for (int i = preposition + 1; i < preposition + REACH && text.isSame(preposition, i); i++) {
            boolean isBetween = text.place(i) != null
                    || text.isGenitive(i)
                    || DETERMINERS.contains(text.token(i).lower());
            if (!isBetween) {
                return text.organisation(i);
            }
        }
        return null;
    }

    private boolean isParliament(int last) {
        return text.has(last, "assembly")
                || text.has(last, "parliament")
                || text.has(last, "senate")
                || text.has(last, "congress");
    }

    /** Whose side somebody is on who speaks for an organisation: a rebel group's, and of a company or party no government's. */
    private String sideOfBody(int last, Title noun) {
        String faction = text.organisation(last).faction();
        boolean isOfficial = faction.equals("GOV") || text.is(last, WordClass.GOVERNMENT);
        if (faction.equals("OPP") || faction.equals("REBEL")) {
            return faction;
        }
        boolean isPrivate = faction.isEmpty() && !isOfficial && noun.kind() == TitleKind.SPOKESMAN;
        return isPrivate ? "NONE" : "";
    }

    /** {@code U.N. Ambassador}: it is to the United Nations that somebody is sent. */
    private boolean isPosting(int i, Title noun) {
        String of = country(i);
        return noun.role().equals("ambassador") && (of.equals("GROUP:UN") || of.equals("GROUP:NATO"));
    }

    /** {@code China analyst}. */
    private boolean isTopic(int i, Title noun) {
        Mention place = text.place(i);
        return place != null
                && noun.kind() == TitleKind.CIVIL
                && place.isTopic(text.token(i))
                && !text.isGenitive(i + 1);
    }

    private boolean isModifier(int i) {
        return text.isAny(i, MODIFIES) || text.has(i, "and") && text.titleBegin[i] >= 0 || inTitle(i);
    }

    /** {@code President and Prime Minister X}. */
    private boolean inTitle(int i) {
        return text.titleBegin[i + 1] >= 0 && text.titles[text.titleBegin[i + 1]].kind() != TitleKind.KIN;
    }

    private String country(int i) {
        return text.place(i) == null ? text.organisation(i).country() : Role.key(text.place(i));
    }

    private int firstOfCover(int i) {
        int first = i;
        while (first > 0
                && text.place[first - 1] == text.place[i]
                && text.organisation[first - 1] == text.organisation[i]) {
            first--;
        }
        return first;
    }

    private static String side(String word, String before) {
        return switch (word) {
            case "opposition", "exiled", "self-exiled", "self-proclaimed", "self-declared" -> "OPP";
            case "rebel", "insurgent", "separatist", "guerrilla" -> "REBEL";
            default -> before;
        };
    }

    /** {@code , Cuba's foreign minister,} after a name that ends before a token; null when nothing of the kind follows. */
    Role after(int comma) {
        if (!text.has(comma, ",") || !text.isSame(comma, comma + 1)) {
            return null;
        }
        int i = comma + 1;
        if (text.token(i).shape() == Shape.NUMBER && text.has(i + 1, ",")) {
            i += 2;
        }
        int limit = i + REACH;
        boolean opens = false;
        for (; i < text.size() && i < limit && text.isSame(comma, i); i++) {
            if (text.titleEnd[i] > 0) {
                return ended(i, opens || i == comma + 1);
            }
            boolean isCover = !text.isFree(i) || text.isGenitive(i);
            boolean isDeterminer = DETERMINERS.contains(text.token(i).lower());
            if (!isCover
                    && !isDeterminer
                    && !isRoleWord(i)
                    && !(opens && text.token(i).shape() == Shape.LOWER && !isVerb(i))) {
                return null;
            }
            opens |= isCover || isDeterminer;
        }
        return null;
    }

    private boolean isRoleWord(int i) {
        return text.isAny(i, MODIFIES | WordClass.FORMER.bit | WordClass.PREFIX.bit);
    }

    private boolean isVerb(int i) {
        String word = text.token(i).lower();
        return word.equals("said")
                || word.equals("who")
                || word.equals("told")
                || word.equals("which")
                || word.equals("and")
                || word.equals("but")
                || word.equals("has")
                || word.equals("was")
                || word.equals("is")
                || PREPOSITIONS.contains(word);
    }

    private Role ended(int title, boolean opens) {
        int end = text.titleEnd[title];
        Role role = leftOf(title);
        int next = end;
        if (next < text.size() && PREPOSITIONS.contains(text.token(next).lower())) {
            String found = complement(next);
            OrganisationFinder.Found body = isHeadOfBody(role.title()) ? bodyAfter(next) : null;
            if (body != null) {
                Title head = isParliament(body.end() - 1) ? SPEAKER : isBody(body.end() - 1) ? HEAD : role.title();
                return new Role(head, found, role.prefix(), role.isFormer(), role.faction(), role.begin());
            }
            boolean isHost = text.has(next, "to") && isSent(role.title());
            if (role.country().isEmpty() && !isHost && role.title().kind().isOfCountry()) {
                role = role.in(found);
            }
            return opens || !found.isEmpty() ? role : null;
        }
        boolean isNextName =
                next < text.size() && text.isSame(title, next) && text.isName(next) && !text.has(next, "i");
        return opens && !isNextName ? role : null;
    }

    /** The country after {@code of}, {@code for the}, {@code at the Russian}. */
    private String complement(int preposition) {
        for (int i = preposition + 1; i < preposition + 5 && text.isSame(preposition, i); i++) {
            if (!text.isFree(i)) {
                return country(i);
            }
            if (!DETERMINERS.contains(text.token(i).lower()) && text.token(i).shape() != Shape.LOWER) {
                return "";
            }
        }
        return "";
    }

    /** The country whose genitive or adjective stands right before a token; null when none does. */
    Mention possessor(int name) {
        boolean isGenitive = text.isGenitive(name - 1);
        int i = isGenitive ? name - 2 : name - 1;
        Mention place = text.isSame(i, name) ? text.place(i) : null;
        return place != null && (isGenitive || place.form().equals("demonym")) ? place : null;
    }

    /** {@code Angela Merkel of Germany}: the country after a name. */
    Mention of(int end) {
        return text.has(end, "of") && text.isSame(end, end + 1) ? text.place(end + 1) : null;
    }
}
