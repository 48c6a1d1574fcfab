package org.entente.person;

import java.util.List;

/** Somebody in one article: all that its mentions say. */
final class Person {
    List<String> parts;
    String name;
    String id = "";
    String country = "";
    String role = "";
    String faction = "";
    Gender gender = Gender.UNKNOWN;
    double confidence;
    /** First token of the last mention so far, or -1. */
    int lastSeen = -1;

    /** Known by the lists to hold an office on the day. */
    boolean isInOffice;
    /** Known by the lists to be of a country where family names stand first. */
    boolean isFamilyFirst;

    /** The text says on whose side, as the words "a party spokesman" do. */
    boolean isSideSaid;

    /** The country that the text is from, where it has spoken of its own minister. */
    String home = "";

    TitleKind kind;
    /** The country that the title alone speaks for, such as that of {@code Sen.}. */
    String titleCountry = "";
    /** How well country and role are known: the higher the better. */
    private int countryRank;

    private int roleRank;

    Person(List<String> parts, String name) {
        this.parts = parts;
        this.name = name;
    }

    /** Takes over what a mention says, where it is better than what is known. */
    void learn(Role said) {
        if (said == null) {
            return;
        }
        if (said.title() != null && !said.title().country().isEmpty()) {
            titleCountry = said.title().country();
        }
        int rank = said.title() == null || said.words().isEmpty() ? 1 : 3;
        if (!said.country().isEmpty() && rank > countryRank) {
            country = said.country();
            countryRank = rank;
        }
        int worth = said.words().isEmpty()
                ? 0
                : said.title().kind().isOffice() ? said.country().isEmpty() ? 3 : 4 : 1;
        if (worth > roleRank) {
            role = said.words();
            roleRank = worth;
            kind = said.title().kind();
            faction = said.side().isEmpty() ? faction : said.side();
        }
        if (!said.faction().isEmpty() && (faction.isEmpty() || faction.equals("NONE"))) {
            faction = said.faction();
            isSideSaid = true;
        }
    }

    void learnCountry(String said, int rank) {
        if (!said.isEmpty() && rank > countryRank) {
            country = said;
            countryRank = rank;
        }
    }

    void learnRole(String said, int rank) {
        if (!said.isEmpty() && rank > roleRank) {
            role = said;
            roleRank = rank;
        }
    }

    boolean hasRole() {
        return roleRank > 0;
    }

    void learn(Gender said) {
        if (gender == Gender.UNKNOWN) {
            gender = said;
        }
    }

    /** How well a family name or other part stands for the whole: 0 not at all. */
    int answersTo(String part) {
        int at = parts.lastIndexOf(part);
        if (at < 0) {
            return 0;
        }
        if (at == parts.size() - 1) {
            return 4;
        }
        if (at == 0) {
            return isFamilyFirst || OfficeHolders.isFamilyFirst(country) ? 4 : 1;
        }
        return 2;
    }

    /** Whether the lists, where they know the person, would say that it is the family name. */
    boolean hasFamilyName(String part) {
        return parts.get(parts.size() - 1).equals(part)
                || isFamilyFirst && parts.get(0).equals(part);
    }

    /** Whether a full name may be the same person's. */
    boolean matches(List<String> other) {
        if (parts.equals(other) || isSameJoined(other)) {
            return true;
        }
        if (hasOtherInitials(other)) {
            return false;
        }
        List<String> longer = parts.size() >= other.size() ? parts : other;
        List<String> shorter = parts.size() >= other.size() ? other : parts;
        int lag = longer.size() - shorter.size();
        if (lag > 0 && shorter.size() > 1) {
            if (longer.subList(0, shorter.size()).equals(shorter)
                    || longer.subList(lag, longer.size()).equals(shorter)) {
                return true;
            }
        }
        return longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1))
                && shorter.size() > 1
                && isSameGiven(longer.get(0), shorter.get(0));
    }

    /** {@code George W. Bush} is not {@code George H.W. Bush}. */
    private boolean hasOtherInitials(List<String> other) {
        if (parts.size() != 3 || other.size() != 3) {
            return false;
        }
        String one = parts.get(1);
        String two = other.get(1);
        boolean areInitials = one.length() <= 2 && two.length() <= 2;
        return areInitials && one.charAt(0) != two.charAt(0);
    }

    /** {@code Kim Jong-un} and {@code Kim Jong un}. */
    private boolean isSameJoined(List<String> other) {
        return length(parts) == length(other) && String.join("", parts).equals(String.join("", other));
    }

    private static int length(List<String> parts) {
        int length = 0;
        for (String part : parts) {
            length += part.length();
        }
        return length;
    }

    private static boolean isSameGiven(String one, String other) {
        int length = Math.min(one.length(), other.length());
        if (length <= 2) {
            return one.charAt(0) == other.charAt(0);
        }
        return one.regionMatches(0, other, 0, Math.min(4, length)) && Math.abs(one.length() - other.length()) <= 4;
    }
}
