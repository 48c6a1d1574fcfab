package org.entente.job.run;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.datasources.OutputWriter;
import org.apache.spark.sql.execution.datasources.OutputWriterFactory;
import org.apache.spark.sql.execution.datasources.parquet.ParquetFileFormat;
import org.entente.table.Table;
import scala.Function1;
import scala.collection.immutable.Map$;

/**
 * The small tables of a run, which the driver holds as records. It writes them itself, by Spark's own writer, and reads none twice or that it
 * wrote: a Spark job for each would take longer than its rows.
 */
public final class SmallTables {
    private final SparkSession spark;
    private final RunFolder run;
    private final Map<Table<?>, List<?>> held = new HashMap<>();

    public SmallTables(SparkSession spark, RunFolder run) {
        this.spark = spark;
        this.run = run;
    }

    public SparkSession spark() {
        return spark;
    }

    public RunFolder run() {
        return run;
    }

    /** Writes a table of the run. */
    public <T extends Record> void write(Table<T> table, List<T> rows) {
        Function1<Object, Object> internal = CatalystTypeConverters.createToCatalystConverter(table.schema());
        try {
            OutputWriter file = create(table);
            try {
                rows.forEach(row -> file.write((InternalRow) internal.apply(table.row(row))));
            } finally {
                file.close();
            }
        } catch (IOException e) {
            throw run.unwritable(e);
        }
        held.put(table, rows);
    }

    /** The rows of a table of the run. */
    @SuppressWarnings("unchecked")
    public <T extends Record> List<T> rows(Table<T> table) {
        return (List<T>) held.computeIfAbsent(table, absent -> table.collect(RunTables.read(spark, run, table)));
    }

    private OutputWriter create(Table<?> table) throws IOException {
        Job job = Job.getInstance(spark.sessionState().newHadoopConf());
        OutputWriterFactory writers =
                new ParquetFileFormat().prepareWrite(spark, job, Map$.MODULE$.empty(), table.schema());
        TaskAttemptContext task = new TaskAttemptContextImpl(job.getConfiguration(), new TaskAttemptID());
        Path file = new Path(run.table(table.name()), "part-00000" + writers.getFileExtension(task));
        return writers.newInstance(file.toString(), table.schema(), task);
    }
}
