package org.entente.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the country of a dateline's place: {@code SAO PAULO} is in BRA, {@code SPRINGFIELD, Ill.} in USA. */
public final class DatelineCountry {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,/]\\s*");

    private final Map<String, List<CountryTerm>> places = new HashMap<>();

    public DatelineCountry(Gazetteer gazetteer) {
        for (CountryTerm term : gazetteer.terms()) {
            if (!term.country().isEmpty() && !term.kind().equals("demonym")) {
                places.computeIfAbsent(key(term.words()), words -> new ArrayList<>())
                        .add(term);
            }
        }
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT).replace(".", "").replace('-', ' ');
    }

    /**
     * The country of a place as written in a dateline; what follows a comma tells between places of one name.
     *
     * @return ISO 3166-1 alpha-3 as of the day, or empty where it is not known
     */
    public String find(String place, LocalDate asOf) {
        String country = "";
        for (String part : SEPARATOR.splitAsStream(place.strip()).toList()) {
            String found = one(part, asOf, country);
            if (country.isEmpty() || !found.isEmpty() && isBroader(part)) {
                country = found.isEmpty() ? country : found;
            }
        }
        return country;
    }

    /** Whether the words name a country or state rather than a town. */
    private boolean isBroader(String part) {
        return places.getOrDefault(key(part), List.of()).stream()
                .anyMatch(term -> term.kind().equals("name")
                        || term.kind().equals("state")
                        || term.kind().equals(CountryTerm.DATELINE)
                        || term.kind().equals("region"));
    }

    private String one(String part, LocalDate asOf, String before) {
        String best = "";
        boolean isTown = true;
        for (CountryTerm term : places.getOrDefault(key(part), List.of())) {
            if (!term.validity().contains(asOf)) {
                continue;
            }
            boolean isBetter = best.isEmpty()
                    || isTown && !term.isTown()
                    || isTown
                            && term.isTown()
                            && (term.country().equals("USA") || term.country().equals(before));
            if (isBetter) {
                best = term.country();
                isTown = term.isTown();
            }
        }
        return best;
    }
}
