package org.entente.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.text.CsvTable;

/** All countries, and all words that name them or their groups: the tables under {@code data/gazetteer} and {@code data/group}. */
public final class Gazetteer {
    private static final String FOLDER = "/data/gazetteer/";
    /** What a line of country_terms.csv can be. */
    static final Set<String> KINDS = Collections.unmodifiableSet(
            new TreeSet<>(List.of("name", "demonym", "capital", "seat", "region", "state", "city", "dateline")));

    private final Map<String, Country> countries;
    private final List<CountryTerm> terms;
    private final Map<String, String> groupNames;
    private final Set<String> givenNames;
    /** Codes of countries that stand for themselves on every day. */
    private final Set<String> permanent = new HashSet<>();

    private Gazetteer(Map<String, Country> countries, List<CountryTerm> terms, Set<String> givenNames) {
        this.givenNames = Set.copyOf(givenNames);
        this.countries = Collections.unmodifiableMap(countries);
        this.terms = List.copyOf(terms);
        countries.values().stream().filter(Country::isPermanent).forEach(country -> permanent.add(country.code()));
        this.groupNames = new TreeMap<>();
        for (CountryTerm term : terms) {
            if (!term.group().isEmpty()) {
                groupNames.putIfAbsent(term.group(), term.words());
            }
        }
    }

    /**
     * The tables that ship with the program.
     *
     * @throws IllegalArgumentException with file, line and value when one of them is wrong
     */
    public static Gazetteer load() {
        return of(
                CsvTable.resource(FOLDER + "countries.csv"),
                CsvTable.resource(FOLDER + "country_terms.csv"),
                CsvTable.resource(FOLDER + "cities.csv"),
                CsvTable.resource(FOLDER + "not_towns.csv"),
                CsvTable.resource(FOLDER + "not_countries.csv"),
                CsvTable.resource("/data/group/group_terms.csv"));
    }

    private static Gazetteer of(
            CsvTable countryTable,
            CsvTable termTable,
            CsvTable cities,
            CsvTable notTowns,
            CsvTable notCountries,
            CsvTable groupTerms) {
        Map<String, Country> countries = countries(countryTable);
        List<CountryTerm> terms = new ArrayList<>();
        for (CsvTable.Row row : termTable.rows()) {
            terms.add(new CountryTerm(words(row), known(row, countries), "", kind(row), Validity.of(row)));
        }
        addTowns(cities, notTowns, countries, terms);
        for (CsvTable.Row row : notCountries.rows()) {
            String country = row.get("country").isEmpty() ? "" : known(row, countries);
            String kind = country.isEmpty() ? CountryTerm.OTHER : "region";
            terms.add(new CountryTerm(words(row), country, "", kind, Validity.ALWAYS));
        }
        for (CsvTable.Row row : groupTerms.rows()) {
            terms.add(new CountryTerm(words(row), "", row.get("group"), "group", Validity.ALWAYS));
        }
        return new Gazetteer(countries, terms, givenNames());
    }

    private static Set<String> givenNames() {
        Set<String> names = new HashSet<>();
        CsvTable.resource("/data/lexicon/given_names.csv").rows().forEach(row -> names.add(row.get("name")));
        return names;
    }

    private static Map<String, Country> countries(CsvTable table) {
        Map<String, Country> countries = new TreeMap<>();
        for (CsvTable.Row row : table.rows()) {
            String code = row.get("code");
            Country country =
                    new Country(code, row.get("name"), Validity.of(row), row.get("predecessor"), row.get("successor"));
            if (countries.put(code, country) != null) {
                throw new IllegalArgumentException(row.where() + ": country '" + code + "' stands twice");
            }
        }
        return countries;
    }

    /** Towns of {@code cities.csv}, those of {@code not_towns.csv} for datelines only. */
    private static void addTowns(
            CsvTable cities, CsvTable notTowns, Map<String, Country> countries, List<CountryTerm> terms) {
        Set<String> names = new HashSet<>();
        notTowns.rows().forEach(row -> names.add(row.get("term")));
        for (CsvTable.Row row : cities.rows()) {
            String kind = names.contains(row.get("term")) ? CountryTerm.DATELINE_TOWN : CountryTerm.TOWN;
            terms.add(new CountryTerm(words(row), known(row, countries), "", kind, Validity.ALWAYS));
        }
    }

    private static String kind(CsvTable.Row row) {
        String kind = row.get("kind");
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException(row.where() + ": no kind '" + kind + "', one of " + KINDS);
        }
        return kind;
    }

    private static String words(CsvTable.Row row) {
        String words = row.get("term");
        if (words.length() < 2) {
            throw new IllegalArgumentException(row.where() + ": the term '" + words + "' would be found everywhere");
        }
        return words;
    }

    private static String known(CsvTable.Row row, Map<String, Country> countries) {
        String code = row.get("country");
        if (!countries.containsKey(code)) {
            throw new IllegalArgumentException(row.where() + ": no country '" + code + "'");
        }
        return code;
    }

    /** By code, in the order of codes. */
    public Map<String, Country> countries() {
        return countries;
    }

    /** Whether people are commonly called so: {@code Jim}. */
    boolean isGivenName(String word) {
        return givenNames.contains(word);
    }

    /** Whether a code stands for the same country on every day. */
    boolean isPermanent(String code) {
        return permanent.contains(code);
    }

    List<CountryTerm> terms() {
        return terms;
    }

    /** The English name of a country or group; the code itself where it is not known. */
    public String name(String code) {
        Country country = countries.get(code);
        return country == null ? groupNames.getOrDefault(code, code) : country.name();
    }

    /**
     * The country that stands for a code on a day: what it was part of before it began, its successor when it no longer exists. The code
     * itself where it is not known.
     */
    public String asOf(String code, LocalDate day) {
        String current = code;
        for (int step = 0; step < 3; step++) {
            Country country = countries.get(current);
            String next = country == null ? current : country.asOf(day);
            if (next.equals(current)) {
                break;
            }
            current = next;
        }
        return current;
    }
}
