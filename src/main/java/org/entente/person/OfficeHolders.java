package org.entente.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.country.Validity;
import org.entente.text.CsvTable;
import org.entente.text.SegmentedText;
import org.entente.text.Token;

/** Who held which office when: the tables {@code office_holders} and {@code persons}, and what was learned from a corpus. */
final class OfficeHolders {
    /**
     * Somebody in an office.
     *
     * @param slug of the name
     * @param parts of the name for comparison
     */
    record Holder(
            String name,
            String slug,
            List<String> parts,
            String country,
            String role,
            Validity validity,
            double confidence) {
        boolean holds(LocalDate day) {
            return validity.contains(day);
        }
    }

    /** Confidence below which what a corpus says is shown but not applied. */
    private static final double BELIEVED = 0.55;
    /** Days before the first and after the last story for which an office is taken to be held. */
    private static final int BEFORE = 30;

    private static final int AFTER = 90;

    private final Map<String, List<Holder>> bySlug = new HashMap<>();
    private final Map<String, List<Holder>> bySurname = new HashMap<>();
    private final Map<String, List<Holder>> byOffice = new HashMap<>();

    /** The tables that ship with the program, and more. */
    static OfficeHolders load(Collection<OfficeHolder> learned) {
        OfficeHolders all = new OfficeHolders();
        for (String table : List.of("office_holders", "persons")) {
            for (CsvTable.Row row :
                    CsvTable.resource("/data/gazetteer/" + table + ".csv").rows()) {
                all.add(row.get("name"), row.get("country"), row.get("role"), Validity.of(row), 0.95);
            }
        }
        for (OfficeHolder one : learned) {
            if (one.confidence() < BELIEVED) {
                continue;
            }
            Validity validity = new Validity(
                    one.firstSeen().minusDays(BEFORE), one.lastSeen().plusDays(AFTER));
            all.add(one.person(), one.country(), one.role(), validity, one.confidence());
        }
        return all;
    }

    private void add(String name, String country, String role, Validity validity, double confidence) {
        List<String> parts = new ArrayList<>();
        for (Token token : SegmentedText.of(name).tokens()) {
            String part = Slug.part(token.form());
            if (!part.isEmpty() && !Set.of("al", "el", "bin", "jr").contains(part)) {
                parts.add(part);
            }
        }
        Holder holder = new Holder(name, Slug.of(name), List.copyOf(parts), country, role, validity, confidence);
        put(bySlug, holder.slug(), holder);
        put(bySurname, parts.get(parts.size() - 1), holder);
        if (parts.size() > 1 && isFamilyFirst(country)) {
            put(bySurname, parts.get(0), holder);
        }
        put(byOffice, country + "/" + role, holder);
    }

    /** Whether family names stand first in a country. */
    static boolean isFamilyFirst(String country) {
        return switch (country) {
            case "CHN", "KOR", "PRK", "TWN", "VNM", "HKG", "SGP", "KHM", "GROUP:UN" -> true;
            default -> false;
        };
    }

    private static void put(Map<String, List<Holder>> index, String key, Holder holder) {
        index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(holder);
    }

    /** All offices of somebody with a name, whenever held. */
    List<Holder> named(String slug) {
        return bySlug.getOrDefault(slug, List.of());
    }

    /** Who of a family name holds an office on a day. */
    List<Holder> ofSurname(String part, LocalDate day) {
        List<Holder> all = bySurname.getOrDefault(part, List.of());
        return all.isEmpty()
                ? all
                : all.stream().filter(holder -> holder.holds(day)).toList();
    }

    /** Who holds an office on a day. */
    List<Holder> inOffice(String country, String role, LocalDate day) {
        return byOffice.getOrDefault(country + "/" + role, List.of()).stream()
                .filter(holder -> holder.holds(day))
                .toList();
    }
}
