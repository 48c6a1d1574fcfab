package org.entente.job.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.entente.article.Digest;

/** Files in; their names and the hashes of their bytes out. */
final class HashFiles implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1;
    private static final int BUFFER = 1 << 16;

    private final TreeMap<String, String> hadoop;

    private HashFiles(Map<String, String> hadoop) {
        this.hadoop = new TreeMap<>(hadoop);
    }

    /** SHA-256 in hexadecimal by the file's name; nothing for one that cannot be read. */
    static Map<String, String> hashes(SparkSession spark, List<InputFile> files) {
        Map<String, String> hashes = new TreeMap<>();
        if (files.isEmpty()) {
            return hashes;
        }
        StructType schema = new StructType().add("name", "string").add("sha256", "string");
        IngestJob.files(spark, files)
                .mapPartitions(new HashFiles(IngestJob.hadoopSettings(spark)), Encoders.row(schema))
                .collectAsList()
                .forEach(row -> hashes.put(row.getString(0), row.getString(1)));
        return hashes;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> files) {
        Configuration configuration = new Configuration();
        hadoop.forEach(configuration::set);
        List<Row> hashes = new ArrayList<>();
        while (files.hasNext()) {
            InputFile file = IngestJob.FILES.record(files.next());
            Path path = new Path(file.uri());
            try (InputStream in = path.getFileSystem(configuration).open(path)) {
                hashes.add(RowFactory.create(file.name(), hash(in)));
            } catch (IOException e) {
                // It is read like a changed file, where the reason becomes a reject.
                hashes.add(RowFactory.create(file.name(), ""));
            }
        }
        return hashes.iterator();
    }

    private static String hash(InputStream in) throws IOException {
        var digest = Digest.sha256();
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            digest.update(buffer, 0, n);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
