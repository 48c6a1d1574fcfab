package org.entente.bench;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.article.Article;
import org.entente.person.AnnotatedArticle;
import org.entente.quote.Quotation;
import org.entente.quote.QuotationExtractor;
import org.entente.text.SegmentedText;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The quotations of one long article on a single line: the time must grow with the length and no faster. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class LengthBenchmark {
    @Param({"1", "2", "4", "8"})
    int megabytes;

    private AnnotatedArticle article;
    private QuotationExtractor quotations;

    @Setup
    public void load() {
        List<Article> articles = BenchArticles.read();
        StringBuilder line = new StringBuilder();
        Iterator<Article> next = articles.iterator();
        while (line.length() < megabytes * 1_000_000) {
            next = next.hasNext() ? next : articles.iterator();
            line.append(next.next().text().replace('\n', ' ')).append(' ');
        }
        line.setLength(megabytes * 1_000_000);
        Article any = articles.get(0);
        article = new AnnotatedArticle(
                any,
                any.publishedDate().orElseThrow(),
                SegmentedText.of(""),
                SegmentedText.of(line.toString()),
                List.of(),
                List.of(),
                List.of());
        quotations = QuotationExtractor.load();
    }

    /** One article of 1, 2, 4, 8 million characters. */
    @Benchmark
    public List<Quotation> oneLine() {
        return quotations.extract(article);
    }
}
