package org.entente.job.annotate;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;
import static org.apache.spark.sql.functions.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.job.run.SmallTables;
import org.entente.job.run.Stages;
import org.entente.job.state.CarryOver;
import org.entente.job.state.ChangedArticle;
import org.entente.job.state.OfficeSighting;
import org.entente.job.state.RunState;
import org.entente.person.OfficeHolder;
import org.entente.person.OfficeHolderEvidence;
import org.entente.table.Table;
import org.entente.table.Tables;

/**
 * From {@code articles} to {@code mentions}, {@code article_countries}, {@code quotes} and {@code stances}, each article read once.
 *
 * <p>After a last run only articles are read that are new or changed, or that asked for an office-holder about whom the corpus says
 * something else now.
 */
public final class AnnotateJob {
    static final Table<AnnotationRow> ANNOTATIONS = Tables.internal("annotations", AnnotationRow.class);

    private static final String FOUND = "found";
    public static final List<Table<?>> FOUND_TABLES =
            List.of(Tables.MENTIONS, Tables.ARTICLE_COUNTRIES, Tables.QUOTES, Tables.STANCES);

    private static final Comparator<OfficeSighting> IN_ORDER = Comparator.comparing(OfficeSighting::articleId)
            .thenComparing(OfficeSighting::person)
            .thenComparing(OfficeSighting::country)
            .thenComparing(OfficeSighting::role);

    private final SmallTables small;
    private final SparkSession spark;
    private final RunFolder run;
    private final Optional<RunFolder> last;

    private AnnotateJob(SmallTables small) {
        this.small = small;
        this.spark = small.spark();
        this.run = small.run();
        this.last = run.last();
    }

    /** Annotates the articles of a run. Articles in other languages stay in the corpus and say nothing. */
    public static void run(SmallTables tables) {
        AnnotateJob job = new AnnotateJob(tables);
        job.run();
        tables.run()
                .finish(Stages.ANNOTATE, new ObjectMapper().createObjectNode().put("said", job.said()));
    }

    private void run() {
        List<OfficeHolder> holders = officeHolders();
        small.write(Tables.OFFICE_HOLDERS, holders);
        if (last.isPresent()) {
            RunTables.write(changed(holders), RunState.CHANGED_ANNOTATIONS, run);
        }
        Dataset<Row> found = found(
                        articles(RunState.CHANGED_ANNOTATIONS), "found", ANNOTATIONS, new AnnotateArticles(holders))
                .persist(StorageLevel.MEMORY_AND_DISK());
        CarryOver tables = carryOver(RunState.CHANGED_ANNOTATIONS);
        try {
            for (Table<?> table : FOUND_TABLES) {
                if (table != Tables.QUOTES) {
                    tables.write(table, rows(found, table.name()));
                }
            }
            new FollowedQuotes(spark, run, last).write(rows(found, Tables.QUOTES.name()));
            tables.write(RunState.ASKED, rows(found, "asked"));
        } finally {
            found.unpersist();
        }
    }

    private String said() {
        if (last.isEmpty()) {
            return "all articles";
        }
        long changed = RunTables.count(spark, run, RunState.CHANGED_ARTICLES);
        long all = RunTables.count(spark, run, RunState.CHANGED_ANNOTATIONS);
        return String.format(
                Locale.ROOT,
                "%,d articles new, changed or gone; %,d read again, as more is known of who holds an office",
                changed,
                all - changed);
    }

    private static Dataset<Row> rows(Dataset<Row> found, String name) {
        return found.select(inline(col(FOUND + "." + name)), col(Tables.PUBLISHED_MONTH));
    }

    private static Dataset<Row> found(
            Dataset<Row> articles, String name, Table<?> table, MapPartitionsFunction<Row, Row> find) {
        StructType schema =
                new StructType().add(name, table.schema(), false).add(Tables.PUBLISHED_MONTH, "string", false);
        return articles.mapPartitions(find, Encoders.row(schema));
    }

    private CarryOver carryOver(Table<ChangedArticle> changed) {
        return new CarryOver(spark, run, last, RunTables.read(spark, run, changed), "article_id");
    }

    /** The articles to read: all, or those that a table of changes names. */
    private Dataset<Row> articles(Table<ChangedArticle> changed) {
        Column isEnglish = not(array_contains(col("quality_flags"), "not_english"));
        Dataset<Row> english = RunTables.read(spark, run, Tables.ARTICLES).where(isEnglish);
        if (last.isEmpty()) {
            return english;
        }
        Dataset<Row> present = RunTables.read(spark, run, changed).where(col("is_present"));
        Object[] months = present.select(Tables.PUBLISHED_MONTH).distinct().collectAsList().stream()
                .map(row -> row.getString(0))
                .toArray();
        return english.where(col(Tables.PUBLISHED_MONTH).isin(months))
                .join(present.select("article_id"), new String[] {"article_id"}, "left_semi");
    }

    /** Who holds which office, as the articles themselves say: learned first, so that bare family names are known everywhere. */
    private List<OfficeHolder> officeHolders() {
        Dataset<Row> leads = articles(RunState.CHANGED_ARTICLES).where(col("is_cluster_lead"));
        Dataset<Row> sightings = found(leads, FOUND, RunState.OFFICE_SIGHTINGS, new FindOfficeHolders());
        carryOver(RunState.CHANGED_ARTICLES)
                .write(RunState.OFFICE_SIGHTINGS, sightings.select(FOUND + ".*", Tables.PUBLISHED_MONTH));
        List<OfficeSighting> all = new ArrayList<>(
                RunState.OFFICE_SIGHTINGS.collect(RunTables.read(spark, run, RunState.OFFICE_SIGHTINGS)));
        // Confidences are summed, and sums of doubles depend on their order.
        all.sort(IN_ORDER);
        return OfficeHolderEvidence.judge(
                all.stream().map(OfficeSighting::evidence).toList());
    }

    /** The articles that changed, and those that read a change of office-holders. */
    private Dataset<Row> changed(List<OfficeHolder> holders) {
        List<OfficeHolder> before =
                Tables.OFFICE_HOLDERS.collect(RunTables.read(spark, last.orElseThrow(), Tables.OFFICE_HOLDERS));
        Dataset<Row> changed = RunTables.read(spark, run, RunState.CHANGED_ARTICLES);
        Dataset<Row> touched = RunTables.read(spark, last, RunState.ASKED)
                .mapPartitions(new FindTouched(before, holders), RunState.CHANGED_ANNOTATIONS.encoder())
                .join(changed.select("article_id"), new String[] {"article_id"}, "left_anti");
        return changed.unionByName(touched);
    }
}
