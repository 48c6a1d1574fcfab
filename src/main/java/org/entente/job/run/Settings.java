package org.entente.job.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValueFactory;
import com.typesafe.config.ConfigValueType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.alignment.ErrorRates;
import org.entente.alignment.MeasureOptions;
import org.entente.alignment.PeriodLength;
import org.entente.corpus.CorpusReader;
import org.entente.corpus.Mapping;

/** Everything that may be chosen about a run, checked before Spark starts. The keys and their defaults stand in {@code reference.conf}. */
public final class Settings {
    /** The one format that Spark reads and no reader of a corpus. */
    public static final String PARQUET = "parquet";

    private static final String ROOT = "entente";
    private static final String INPUT = "input";

    private final Config config;

    private Settings(Config config) {
        this.config = config;
        check();
    }

    /**
     * The defaults, under a file of settings (HOCON, JSON or properties), under single settings.
     *
     * @param overrides by key, such as {@code measure.replicates}; lists are separated by a line break
     * @throws UsageException on a key that does not exist or a value that is not allowed
     */
    public static Settings load(Optional<Path> file, Map<String, String> overrides) {
        Config defaults = ConfigFactory.parseResourcesAnySyntax(
                        Settings.class.getClassLoader(),
                        "reference.conf",
                        ConfigParseOptions.defaults().setAllowMissing(false))
                .getConfig(ROOT);
        Config merged = file.map(Settings::parse)
                .map(given -> over(given, defaults, file.get().toString()))
                .orElse(defaults);
        for (Map.Entry<String, String> entry : overrides.entrySet()) {
            Config one = defaults.hasPath(entry.getKey()) && isList(defaults, entry.getKey())
                    ? ConfigFactory.empty()
                            .withValue(
                                    entry.getKey(),
                                    ConfigValueFactory.fromIterable(
                                            entry.getValue().lines().toList()))
                    : single(entry.getKey(), entry.getValue());
            merged = over(one, merged, "--set");
        }
        try {
            return new Settings(merged.resolve());
        } catch (ConfigException e) {
            throw new UsageException("settings: " + e.getMessage());
        }
    }

    private static Config single(String key, String value) {
        try {
            return ConfigFactory.empty().withValue(key, ConfigValueFactory.fromAnyRef(value, key));
        } catch (ConfigException e) {
            throw new UsageException("--set: '" + key + "' is no name of a setting");
        }
    }

    private static boolean isList(Config config, String key) {
        return config.getValue(key).unwrapped() instanceof List<?>;
    }

    private static Config parse(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UsageException("--config: no readable file " + file);
        }
        try {
            Config parsed = ConfigFactory.parseFile(file.toFile()).resolve();
            return listed(parsed.hasPath(ROOT) ? parsed.getConfig(ROOT) : parsed);
        } catch (ConfigException e) {
            throw new UsageException("--config: " + e.getMessage());
        }
    }

    /** One input as a list of one, and {@code input.0}, {@code input.1} as a list: properties have no other. */
    private static Config listed(Config given) {
        if (!given.hasPath(INPUT)) {
            return given;
        }
        List<String> inputs = given.getValue(INPUT).valueType() == ConfigValueType.STRING
                ? List.of(given.getString(INPUT))
                : given.getStringList(INPUT);
        return given.withValue(INPUT, ConfigValueFactory.fromIterable(inputs));
    }

    private static Config over(Config given, Config base, String where) {
        TreeSet<String> known = new TreeSet<>();
        base.entrySet().forEach(entry -> known.add(entry.getKey()));
        for (Map.Entry<String, ?> entry : given.entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw new UsageException(where + ": no setting '" + entry.getKey() + "'; the nearest is '"
                        + NearestName.of(entry.getKey(), known) + "'");
            }
        }
        return given.withFallback(base);
    }

    private void check() {
        format();
        map();
        from();
        to();
        period();
        measure();
        isVanishedKept();
        isSinceLast();
        verbose();
        minArticles();
        for (String gate : List.of("max-reject-share", "max-undated-share", "max-outlet-share", "max-drop")) {
            share("gates." + gate);
        }
        double threshold = duplicateThreshold();
        require(threshold > 0 && threshold <= 1, "duplicates.threshold", "in (0, 1]");
        require(topics() == 0 || topics() >= 2, "measure.topics", "0, or at least 2");
        require(keep() >= 1, "keep", "at least 1");
        for (String input : input()) {
            if (UserPath.holds(input, output())) {
                throw new UsageException(
                        "output " + output() + " lies in input " + input + ", and would be read as news");
            }
        }
        if (from().isPresent() && to().isPresent() && to().get().isBefore(from().get())) {
            throw new UsageException("from " + from().get() + " is after to " + to().get());
        }
    }

    private void share(String key) {
        double value = config.getDouble(key);
        require(value >= 0 && value <= 1, key, "in [0, 1]");
    }

    private void require(boolean isGood, String key, String range) {
        if (!isGood) {
            throw new UsageException(key + " is " + config.getValue(key).unwrapped() + ", and has to be " + range);
        }
    }

    public List<String> input() {
        return config.getStringList(INPUT);
    }

    public String output() {
        return config.getString("output");
    }

    /** {@code auto} or the name of a reader. */
    public String format() {
        String format = config.getString("format");
        List<String> others = List.of(CorpusReader.AUTO, PARQUET);
        if (!others.contains(format) && !CorpusReader.formats().contains(format)) {
            throw new UsageException("no format '" + format + "'; there are " + String.join(", ", others) + ", "
                    + String.join(", ", CorpusReader.formats()));
        }
        return format;
    }

    /** Which column or key holds which field, such as {@code text=article,date=year+month+day}; empty for the common names. */
    public String map() {
        String map = config.getString("map");
        try {
            Mapping.parse(map);
        } catch (IllegalArgumentException e) {
            throw new UsageException("map: " + e.getMessage());
        }
        return map;
    }

    public Optional<LocalDate> from() {
        return date("from");
    }

    public Optional<LocalDate> to() {
        return date("to");
    }

    private Optional<LocalDate> date(String key) {
        return day(key, config.getString(key));
    }

    /** The day that a setting names; empty for no limit. */
    public static Optional<LocalDate> day(String key, String value) {
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            throw new UsageException(key + " is no date like 2019-07-25: '" + value + "'");
        }
    }

    public PeriodLength period() {
        String name = config.getString("period");
        for (PeriodLength length : PeriodLength.values()) {
            if (length.name().toLowerCase(Locale.ROOT).equals(name)) {
                return length;
            }
        }
        throw new UsageException("no period '" + name + "'; there are day, week, month, quarter, year, all");
    }

    /** Whether only what the input has changed since the last run is read. */
    public boolean isSinceLast() {
        return config.getBoolean("since-last");
    }

    /** Whether the records of files that are no longer in the input stay. */
    public boolean isVanishedKept() {
        String value = config.getString("vanished");
        if (!value.equals("keep") && !value.equals("drop")) {
            throw new UsageException("vanished is '" + value + "', and has to be keep or drop");
        }
        return value.equals("keep");
    }

    public int keep() {
        return config.getInt("keep");
    }

    public boolean verbose() {
        return config.getBoolean("verbose");
    }

    /** Least Jaccard similarity of two copies of a story, in (0, 1]. */
    public double duplicateThreshold() {
        return config.getDouble("duplicates.threshold");
    }

    /** In [0, 1]. */
    public double maxRejectShare() {
        return config.getDouble("gates.max-reject-share");
    }

    /** A share of the section {@code gates}, in [0, 1]. */
    public double gate(String name) {
        return config.getDouble("gates." + name);
    }

    public long minArticles() {
        return config.getLong("gates.min-articles");
    }

    public MeasureOptions measure() {
        Config measure = config.getConfig("measure");
        try {
            return new MeasureOptions(
                    measure.getInt("replicates"),
                    measure.getInt("min-targets"),
                    measure.getDouble("min-stories"),
                    measure.getDouble("target-cap"),
                    measure.getDouble("confidence"),
                    measure.getInt("blocs"),
                    measure.getString("high-country"),
                    measure.getString("low-country"),
                    ErrorRates.load());
        } catch (IllegalArgumentException e) {
            throw new UsageException("measure: " + e.getMessage());
        }
    }

    /** Number of topics that articles are sorted into; 0 for none. */
    public int topics() {
        return config.getInt("measure.topics");
    }

    /** All settings as one JSON object, for the manifest. */
    public String json() {
        return config.root().render(ConfigRenderOptions.concise());
    }

    public JsonNode tree() {
        try {
            return new ObjectMapper().readTree(json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
