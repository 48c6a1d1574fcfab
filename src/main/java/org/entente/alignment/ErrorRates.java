package org.entente.alignment;

import java.util.Map;
import java.util.TreeMap;
import org.entente.text.CsvTable;

/**
 * How often the coder of stances takes the wrong side, by act, as measured on gold data.
 *
 * @param byAct share of events of the act with the wrong polarity, in [0, .5); the key {@code *} is for every other act
 */
public record ErrorRates(Map<String, Double> byAct) implements java.io.Serializable {
    /** Stands for every act without a rate of its own. */
    public static final String OTHER = "*";

    private static final String TABLE = "/data/model/stance-error-rates.csv";

    public ErrorRates {
        byAct = java.util.Collections.unmodifiableMap(new TreeMap<>(byAct));
        if (!byAct.containsKey(OTHER)) {
            throw new IllegalArgumentException("error rates without one for '" + OTHER + "', every other act");
        }
        byAct.forEach((act, rate) -> {
            if (!(rate >= 0 && rate < 0.5)) {
                throw new IllegalArgumentException("error rate " + rate + " of act '" + act
                        + "' is not in [0, 0.5): such a coder says nothing about the side taken");
            }
        });
    }

    /** The same rate for every act. */
    public static ErrorRates uniform(double rate) {
        return new ErrorRates(Map.of(OTHER, rate));
    }

    /** The measured rates that ship with the program. */
    public static ErrorRates load() {
        return of(CsvTable.resource(TABLE));
    }

    /** From a table with the columns {@code act_class} and {@code error}; errors name the line. */
    public static ErrorRates of(CsvTable table) {
        Map<String, Double> rates = new TreeMap<>();
        for (CsvTable.Row row : table.rows()) {
            double error = row.number("error");
            if (!(error >= 0 && error < 0.5)) {
                throw new IllegalArgumentException(row.where() + ": error rate '" + row.get("error")
                        + "' is not in [0, 0.5): such a coder says nothing about the side taken");
            }
            rates.put(row.get("act_class"), error);
        }
        return new ErrorRates(rates);
    }

    /** The rate of an act, in [0, .5). */
    public double of(String act) {
        Double rate = byAct.get(act);
        return rate == null ? byAct.get(OTHER) : rate;
    }
}
