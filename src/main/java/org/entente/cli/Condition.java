package org.entente.cli;

import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.job.run.UsageException;

/** What {@code --where} asks of a table's rows. */
final class Condition {
    private Condition() {}

    /**
     * The rows that meet a condition.
     *
     * @param where a condition in SQL on the columns; empty for all rows
     * @throws UsageException where it is none
     */
    static Dataset<Row> on(Dataset<Row> rows, String where) {
        if (where.isEmpty()) {
            return rows;
        }
        try {
            Dataset<Row> chosen = rows.where(where);
            chosen.schema();
            return chosen;
        } catch (Exception e) {
            // Spark throws a checked exception that Java does not know of.
            if (e instanceof AnalysisException || e instanceof RuntimeException) {
                throw new UsageException("--where: " + Entente.oneLine(e.getMessage()));
            }
            throw e;
        }
    }
}
