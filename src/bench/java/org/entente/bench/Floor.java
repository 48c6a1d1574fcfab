package org.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/**
 * The least that reading a corpus can cost: {@code spark FILE FOLDER} lets Spark read JSON Lines and write the same text as zstd
 * Parquet, {@code bytes FILE} passes over the bytes once.
 */
public final class Floor {
    private static final String COLUMNS =
            "id STRING, url STRING, source STRING, title STRING, byline STRING, date STRING, text STRING";

    private Floor() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("bytes")) {
            bytes(Path.of(arguments[1]));
        } else {
            spark(arguments[1], arguments[2]);
        }
    }

    private static void spark(String file, String folder) {
        SparkSession spark = SparkSession.builder()
                .master("local[*]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.parquet.compression.codec", "zstd")
                .getOrCreate();
        spark.read().schema(COLUMNS).json(file).write().mode("overwrite").parquet(folder);
        spark.stop();
    }

    private static void bytes(Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long lines = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n > 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        System.out.println(lines + " lines");
    }
}
