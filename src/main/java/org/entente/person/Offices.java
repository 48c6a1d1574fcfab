package org.entente.person;

import java.util.Set;

/** What a role in words says of its holder. */
final class Offices {
    private static final Set<String> OPPOSITION = Set.of(
            "opposition leader",
            "opposition figure",
            "dissident",
            "activist",
            "exiled leader",
            "self-proclaimed president");
    private static final Set<String> REBEL =
            Set.of("rebel leader", "rebel commander", "militant leader", "separatist leader");
    private static final Set<String> NEITHER = Set.of(
            "candidate",
            "senator",
            "representative",
            "party leader",
            "mayor",
            "governor",
            "contractor",
            "founder",
            "politician",
            "soldier",
            "journalist",
            "artist",
            "religious leader",
            "pope",
            "former spy",
            "lawmaker",
            "chief financial officer",
            "police chief",
            "special counsel");

    private Offices() {}

    /** GOV, OPP, REBEL or NONE. */
    static String side(String role) {
        if (OPPOSITION.contains(role)) {
            return "OPP";
        }
        return REBEL.contains(role)
                ? "REBEL"
                : role.isEmpty() || NEITHER.contains(role) || role.startsWith("former ") ? "NONE" : "GOV";
    }

    /** Whether {@code the president} may stand for somebody with a role. */
    static boolean mayBeCalled(String role, String title) {
        return role.equals(title)
                || !role.startsWith("former ") && role.endsWith(" " + title)
                || title.equals("leader") && isLeader(role)
                || title.equals("minister") && role.endsWith("minister") && !role.equals("prime minister");
    }

    private static boolean isLeader(String role) {
        return switch (role) {
            case "president", "prime minister", "chancellor", "opposition leader", "king", "supreme leader" -> true;
            default -> role.endsWith("leader");
        };
    }
}
