package org.entente.job.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.size;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.feature.CountVectorizer;
import org.apache.spark.ml.feature.CountVectorizerModel;
import org.apache.spark.ml.feature.RegexTokenizer;
import org.apache.spark.ml.feature.StopWordsRemover;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.table.TopicRow;

/**
 * What articles are about, by MLlib's latent Dirichlet allocation (Blei, Ng and Jordan 2003, fitted as by Hoffman, Blei and Bach 2010)
 * over the words of one article a story.
 */
final class FindTopics {
    private static final int VOCABULARY = 10_000;
    private static final int TERMS = 8;
    private static final int ITERATIONS = 30;
    /** Articles that one step of the fitting looks at, at least. */
    private static final double BATCH = 1000;

    private static final long SEED = 20190725;

    private FindTopics() {}

    /** A row for each article that leads its cluster, in the order of their ids; none without words. */
    static List<TopicRow> of(Dataset<Row> articles, int topics) {
        Dataset<Row> words = words(articles);
        long stories = words.count();
        if (stories == 0) {
            return List.of();
        }
        CountVectorizerModel counter = new CountVectorizer()
                .setInputCol("kept")
                .setOutputCol("features")
                .setVocabSize(VOCABULARY)
                .setMaxDF(Math.max(2, stories / 2.0))
                .fit(words);
        Dataset<Row> counted = counter.transform(words).cache();
        LDAModel model = new LDA()
                .setK(topics)
                .setSeed(SEED)
                .setMaxIter(ITERATIONS)
                .setSubsamplingRate(Math.min(1, BATCH / stories))
                .fit(counted);
        List<List<String>> terms = terms(model, counter.vocabulary());
        List<TopicRow> rows = new ArrayList<>();
        for (Row row : model.transform(counted)
                .select("article_id", "topicDistribution")
                .collectAsList()) {
            Vector shares = row.getAs(1);
            int topic = shares.argmax();
            rows.add(new TopicRow(row.getString(0), topic, shares.apply(topic), terms.get(topic)));
        }
        counted.unpersist();
        rows.sort(Comparator.comparing(TopicRow::articleId));
        return rows;
    }

    /** One partition in a fixed order, so that the same articles give the same topics. */
    private static Dataset<Row> words(Dataset<Row> articles) {
        Dataset<Row> leads = articles.where(col("is_cluster_lead")).select("article_id", "text");
        RegexTokenizer tokenizer = new RegexTokenizer()
                .setInputCol("text")
                .setOutputCol("words")
                .setGaps(false)
                .setPattern("\\p{L}[\\p{L}-]{2,}");
        StopWordsRemover remover =
                new StopWordsRemover().setInputCol("words").setOutputCol("kept").setLocale("en_US");
        return remover.transform(tokenizer.transform(leads))
                .where(size(col("kept")).gt(0))
                .select("article_id", "kept")
                .coalesce(1)
                .sortWithinPartitions("article_id")
                .cache();
    }

    private static List<List<String>> terms(LDAModel model, String[] vocabulary) {
        List<List<String>> terms = new ArrayList<>();
        for (Row row : model.describeTopics(TERMS).sort("topic").collectAsList()) {
            terms.add(row.<Integer>getList(1).stream().map(i -> vocabulary[i]).toList());
        }
        return terms;
    }
}
