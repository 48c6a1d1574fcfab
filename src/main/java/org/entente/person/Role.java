package org.entente.person;

import java.util.Set;
import org.entente.country.Mention;

/**
 * What a text says of somebody: {@code former Cuban foreign minister}.
 *
 * @param title null where only a country is said
 * @param country ISO 3166-1 alpha-3, a group such as {@code GROUP:EU}, or empty
 * @param prefix such as {@code deputy}; empty where there is none
 * @param isFormer no longer holds it
 * @param faction OPP or REBEL where the words say so, otherwise empty
 * @param begin its first token
 */
record Role(Title title, String country, String prefix, boolean isFormer, String faction, int begin) {
    /** Groups that have officials of their own. */
    private static final Set<String> BODIES = Set.of(
            "GROUP:EU",
            "GROUP:NATO",
            "GROUP:UN",
            "GROUP:OAS",
            "GROUP:AU",
            "GROUP:ARAB_LEAGUE",
            "GROUP:OPEC",
            "GROUP:ASEAN",
            "GROUP:ECOWAS",
            "GROUP:COMMONWEALTH");

    static String key(Mention place) {
        if (place == null) {
            return "";
        }
        return place.country().isEmpty() && BODIES.contains(place.groupId()) ? place.groupId() : place.country();
    }

    /** The role in words: {@code former deputy foreign minister}. */
    String words() {
        if (title == null || title.role().isEmpty() || title.kind() == TitleKind.COURTESY) {
            return "";
        }
        String role = prefix.isEmpty() ? title.role() : prefix + " " + title.role();
        return isFormer ? "former " + role : role;
    }

    Role in(String other) {
        return new Role(title, other, prefix, isFormer, faction, begin);
    }

    /** GOV, OPP, REBEL, NONE, or empty where nothing is said. */
    String side() {
        if (!faction.isEmpty()) {
            return faction;
        }
        if (title == null || title.kind() == TitleKind.COURTESY) {
            return "";
        }
        return switch (title.kind()) {
            case OPPOSITION -> "OPP";
            case REBEL -> "REBEL";
            default -> title.kind().isGovernment() && !isFormer && !country.isEmpty() && isNational() ? "GOV" : "NONE";
        };
    }

    private boolean isNational() {
        return !title.role().equals("candidate")
                && !title.role().equals("mayor")
                && !title.role().equals("governor")
                && !title.role().equals("police chief");
    }
}
