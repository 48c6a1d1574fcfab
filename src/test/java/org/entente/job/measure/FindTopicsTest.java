package org.entente.job.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.job.SparkForTests;
import org.entente.table.TopicRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("spark")
class FindTopicsTest {
    private static final StructType SCHEMA = new StructType()
            .add("article_id", DataTypes.StringType)
            .add("is_cluster_lead", DataTypes.BooleanType)
            .add("text", DataTypes.StringType);
    private static final String PORT = "Ships, cargo and harbour cranes. The harbour took cargo from ships all night.";
    private static final String VOTE =
            "Ballots and voters: the election counted ballots while voters queued. Election!";

    private static Dataset<Row> articles(Row... rows) {
        return SparkForTests.session().createDataFrame(List.of(rows), SCHEMA);
    }

    private static Row article(String id, String text) {
        return RowFactory.create(id, true, text);
    }

    private static Dataset<Row> twelve() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.add(article(String.format("a%02d", i), i % 2 == 0 ? PORT : VOTE));
        }
        return articles(rows.toArray(Row[]::new));
    }

    @Test
    void articlesOfTheSameWordsShareATopicAndOthersDoNot() {
        List<TopicRow> rows = FindTopics.of(twelve(), 2);
        assertThat(rows).hasSize(12);
        int port = rows.get(0).topic();
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).topic() == port).isEqualTo(i % 2 == 0);
            assertThat(rows.get(i).share()).isBetween(0.5, 1.0);
        }
        assertThat(rows.get(0).terms()).contains("harbour", "cargo", "ships");
        assertThat(rows.get(1).terms()).contains("ballots", "voters", "election");
    }

    @Test
    void thePartitionsOfTheInputDoNotMatter() {
        assertThat(FindTopics.of(twelve().repartition(4), 2)).isEqualTo(FindTopics.of(twelve().coalesce(1), 2));
    }

    @Test
    void copiesAndArticlesWithoutWordsHaveNoRow() {
        assertThat(FindTopics.of(articles(RowFactory.create("copy", false, PORT), article("none", "1 2 3 ...")), 3))
                .isEmpty();
        assertThat(FindTopics.of(articles(article("only", PORT)), 3)).hasSize(1);
    }
}
