package org.entente.quote.speaker;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.entente.text.CsvTable;

/**
 * The agencies and outlets of {@code data/registry}. What a medium reports is passed on and not said by it: it belongs to the chain of
 * sources, or else agencies would lead every table of speakers.
 */
public final class Media {
    private final Set<String> names = new HashSet<>();

    private Media() {}

    public static Media load() {
        Media media = new Media();
        for (CsvTable.Row row : CsvTable.resource("/data/registry/agencies.csv").rows()) {
            media.add(row.get("agency"));
            for (String written : row.get("written").split("\\|", -1)) {
                media.add(written);
            }
        }
        for (CsvTable.Row row : CsvTable.resource("/data/registry/outlets.csv").rows()) {
            // An organisation of states has pages of its own, and speaks.
            if (!row.get("domain").endsWith(".int")) {
                media.add(row.get("outlet"));
            }
        }
        return media;
    }

    private void add(String name) {
        names.add(key(name));
    }

    /** Whether a name is that of a medium, in whatever case, with or without {@code the}. */
    boolean has(String name) {
        return names.contains(key(name));
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
