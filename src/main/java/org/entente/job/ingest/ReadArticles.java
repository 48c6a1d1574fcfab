package org.entente.job.ingest;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** Files in; articles, rejects and a report of each file out, in one task. */
record ReadArticles(ReadFiles files, NormaliseRecords normalise) implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return normalise.rows(files.records(rows));
    }
}
