package org.entente.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.country.Validity;
import org.entente.text.CsvTable;

/** On which side of their country persons stand, by date: the table {@code factions}. */
final class Factions {
    private static final Set<String> SIDES = Set.of("GOV", "OPP", "REBEL", "NONE");

    /** A line of the table. */
    record Side(String country, String faction, Validity validity) {}

    private final Map<String, List<Side>> bySlug = new HashMap<>();

    static Factions load() {
        Factions all = new Factions();
        for (CsvTable.Row row :
                CsvTable.resource("/data/gazetteer/factions.csv").rows()) {
            if (!SIDES.contains(row.get("faction"))) {
                throw new IllegalArgumentException(row.where() + ": no faction '" + row.get("faction") + "'");
            }
            all.bySlug
                    .computeIfAbsent(Slug.of(row.get("name")), slug -> new ArrayList<>(1))
                    .add(new Side(row.get("country"), row.get("faction"), Validity.of(row)));
        }
        return all;
    }

    /** The side of somebody on a day; null when the table does not say. */
    Side of(String slug, LocalDate day) {
        for (Side side : bySlug.getOrDefault(slug, List.of())) {
            if (side.validity().contains(day)) {
                return side;
            }
        }
        return null;
    }
}
