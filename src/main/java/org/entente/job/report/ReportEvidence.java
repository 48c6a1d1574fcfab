package org.entente.job.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.year;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryStance;
import org.entente.alignment.Period;
import org.entente.job.measure.LabelPeriod;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.quote.statement.StatementSpread;
import org.entente.report.AlignmentTables;
import org.entente.report.EvidenceSentence;
import org.entente.report.EvidenceSentence.Side;
import org.entente.table.Tables;

/**
 * The sentences behind the figures: those that the report tables name, and of the quotations the best of each speaker, and of each country's
 * speakers, by outlet and year. A few thousand keys go to the large tables, which are never sorted or joined with one another.
 */
final class ReportEvidence {
    private static final int NAMED = 4_000;
    private static final int SPEAKERS = 1_600;
    private static final int CELLS = 800;
    private static final int STATEMENTS = 400;
    private static final double SURE = 0.8;

    private final SparkSession spark;
    private final RunFolder run;
    private final Dataset<Row> quotes;

    ReportEvidence(SparkSession spark, RunFolder run) {
        this.spark = spark;
        this.run = run;
        this.quotes = RunTables.read(spark, run, Tables.QUOTES)
                .withColumn(
                        "speaker_key",
                        when(col("speaker_id").equalTo(""), col("speaker_name")).otherwise(col("speaker_id")));
    }

    /** Sentences of stances in the order of their keys, then the quotations of statements, then others, best first. */
    List<EvidenceSentence> of(AlignmentTables alignment, List<StatementSpread> statements) {
        List<Row> stances = stances(keys(alignment));
        Map<String, List<Side>> sides = sides(stances);
        List<Row> words = best();
        words.sort(
                Comparator.comparing(ReportEvidence::rank).reversed().thenComparing(row -> row.<String>getAs("key")));
        words.addAll(0, ofStatements(statements));
        Map<String, Row> articles = byKey(articles(ids(stances, words, "article_id")));
        Map<String, Row> speakers = byKey(speakers(ids(stances, List.of(), "quote_id")));
        List<EvidenceSentence> sentences = new ArrayList<>();
        stances.forEach(row ->
                sentences.add(sentence(row, speaker(row, speakers), articles, sides.get(row.<String>getAs("key")))));
        words.forEach(row -> sentences.add(sentence(row, row, articles, List.of())));
        return sentences;
    }

    /** The keys that the tables name, those of the cells with most evidence first. */
    static Collection<String> keys(AlignmentTables alignment) {
        Set<String> keys = new LinkedHashSet<>();
        alignment.issues().stream()
                .filter(issue -> issue.period().equals(Period.ALL))
                .forEach(issue -> keys.addAll(issue.evidence()));
        alignment.pairs().stream()
                .filter(pair -> pair.agreement().isPresent())
                .sorted(Comparator.comparingInt(CountryAlignment::commonTargets).reversed())
                .forEach(pair -> keys.addAll(pair.evidence()));
        alignment.stances().stream()
                .sorted(Comparator.comparingDouble(CountryStance::nEff).reversed())
                .forEach(stance -> keys.addAll(stance.evidence()));
        alignment.issues().forEach(issue -> keys.addAll(issue.evidence()));
        return keys.stream().limit(NAMED).toList();
    }

    private List<Row> stances(Collection<String> keys) {
        List<Row> rows = new ArrayList<>(RunTables.read(spark, run, Tables.STANCES)
                .withColumn(
                        "key",
                        concat(col("article_id"), lit(":"), col("evidence_start"), lit("-"), col("evidence_end")))
                .where(col("key").isInCollection(keys))
                .select(
                        col("key"),
                        col("article_id"),
                        col("evidence").as("sentence"),
                        col("outlet"),
                        col("date"),
                        col("confidence"),
                        col("rule"),
                        col("quote_id"),
                        concat(col("source_country"), col("source_group")).as("source"),
                        concat(col("target_country"), col("target_group")).as("target"),
                        col("target_faction"),
                        col("polarity"))
                .collectAsList());
        rows.sort(Comparator.comparing((Row row) -> row.<String>getAs("key"))
                .thenComparing(row -> -row.<Double>getAs("confidence"))
                .thenComparing(row -> row.<String>getAs("rule")));
        return rows;
    }

    /**
     * The best quotation of each speaker, and of each country's speakers, by outlet and year, those of the largest groups. Best: clear, in
     * quotation marks, about some country, surest.
     */
    private List<Row> best() {
        Column rank = struct(
                isClear(),
                not(col("type").equalTo("indirect")),
                size(col("countries_about")).gt(0),
                col("confidence"),
                col("quote_id"));
        Dataset<Row> groups = quotes.where(
                        not(col("in_title")).and(col("speaker_name").notEqual("")))
                .groupBy(
                        col("speaker_key"),
                        col("speaker_country"),
                        col("outlet"),
                        year(col("date")).as("year"))
                .agg(
                        count(lit(1)).as("quoted"),
                        max_by(struct(words()), rank).as("words"),
                        max(rank).as("rank"))
                .persist();
        try {
            List<Row> best = new ArrayList<>(best(groups, "speaker_key", SPEAKERS));
            best.addAll(best(groups.where(col("speaker_country").notEqual("")), "speaker_country", CELLS));
            return best;
        } finally {
            groups.unpersist();
        }
    }

    private static List<Row> best(Dataset<Row> groups, String group, int most) {
        return groups.groupBy(group, "outlet", "year")
                .agg(
                        sum("quoted").as("quoted"),
                        max_by(col("words"), col("rank")).as("words"))
                .orderBy(col("quoted").desc(), col("words.key"))
                .limit(most)
                .select("words.*")
                .collectAsList();
    }

    /** What the rows of each sentence say; a contact takes no side. */
    private static Map<String, List<Side>> sides(List<Row> stances) {
        Map<String, List<Side>> sides = new TreeMap<>();
        for (Row row : stances) {
            List<Side> said = sides.computeIfAbsent(row.getAs("key"), key -> new ArrayList<>());
            int polarity = row.<Integer>getAs("polarity");
            if (polarity != 0) {
                said.add(new Side(row.getAs("source"), row.getAs("target"), row.getAs("target_faction"), polarity > 0));
            }
        }
        return sides;
    }

    /** Sure, neither a fragment nor a paragraph, and said by somebody called there by name: what "he" stands for is less sure. */
    private static Column isClear() {
        Column lastName = element_at(split(col("speaker_name"), " "), -1);
        return col("confidence")
                .geq(SURE)
                .and(length(col("content")).between(40, 240))
                .and(col("speaker").contains(lastName));
    }

    /** What is kept of a quotation. */
    private static Column[] words() {
        return new Column[] {
            col("quote_id").as("key"),
            col("article_id"),
            col("content").as("sentence"),
            col("outlet"),
            col("date"),
            col("speaker_key"),
            col("speaker_name"),
            col("speaker_country"),
            col("confidence"),
            col("statement_id"),
            concat(col("type"), lit(" quotation, "), col("rule")).as("rule"),
            isClear().as("is_clear"),
            col("type").equalTo("indirect").as("is_indirect")
        };
    }

    /** The quotations that repeat a statement, oldest first. */
    private List<Row> ofStatements(List<StatementSpread> statements) {
        List<String> ids = statements.stream().map(StatementSpread::statementId).toList();
        return quotes.where(col("statement_id").isInCollection(ids))
                .select(words())
                .orderBy(col("date").asc_nulls_last(), col("key"))
                .limit(STATEMENTS)
                .collectAsList();
    }

    /** @param speaker a row with the columns of a speaker, or null where nobody speaks */
    private static EvidenceSentence sentence(Row row, Row speaker, Map<String, Row> articles, List<Side> sides) {
        boolean isQuotation = row == speaker;
        Row article = articles.get(row.<String>getAs("article_id"));
        return new EvidenceSentence(
                row.getAs("key"),
                row.getAs("sentence"),
                row.getAs("outlet"),
                LabelPeriod.day(row),
                speaker == null ? "" : speaker.getAs("speaker_key"),
                speaker == null ? "" : speaker.getAs("speaker_name"),
                speaker == null ? "" : speaker.getAs("speaker_country"),
                row.<Double>getAs("confidence"),
                row.getAs("rule"),
                article == null ? "" : article.getAs("url"),
                article == null ? "" : article.getAs("title"),
                isQuotation ? row.getAs("statement_id") : "",
                sides);
    }

    private static double rank(Row row) {
        return (row.<Boolean>getAs("is_clear") ? 2 : 0)
                + (row.<Boolean>getAs("is_indirect") ? 0 : 1)
                + row.<Double>getAs("confidence");
    }

    private Dataset<Row> articles(Set<String> ids) {
        return RunTables.read(spark, run, Tables.ARTICLES)
                .where(col("article_id").isInCollection(ids))
                .select("article_id", "url", "title");
    }

    private Dataset<Row> speakers(Set<String> ids) {
        return quotes.where(col("quote_id").isInCollection(ids))
                .select("quote_id", "speaker_key", "speaker_name", "speaker_country");
    }

    private static Row speaker(Row stance, Map<String, Row> speakers) {
        String quote = stance.getAs("quote_id");
        return quote == null ? null : speakers.get(quote);
    }

    private static Map<String, Row> byKey(Dataset<Row> rows) {
        Map<String, Row> byKey = new TreeMap<>();
        rows.collectAsList().forEach(row -> byKey.put(row.getString(0), row));
        return byKey;
    }

    private static Set<String> ids(List<Row> some, List<Row> others, String column) {
        Set<String> ids = new TreeSet<>();
        for (List<Row> rows : List.of(some, others)) {
            for (Row row : rows) {
                String id = row.getAs(column);
                if (id != null) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }
}
