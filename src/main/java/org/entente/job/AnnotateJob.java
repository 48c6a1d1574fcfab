package org.entente.job;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.entente.person.OfficeHolder;
import org.entente.person.OfficeHolderEvidence;
import org.entente.table.Table;
import org.entente.table.Tables;

/** From {@code articles} to {@code mentions}, {@code article_countries}, {@code quotes} and {@code stances}, each article read once. */
public final class AnnotateJob {
    static final String STAGE = "annotate";
    static final Table<AnnotationRow> ANNOTATIONS = Tables.internal("annotations", AnnotationRow.class);

    static final Table<OfficeSighting> SIGHTINGS = Tables.internal("office_sightings", OfficeSighting.class);

    private static final String FOUND = "found";
    static final List<Table<?>> FOUND_TABLES =
            List.of(Tables.MENTIONS, Tables.ARTICLE_COUNTRIES, Tables.QUOTES, Tables.STANCES);

    private AnnotateJob() {}

    /** Annotates the articles of a run. Articles in other languages stay in the corpus and say nothing. */
    public static void run(SparkSession spark, RunFolder run) {
        StructType schema =
                new StructType().add(FOUND, ANNOTATIONS.schema(), false).add(Tables.PUBLISHED_MONTH, "string", false);
        Column isEnglish = not(array_contains(col("quality_flags"), "not_english"));
        Dataset<Row> articles = RunTables.read(spark, run, Tables.ARTICLES).where(isEnglish);
        List<OfficeHolder> holders = officeHolders(articles);
        new RunWriter(spark, run).write(Tables.OFFICE_HOLDERS, holders);
        Dataset<Row> found = articles.mapPartitions(new AnnotateArticles(holders), Encoders.row(schema))
                .persist(StorageLevel.MEMORY_AND_DISK());
        try {
            for (Table<?> table : FOUND_TABLES) {
                write(found, table, run);
            }
        } finally {
            found.unpersist();
        }
        run.finish(STAGE, new ObjectMapper().createObjectNode());
    }

    /** Who holds which office, as the articles themselves say: learned first, so that bare family names are known everywhere. */
    private static List<OfficeHolder> officeHolders(Dataset<Row> articles) {
        List<OfficeHolderEvidence> sightings = articles
                .where(col("is_cluster_lead"))
                .mapPartitions(new FindOfficeHolders(), SIGHTINGS.encoder())
                .collectAsList()
                .stream()
                .map(row -> SIGHTINGS.record(row).evidence())
                .toList();
        return OfficeHolderEvidence.judge(sightings);
    }

    private static void write(Dataset<Row> found, Table<?> table, RunFolder run) {
        Dataset<Row> rows = found.select(col(Tables.PUBLISHED_MONTH), inline(col(FOUND + "." + table.name())));
        RunTables.write(table == Tables.QUOTES ? StatementSteps.follow(rows) : rows, table, run);
    }
}
