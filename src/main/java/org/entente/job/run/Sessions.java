package org.entente.job.run;

import org.apache.spark.sql.SparkSession;

/** Opens Spark, with what a small machine needs and a cluster does not mind. */
public final class Sessions {
    /** Articles from which on compiled expressions are measured to pay. */
    private static final long LARGE = 1_000;

    private static final String WHOLE_STAGE = "spark.sql.codegen.wholeStage";
    private static final String FACTORY = "spark.sql.codegen.factoryMode";
    private static final String INTERPRETED = "NO_CODEGEN";

    private Sessions() {}

    /**
     * The session that spark-submit has prepared, or a local one.
     *
     * @param master such as {@code local[2]}; empty for what spark-submit says, or all cores of this machine
     */
    public static SparkSession open(String master) {
        return open(master, false);
    }

    /**
     * The same, where Spark may say what it does.
     *
     * @param isVerbose whether it does
     */
    public static SparkSession open(String master, boolean isVerbose) {
        String chosen = chosen(master);
        SparkSession.Builder builder = SparkSession.builder()
                .appName("Entente")
                .master(chosen)
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.sql.parquet.compression.codec", "zstd")
                // A damaged block is an error, not another text.
                .config("spark.hadoop.parquet.page.verify-checksum.enabled", true)
                .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
                .config("spark.sql.sources.partitionColumnTypeInference.enabled", false)
                .config("spark.sql.ansi.enabled", true)
                // The JVM interprets methods of more bytes for ever; Spark then writes shorter ones.
                .config("spark.sql.codegen.hugeMethodLimit", 8_000)
                // For a page that nobody opens Spark writes out every plan, which takes longer than many a small step.
                .config("spark.sql.ui.explainMode", "simple")
                .config("spark.sql.debug.maxToStringFields", 0)
                .config("spark.sql.maxPlanStringLength", 1_000);
        // No port is opened unless asked for; a bar of progress is drawn when the launcher sees a terminal.
        builder = builder.config("spark.ui.enabled", System.getProperty("spark.ui.enabled", "false"))
                .config("spark.ui.showConsoleProgress", Boolean.getBoolean("entente.terminal") && !isVerbose);
        if (isLocal(master)) {
            builder = local(builder);
        }
        SparkSession spark = builder.getOrCreate();
        spark.sparkContext().setLogLevel(isVerbose ? "INFO" : "ERROR");
        return spark;
    }

    /** Whether a session of that master does all its work in this JVM. */
    public static boolean isLocal(String master) {
        return chosen(master).startsWith("local");
    }

    private static String chosen(String master) {
        String submitted = System.getProperty("spark.master", "");
        return !master.isEmpty() ? master : submitted.isEmpty() ? "local[*]" : submitted;
    }

    /**
     * Has Spark's expressions compiled where that pays: compiling takes a fifth of a run on some hundred articles and halves the annotation
     * of some thousands. A cluster compiles them anyhow.
     *
     * @param articles of the run
     */
    public static void compile(SparkSession spark, long articles) {
        if (spark.sparkContext().isLocal()) {
            boolean pays = articles >= LARGE;
            spark.conf().set(WHOLE_STAGE, pays);
            spark.conf().set(FACTORY, pays ? "FALLBACK" : INTERPRETED);
        }
    }

    /** One machine: few shuffle partitions, loopback only, no checksum files beside the tables; interpreted until {@link #compile}. */
    private static SparkSession.Builder local(SparkSession.Builder builder) {
        return builder.config(
                        "spark.sql.shuffle.partitions",
                        2L * Runtime.getRuntime().availableProcessors())
                .config(WHOLE_STAGE, false)
                .config(FACTORY, INTERPRETED)
                // The folders of a table's months are listed here and not by a task each, which were five in six of a
                // night's tasks.
                .config("spark.sql.sources.parallelPartitionDiscovery.threshold", 10_000)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                // A task that runs out of memory fails like any other; else Spark would end the whole program before it
                // can say so.
                .config("spark.executor.killOnFatalError.depth", 0)
                .config("spark.hadoop.fs.file.impl", QuickLocalFiles.class.getName());
    }
}
