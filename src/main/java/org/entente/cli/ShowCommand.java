package org.entente.cli;

import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.job.run.NearestName;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.job.run.Runs;
import org.entente.job.run.Sessions;
import org.entente.job.run.UsageException;
import org.entente.table.Table;
import org.entente.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a table of a run. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Prints a table of a run.")
final class ShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TABLE", description = "Such as quotes or country_alignment.")
    private String name;

    @Option(names = "--at", paramLabel = "DIR", description = "Output folder of the run. Default: ${DEFAULT-VALUE}.")
    private String at = "output";

    @Option(names = "--run", paramLabel = "ID", description = "A run, finished or not. Default: the published one.")
    private String id = "";

    @Option(names = "--limit", paramLabel = "N", description = "Most rows to print; 0 for all.")
    private Integer limit;

    @Option(names = "--as", paramLabel = "FORM", description = "table, jsonl or csv. Default: ${DEFAULT-VALUE}.")
    private RowPrinter.Form form = RowPrinter.Form.TABLE;

    @Option(
            names = "--where",
            paramLabel = "SQL",
            description = "Condition on the columns, such as \"source = 'RUS'\".")
    private String where = "";

    @Override
    public Integer call() throws Exception {
        Table<?> table = table(name);
        if (limit != null && limit < 0) {
            throw new UsageException("--limit: " + limit + " rows cannot be printed; 0 prints all");
        }
        try (SparkSession spark = Sessions.open("")) {
            Configuration hadoop = spark.sparkContext().hadoopConfiguration();
            RunFolder run = id.isEmpty() ? Runs.current(hadoop, at) : Runs.begun(hadoop, at, id);
            Dataset<Row> rows = Condition.on(RunTables.read(spark, run, table), where);
            int most = limit != null ? limit : form == RowPrinter.Form.TABLE ? 20 : 0;
            new RowPrinter(System.out, rows.schema(), form)
                    .print((most == 0 ? rows : rows.limit(most)).toLocalIterator());
        }
        return ExitCode.OK;
    }

    private static Table<?> table(String name) {
        Optional<Table<?>> table = Tables.find(name);
        if (table.isEmpty()) {
            TreeSet<String> names = new TreeSet<>();
            Tables.RECORDS.forEach(known -> names.add(known.name()));
            Tables.REPORTS.forEach(known -> names.add(known.name()));
            throw new UsageException("no table '" + name + "'; the nearest is '" + NearestName.of(name, names) + "' of "
                    + String.join(", ", names));
        }
        return table.get();
    }
}
