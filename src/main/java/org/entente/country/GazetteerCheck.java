package org.entente.country;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.text.CsvTable;

/**
 * Reads the tables under {@code data/gazetteer} and {@code data/group} and says what is wrong with them, each with file, line and value:
 * unknown codes, dates turned round, lines that stand twice or overlap in time, words that would be found everywhere, missing sources,
 * byte-order marks and Windows line ends.
 */
public final class GazetteerCheck {
    private static final String GAZETTEER = "/data/gazetteer/";
    private static final List<String> TABLES = List.of(
            GAZETTEER + "countries.csv",
            GAZETTEER + "country_terms.csv",
            GAZETTEER + "cities.csv",
            GAZETTEER + "not_towns.csv",
            GAZETTEER + "not_countries.csv",
            GAZETTEER + "office_holders.csv",
            GAZETTEER + "persons.csv",
            GAZETTEER + "factions.csv",
            GAZETTEER + "organisations.csv",
            "/data/group/group_terms.csv",
            "/data/group/group_members.csv");
    private static final int SHORTEST_SMALL_WORD = 4;

    private final List<String> messages = new ArrayList<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<String> groups = new HashSet<>();

    private GazetteerCheck() {}

    /** What is wrong with the tables that ship with the program; empty when they are sound. */
    public static List<String> shipped() {
        Map<String, byte[]> tables = new TreeMap<>();
        for (String name : TABLES) {
            try (InputStream in = GazetteerCheck.class.getResourceAsStream(name)) {
                if (in != null) {
                    tables.put(name.substring(1), in.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(name, e);
            }
        }
        return of(tables);
    }

    /** What is wrong with tables, given by name such as {@code data/gazetteer/countries.csv}. */
    static List<String> of(Map<String, byte[]> tables) {
        GazetteerCheck check = new GazetteerCheck();
        Map<String, CsvTable> parsed = new TreeMap<>();
        tables.forEach((name, bytes) -> check.parse(name, bytes, parsed));
        check.collect(parsed, "countries.csv", "code", check.countries);
        check.collect(parsed, "group_terms.csv", "group", check.groups);
        parsed.values().forEach(check::table);
        return List.copyOf(check.messages);
    }

    private void parse(String name, byte[] bytes, Map<String, CsvTable> parsed) {
        if (bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb) {
            messages.add(name + ":1: begins with a byte-order mark; save it as UTF-8 without one");
        }
        int line = 1;
        for (byte b : bytes) {
            if (b == '\r') {
                messages.add(name + ":" + line + ": a Windows line end; save it with line feeds only");
                break;
            }
            line += b == '\n' ? 1 : 0;
        }
        try {
            parsed.put(name, CsvTable.parse(name, new ByteArrayInputStream(bytes)));
        } catch (IllegalArgumentException e) {
            messages.add(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private void collect(Map<String, CsvTable> parsed, String file, String column, Set<String> values) {
        parsed.forEach((name, table) -> {
            if (name.endsWith("/" + file) && table.columns().contains(column)) {
                table.rows().forEach(row -> values.add(row.get(column)));
            }
        });
    }

    private void table(CsvTable table) {
        Map<String, List<Dated>> seen = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            try {
                row(table, row);
                again(table, row, seen);
            } catch (IllegalArgumentException e) {
                messages.add(e.getMessage());
            }
        }
    }

    private void row(CsvTable table, CsvTable.Row row) {
        for (String column : List.of("country", "predecessor", "successor")) {
            String code = table.columns().contains(column) ? row.get(column) : "";
            if (!code.isEmpty() && !countries.contains(code) && !groups.contains(code)) {
                messages.add(row.where() + ": no country '" + code + "' in countries.csv");
            }
        }
        if (table.columns().contains("group") && !groups.contains(row.get("group"))) {
            messages.add(row.where() + ": no term names the group '" + row.get("group") + "'");
        }
        if (table.columns().contains("kind") && !Gazetteer.KINDS.contains(row.get("kind"))) {
            messages.add(row.where() + ": no kind '" + row.get("kind") + "', one of " + Gazetteer.KINDS);
        }
        if (row.get("source").isEmpty()) {
            messages.add(row.where() + ": no source");
        }
        if (table.columns().contains("term")) {
            term(row);
        }
    }

    private void term(CsvTable.Row row) {
        String term = row.get("term");
        boolean isSmall = term.equals(term.toLowerCase(Locale.ROOT)) && term.length() < SHORTEST_SMALL_WORD;
        if (term.length() < 2 || isSmall) {
            messages.add(row.where() + ": the term '" + term + "' would be found everywhere");
        }
    }

    /** A line and the days it holds for. */
    private record Dated(String where, Validity validity) {}

    /** Says where the same fact stands twice for the same days. */
    private void again(CsvTable table, CsvTable.Row row, Map<String, List<Dated>> seen) {
        boolean isDated = table.columns().contains("from");
        Dated dated = new Dated(row.where(), isDated ? Validity.of(row) : Validity.ALWAYS);
        StringBuilder key = new StringBuilder();
        for (String column : List.of("code", "term", "name", "role", "group", "country")) {
            key.append(table.columns().contains(column) ? row.get(column) : "").append(',');
        }
        List<Dated> before = seen.computeIfAbsent(key.toString(), k -> new ArrayList<>(1));
        for (Dated other : before) {
            if (other.validity().overlaps(dated.validity())) {
                String values = key.toString().replaceAll("^,+|,+$", "").replaceAll(",+", ", ");
                messages.add(row.where() + ": '" + values + "' stands for the same days at " + other.where());
                break;
            }
        }
        before.add(dated);
    }
}
