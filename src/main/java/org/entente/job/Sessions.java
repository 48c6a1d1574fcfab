package org.entente.job;

import org.apache.spark.sql.SparkSession;

/** Opens Spark, with what a small machine needs and a cluster does not mind. */
public final class Sessions {
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
        String submitted = System.getProperty("spark.master", "");
        String chosen = !master.isEmpty() ? master : submitted.isEmpty() ? "local[*]" : submitted;
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
                // For a page that nobody opens Spark writes out every plan, which takes longer than many a small step.
                .config("spark.sql.ui.explainMode", "simple")
                .config("spark.sql.maxPlanStringLength", 1_000);
        // No port is opened unless asked for; a bar of progress is drawn when the launcher sees a terminal.
        builder = builder.config("spark.ui.enabled", System.getProperty("spark.ui.enabled", "false"))
                .config("spark.ui.showConsoleProgress", Boolean.getBoolean("entente.terminal") && !isVerbose);
        if (chosen.startsWith("local")) {
            builder = local(builder);
        }
        SparkSession spark = builder.getOrCreate();
        spark.sparkContext().setLogLevel(isVerbose ? "INFO" : "ERROR");
        return spark;
    }

    /**
     * One machine: few shuffle partitions, loopback only, no checksum files beside the tables; and Spark's expressions are interpreted, as
     * compiling them takes a fifth of a small run and they are a small part of a large one.
     */
    private static SparkSession.Builder local(SparkSession.Builder builder) {
        return builder.config(
                        "spark.sql.shuffle.partitions",
                        2L * Runtime.getRuntime().availableProcessors())
                .config("spark.sql.codegen.wholeStage", false)
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                // A task that runs out of memory fails like any other; else Spark would end the whole program before it
                // can say so.
                .config("spark.executor.killOnFatalError.depth", 0)
                .config("spark.hadoop.fs.file.impl", QuickLocalFiles.class.getName());
    }
}
