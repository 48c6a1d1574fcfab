package org.entente.report;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entente.alignment.CellKey;
import org.entente.text.CsvTable;

/**
 * How countries, groups and factions are called in a figure and in a sentence.
 *
 * @param byCode English names by ISO 3166-1 alpha-3 or group id
 */
public record CountryNames(Map<String, String> byCode) {
    private static final int CODE_LENGTH = 8;

    /** Names that English uses with an article. */
    private static final Pattern WITH_ARTICLE = Pattern.compile("(United |European Union|African Union|Soviet Union"
            + "|Lima |Minsk |Visegrad |Arab League|Gulf |Baltic |Nordic |Balkans|Middle East|Organization |Commonwealth |Shanghai "
            + "|Warsaw |Quad$|Five Eyes|[Ii]nternational |Euro zone|U\\.S\\.-led |Axis |Netherlands|Philippines|Bahamas|Gambia|Maldives"
            + "|Vatican).*|.*(Republic|Islands|Emirates|Federation)");

    public CountryNames {
        byCode = Collections.unmodifiableMap(new TreeMap<>(byCode));
    }

    /** The names that ship with the program: {@code countries.csv}, and for a group the first of its terms. */
    public static CountryNames load() {
        Map<String, String> names = new TreeMap<>();
        CsvTable.resource("/data/gazetteer/countries.csv")
                .rows()
                .forEach(row -> names.put(row.get("code"), row.get("name")));
        CsvTable.resource("/data/group/group_terms.csv")
                .rows()
                .forEach(row -> names.putIfAbsent(row.get("group"), capital(row.get("term"))));
        return new CountryNames(names);
    }

    private static String capital(String term) {
        String bare = term.startsWith("the ") ? term.substring(4) : term;
        return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    /** {@code Cuba} of {@code CUB}, {@code West} of {@code GROUP:WEST}; a code without a name stands for itself. */
    public String of(String code) {
        String name = byCode.getOrDefault(code, "");
        return !name.isEmpty() ? name : code.isEmpty() ? "unknown" : bare(code).replace('_', ' ');
    }

    /** A target with its faction: {@code government of Venezuela}. */
    public String of(String code, String faction) {
        return switch (faction) {
            case "GOV" -> "government of " + inSentence(code);
            case "OPP" -> "opposition in " + inSentence(code);
            case "REBEL" -> "rebels in " + inSentence(code);
            default -> of(code);
        };
    }

    /** A speaker by id: {@code United States (government)}, {@code European Union}; others are called by the name that is known. */
    public String ofSpeaker(String id, String name) {
        boolean isGroup = id.startsWith(CellKey.GROUP);
        return isGroup ? of(id) : byCode.containsKey(id) ? of(id) + " (government)" : name;
    }

    /** With the article that English asks for: {@code the United States}, {@code Cuba}. */
    String inSentence(String code) {
        String name = of(code);
        return name.equals("West") || WITH_ARTICLE.matcher(name).matches() ? "the " + name : name;
    }

    /** A target with its faction, as a sentence has it: {@code the government of Venezuela}. */
    String inSentence(String code, String faction) {
        String name = of(code, faction);
        boolean isArticled = faction.equals("GOV") || faction.equals("OPP");
        return isArticled ? "the " + name : faction.equals("REBEL") ? name : inSentence(code);
    }

    /** What stands at the head of a narrow column: {@code CUB}, {@code EUROZONE}. */
    static String code(String code) {
        return Digits.shortened(bare(code), CODE_LENGTH);
    }

    private static String bare(String code) {
        return code.startsWith(CellKey.GROUP) ? code.substring(CellKey.GROUP.length()) : code;
    }
}
