package org.entente.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.article.Article;
import org.entente.article.RawArticle;
import org.entente.corpus.CorpusReader;
import org.entente.corpus.ReadResult;
import org.entente.duplicate.MinHash;
import org.entente.duplicate.Shingles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What becomes of an article before it is read for its content: all articles of {@link BenchArticles} an operation, on one core. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ReadingBenchmark {
    private final CorpusReader reader = CorpusReader.load();
    private List<Article> articles;
    private List<RawArticle> raw;
    private byte[] lines;

    @Setup
    public void load() throws IOException {
        articles = BenchArticles.read();
        StringBuilder json = new StringBuilder();
        for (Article article : articles) {
            json.append(BenchLines.line(article.outlet(), article.url(), article.title(), "2019-07-25", article.text()));
        }
        lines = json.toString().getBytes(StandardCharsets.UTF_8);
        raw = new ArrayList<>();
        records().forEachRemaining(record -> raw.add(((ReadResult.Accepted) record).article()));
    }

    private Iterator<ReadResult> records() {
        return reader.records(new ByteArrayInputStream(lines), "lines", "jsonl");
    }

    /** JSON Lines to records. */
    @Benchmark
    public void jsonLines(Blackhole sink) {
        records().forEachRemaining(sink::consume);
    }

    /** Records to articles. */
    @Benchmark
    public void normaliser(Blackhole sink) {
        raw.forEach(record -> sink.consume(reader.normalized(record)));
    }

    /** Shingles and the band keys of them. */
    @Benchmark
    public void minHash(Blackhole sink) {
        articles.forEach(article -> sink.consume(MinHash.bands(article.text())));
    }

    /** Shingles alone. */
    @Benchmark
    public void shingles(Blackhole sink) {
        articles.forEach(article -> sink.consume(Shingles.of(article.text())));
    }
}
