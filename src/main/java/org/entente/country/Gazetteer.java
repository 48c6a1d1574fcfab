package org.entente.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.text.CsvTable;

/** All countries, and all words that name them or their groups: the tables under {@code data/gazetteer} and {@code data/group}. */
public final class Gazetteer {
    private static final String FOLDER = "/data/gazetteer/";

    private final Map<String, Country> countries;
    private final List<CountryTerm> terms;
    private final Map<String, String> groupNames;

    private Gazetteer(Map<String, Country> countries, List<CountryTerm> terms) {
        this.countries = Collections.unmodifiableMap(countries);
        this.terms = List.copyOf(terms);
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
                CsvTable.resource(FOLDER + "not_countries.csv"),
                CsvTable.resource("/data/group/group_terms.csv"));
    }

    static Gazetteer of(
            CsvTable countryTable, CsvTable termTable, CsvTable cities, CsvTable notCountries, CsvTable groupTerms) {
        Map<String, Country> countries = new TreeMap<>();
        for (CsvTable.Row row : countryTable.rows()) {
            String code = row.get("code");
            Country country = new Country(code, row.get("name"), Validity.of(row), row.get("successor"));
            if (countries.put(code, country) != null) {
                throw new IllegalArgumentException(row.where() + ": country '" + code + "' stands twice");
            }
        }
        List<CountryTerm> terms = new ArrayList<>();
        for (CsvTable.Row row : termTable.rows()) {
            String country = known(row, countries);
            terms.add(new CountryTerm(words(row), country, "", row.get("kind"), Validity.of(row)));
        }
        for (CsvTable.Row row : cities.rows()) {
            terms.add(new CountryTerm(words(row), known(row, countries), "", CountryTerm.TOWN, Validity.ALWAYS));
        }
        for (CsvTable.Row row : notCountries.rows()) {
            String country = row.get("country").isEmpty() ? "" : known(row, countries);
            String kind = country.isEmpty() ? CountryTerm.OTHER : "region";
            terms.add(new CountryTerm(words(row), country, "", kind, Validity.ALWAYS));
        }
        for (CsvTable.Row row : groupTerms.rows()) {
            terms.add(new CountryTerm(words(row), "", row.get("group"), "group", Validity.ALWAYS));
        }
        return new Gazetteer(countries, terms);
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

    List<CountryTerm> terms() {
        return terms;
    }

    /** The English name of a country or group; the code itself where it is not known. */
    public String name(String code) {
        Country country = countries.get(code);
        return country == null ? groupNames.getOrDefault(code, code) : country.name();
    }

    /** The country that stands for a code on a day: its successor when it no longer exists. */
    public String asOf(String code, LocalDate day) {
        Country country = countries.get(code);
        boolean isGone = country != null
                && !country.successor().isEmpty()
                && day.isAfter(country.validity().to());
        return isGone ? country.successor() : code;
    }
}
