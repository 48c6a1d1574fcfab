package org.entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.entente.article.Article;
import org.entente.corpus.CorpusReader;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.job.run.Settings;
import org.entente.job.run.StageLog;
import org.entente.table.Tables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies made of real articles, edited as papers edit them, are found again, and nothing else is taken for one. */
@Tag("spark")
@Tag("large")
class CopiesInRealNewsTest {
    private static final Path CORPUS = Path.of("../shared/corpora/intl-politics-2007-2020.jsonl.gz");
    private static final int MOST_ARTICLES = 1600;
    private static final int EVERY = 4;
    private static final int LEAST_WORDS = 150;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Random random = new Random(7);

    @Test
    void editedCopiesAreFoundAndNothingElse(@TempDir Path folder) throws IOException {
        assumeTrue(Files.exists(CORPUS), "no " + CORPUS + ": recall and precision of copies are not measured");
        List<Article> articles = articles();
        Map<String, String> originals = clusters(folder, "a", articles, List.of());
        List<Integer> chosen = chosen(articles);
        Map<String, String> clusters = clusters(folder, "b", articles, chosen);

        int found = 0;
        int strange = 0;
        int moved = 0;
        for (int i : chosen) {
            String url = url(i);
            boolean isFound = clusters.get(url + "/copy").equals(clusters.get(url));
            found += isFound ? 1 : 0;
            moved += clusters.get(url).equals(originals.get(url)) ? 0 : 1;
        }
        // What is one story with the copies has to have been one without them.
        Map<String, Set<String>> before = new HashMap<>();
        originals.forEach((url, story) -> before.computeIfAbsent(clusters.get(url), cluster -> new HashSet<>())
                .add(story));
        for (int i : chosen) {
            strange += before.getOrDefault(clusters.get(url(i) + "/copy"), Set.of())
                                    .size()
                            > 1
                    ? 1
                    : 0;
        }
        double recall = found / (double) chosen.size();
        double precision = found / (double) Math.max(1, found + strange);
        System.out.printf(
                Locale.ROOT,
                "copies: %d articles, %d edited, recall %.4f, precision %.4f, ids changed %d%n",
                articles.size(),
                chosen.size(),
                recall,
                precision,
                moved);
        assertThat(recall).isGreaterThanOrEqualTo(.99);
        assertThat(precision).isGreaterThanOrEqualTo(.99);
        assertThat(moved).as("stories that got another id when a copy arrived").isZero();
    }

    private static List<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        try (InputStream in = Files.newInputStream(CORPUS)) {
            Iterator<CorpusReader.Ingested> records = CorpusReader.load().read(in, "a", CorpusReader.AUTO);
            while (records.hasNext() && articles.size() < MOST_ARTICLES) {
                if (records.next() instanceof CorpusReader.Ingested.Kept kept
                        && kept.article().publishedDate().isPresent()) {
                    articles.add(kept.article());
                }
            }
        }
        return articles;
    }

    private static List<Integer> chosen(List<Article> articles) {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < articles.size(); i += EVERY) {
            if (words(articles.get(i).text()).length >= LEAST_WORDS) {
                chosen.add(i);
            }
        }
        return chosen;
    }

    private static String url(int i) {
        return "https://first.example/" + i;
    }

    /** The story of each address after a run over the articles, and the copies of some of them a night later. */
    private Map<String, String> clusters(Path folder, String name, List<Article> articles, List<Integer> copied)
            throws IOException {
        Path input = Files.createDirectories(folder.resolve(name));
        try (BufferedWriter out = Files.newBufferedWriter(input.resolve("1.jsonl"))) {
            for (int i = 0; i < articles.size(); i++) {
                Article article = articles.get(i);
                // An outlet of its own for each, so that no version supersedes another.
                out.write(line("Paper " + i, url(i), article, article.text()));
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(input.resolve("2.jsonl"))) {
            for (int i : copied) {
                out.write(line(
                        "Later Paper",
                        url(i) + "/copy",
                        articles.get(i),
                        edited(articles.get(i).text(), i)));
            }
        }
        Settings settings = Settings.load(
                Optional.empty(),
                Map.of(
                        "input",
                        input.toString(),
                        "output",
                        folder.resolve(name + "-out").toString()));
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        RunFolder run = new Pipeline(SparkForTests.session(), settings, new StageLog(quiet)).ingest();
        Map<String, String> clusters = new HashMap<>();
        for (Row row : RunTables.read(SparkForTests.session(), run, Tables.ARTICLES)
                .select("url", "duplicate_cluster")
                .collectAsList()) {
            clusters.put(row.getString(0), row.getString(1));
        }
        return clusters;
    }

    private static String line(String outlet, String url, Article article, String text) throws IOException {
        String date = article.publishedDate().orElseThrow().toString();
        return JSON.writeValueAsString(Map.of(
                        "source",
                        outlet,
                        "url",
                        url,
                        "title",
                        "On " + url,
                        "date",
                        date,
                        "language",
                        "en",
                        "text",
                        text))
                + '\n';
    }

    /** One of four kinds of edit by turns. */
    private String edited(String text, int i) {
        String[] words = words(text);
        return switch (i / EVERY % 4) {
            case 0 -> changed(words);
            case 1 -> String.join(" ", Arrays.copyOf(words, words.length * 85 / 100));
            case 2 ->
                "This newspaper takes over a report of another and says so in a first paragraph of its own.\n\n"
                        + text.substring(Math.max(0, text.indexOf("\n\n")));
            default -> text.replace("\n\n", " ");
        };
    }

    /** Three words of a hundred replaced, line breaks kept. */
    private String changed(String[] words) {
        for (int i = 0; i < words.length * 3 / 100; i++) {
            words[random.nextInt(words.length)] = "altered" + random.nextInt(1000);
        }
        return String.join(" ", words);
    }

    private static String[] words(String text) {
        return text.split(" ", -1);
    }
}
