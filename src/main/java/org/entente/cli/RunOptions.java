package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.job.run.Settings;
import picocli.CommandLine.Option;

/** Options that several commands share; each overrides the setting of its name. */
final class RunOptions {
    @Option(
            names = "--input",
            paramLabel = "PATH",
            description = "File or folder of articles; may be given more than once.")
    private List<String> input = new ArrayList<>();

    @Option(
            names = {"--output", "--at"},
            paramLabel = "DIR",
            description = "Folder of the runs and their tables.")
    private String output;

    @Option(names = "--format", paramLabel = "NAME", description = "auto, or the one format of all files.")
    private String format;

    @Option(
            names = "--map",
            paramLabel = "FIELD=COLUMN,...",
            description = "Columns or keys of an article's fields, such as text=story,date=year+month+day.")
    private String map;

    @Option(names = "--from", paramLabel = "DATE", description = "First day of publication, such as 2019-01-01.")
    private String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day of publication.")
    private String to;

    @Option(names = "--period", paramLabel = "LENGTH", description = "day, week, month, quarter, year or all.")
    private String period;

    @Option(
            names = "--max-reject-share",
            paramLabel = "SHARE",
            description = "Greatest share of records rejected, in [0, 1]; above it the run ends with exit code 4.")
    private String maxRejectShare;

    @Option(names = "--config", paramLabel = "FILE", description = "Settings in HOCON, JSON or properties.")
    private Path config;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "One setting, such as measure.replicates=0.")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(
            names = "--since-last",
            negatable = true,
            description = "Read only what the input has changed since the last run; --no-since-last reads everything.")
    private Boolean isSinceLast;

    @Option(names = "--keep", paramLabel = "N", description = "Finished runs that are kept.")
    private String keep;

    @Option(names = "--verbose", description = "Let Spark say what it does.")
    private boolean isVerbose;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark's master; all cores of this machine by default.")
    private String master = "";

    Settings settings() {
        Map<String, String> overrides = new LinkedHashMap<>(set);
        if (!input.isEmpty()) {
            overrides.put("input", String.join("\n", input));
        }
        put(overrides, "output", output);
        put(overrides, "format", format);
        put(overrides, "map", map);
        put(overrides, "from", from);
        put(overrides, "to", to);
        put(overrides, "period", period);
        put(overrides, "gates.max-reject-share", maxRejectShare);
        put(overrides, "keep", keep);
        put(overrides, "verbose", isVerbose ? "true" : null);
        put(overrides, "since-last", isSinceLast == null ? null : isSinceLast.toString());
        return Settings.load(Optional.ofNullable(config), overrides);
    }

    private static void put(Map<String, String> overrides, String key, String value) {
        if (value != null) {
            overrides.put(key, value);
        }
    }

    String master() {
        return master;
    }
}
