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

    private static final Set<String> CIVIL = Set.of(
            "activist",
            "analyst",
            "economist",
            "historian",
            "researcher",
            "expert",
            "director",
            "executive director",
            "managing director",
            "chairman",
            "chief executive",
            "correspondent",
            "reporter",
            "editor",
            "author",
            "writer",
            "lawyer",
            "attorney",
            "coach",
            "striker",
            "actor",
            "actress",
            "singer",
            "director-general",
            "political scientist",
            "fellow",
            "founder",
            "strategist",
            "pollster",
            "secretary",
            "head",
            "chief",
            "deputy director",
            "prosecutor",
            "investigator",
            "inspector",
            "officer",
            "agent",
            "detective",
            "sheriff",
            "businessman",
            "blogger",
            "filmmaker",
            "teacher",
            "farmer",
            "trader",
            "banker",
            "wife",
            "husband",
            "son",
            "daughter",
            "brother",
            "sister",
            "mother",
            "father",
            "widow",
            "nephew",
            "uncle",
            "cousin",
            "predecessor",
            "successor",
            "colleague",
            "rival",
            "counterpart",
            "student",
            "resident",
            "worker",
            "professor",
            "judge",
            "justice",
            "superintendent",
            "aide",
            "adviser",
            "reverend",
            "pastor",
            "commander",
            "general",
            "colonel",
            "major",
            "captain",
            "lieutenant",
            "sergeant",
            "brigadier",
            "admiral");

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

    /** Whether a role is an office that a table of office-holders has: of government, opposition or parliament. */
    static boolean isLearned(String role) {
        return !role.isEmpty()
                && (!side(role).equals("NONE")
                        || role.equals("senator")
                        || role.equals("party leader")
                        || role.equals("speaker of parliament"))
                && !CIVIL.contains(role);
    }

    /** Whether one person holds an office at a time. */
    static boolean isSingle(String role) {
        return switch (role) {
            case "president",
                    "vice president",
                    "prime minister",
                    "chancellor",
                    "foreign minister",
                    "defence minister",
                    "defense secretary",
                    "secretary of state",
                    "secretary-general" -> true;
            default -> false;
        };
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
