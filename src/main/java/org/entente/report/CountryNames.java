package org.entente.report;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How countries, groups and factions are called in a sentence.
 *
 * @param byCode English names by ISO 3166-1 alpha-3 or group id
 */
public record CountryNames(Map<String, String> byCode) {
    private static final String GROUP = "GROUP:";
    private static final Set<String> ACRONYMS = Set.of("NATO", "OPEC", "ASEAN", "BRICS", "CARICOM", "ECOWAS");

    public CountryNames {
        byCode = Collections.unmodifiableMap(new TreeMap<>(byCode));
    }

    /** {@code Cuba} of {@code CUB}; a group without a name is written as its id: {@code West (group)}. */
    public String of(String code) {
        String name = byCode.getOrDefault(code, "");
        if (!name.isEmpty()) {
            return name;
        }
        if (!code.startsWith(GROUP)) {
            return code.isEmpty() ? "unknown" : code;
        }
        String bare = code.substring(GROUP.length()).replace('_', ' ');
        String words = bare.length() <= 3 || ACRONYMS.contains(bare)
                ? bare
                : bare.substring(0, 1).toUpperCase(Locale.ROOT)
                        + bare.substring(1).toLowerCase(Locale.ROOT);
        return words + " (group)";
    }

    /** A target with its faction: {@code the government of Venezuela}. */
    public String of(String code, String faction) {
        return switch (faction) {
            case "GOV" -> "the government of " + of(code);
            case "OPP" -> "the opposition in " + of(code);
            case "REBEL" -> "rebels in " + of(code);
            default -> of(code);
        };
    }
}
