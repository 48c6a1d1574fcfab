package org.entente.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the run was and what came of its inputs.
 *
 * @param runId such as {@code 20190725T041500Z-1f3a}
 * @param version of the program
 * @param finished the instant, ISO 8601, or empty
 * @param options that were chosen, by name
 * @param rowsPerTable number of rows by table
 * @param rejectReasons records that were not accepted, by reason code
 * @param languages accepted articles by ISO 639-1 code
 * @param warnings in the order in which they came
 */
public record RunSummary(
        String runId,
        String version,
        String finished,
        List<Input> inputs,
        Map<String, String> options,
        Map<String, Long> rowsPerTable,
        Map<String, Long> rejectReasons,
        Map<String, Long> languages,
        List<String> warnings) {
    public RunSummary {
        inputs = List.copyOf(inputs);
        options = Collections.unmodifiableMap(new TreeMap<>(options));
        rowsPerTable = Collections.unmodifiableMap(new TreeMap<>(rowsPerTable));
        rejectReasons = Collections.unmodifiableMap(new TreeMap<>(rejectReasons));
        languages = Collections.unmodifiableMap(new TreeMap<>(languages));
        warnings = List.copyOf(warnings);
    }

    /**
     * An input and what came of its records: {@code read = accepted + duplicate + rejected}.
     *
     * @param path of the file or folder
     */
    public record Input(String path, long read, long accepted, long duplicate, long rejected) {}

    /** A run of which nothing is known but its id. */
    public static RunSummary of(String runId) {
        return new RunSummary(runId, "", "", List.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());
    }

    long accepted() {
        return inputs.stream().mapToLong(Input::accepted).sum();
    }

    long read() {
        return inputs.stream().mapToLong(Input::read).sum();
    }

    long duplicates() {
        return inputs.stream().mapToLong(Input::duplicate).sum();
    }

    long rejected() {
        return inputs.stream().mapToLong(Input::rejected).sum();
    }
}
