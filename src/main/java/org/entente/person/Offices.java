package org.entente.person;

import java.util.HashSet;
import java.util.Set;
import org.entente.text.CsvTable;

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

    /** Roles of titles that make nobody speak for a country, beside those that the table of titles calls so. */
    private static final Set<String> CIVIL = civil("activist", "father", "pastor", "reverend", "sister");

    private Offices() {}

    private static Set<String> civil(String... others) {
        Set<String> civil = new HashSet<>(Set.of(others));
        for (CsvTable.Row row : CsvTable.resource("/data/lexicon/titles.csv").rows()) {
            switch (row.get("kind")) {
                case "CIVIL", "COUNTERPART", "COURTESY", "KIN", "RANK" -> civil.add(row.get("role"));
                default -> {}
            }
        }
        return Set.copyOf(civil);
    }

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

    /** What somebody is called in a country who does what an office of another country does. */
    static String abroad(String role, String country) {
        boolean isUsa = country.equals("USA");
        return switch (role) {
            case "secretary of state", "foreign secretary", "foreign minister" ->
                isUsa ? "secretary of state" : country.equals("GBR") ? "foreign secretary" : "foreign minister";
            case "defense secretary", "defence minister" -> isUsa ? "defense secretary" : "defence minister";
            case "treasury secretary", "finance minister" -> isUsa ? "treasury secretary" : "finance minister";
            default -> role;
        };
    }

    /** Whether news call its holder by the family name alone. */
    static boolean isNational(String role) {
        return isHead(role) || role.endsWith("leader");
    }

    /** Whether it is the office of the head of a state or government. */
    static boolean isHead(String role) {
        return switch (role) {
            case "president", "prime minister", "chancellor" -> true;
            default -> false;
        };
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
