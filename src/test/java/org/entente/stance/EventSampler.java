package org.entente.stance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.article.Article;
import org.entente.corpus.RealCorpus;
import org.entente.person.AnnotatedArticle;
import org.entente.person.ArticleTagger;
import org.entente.quote.Quotation;
import org.entente.quote.QuotationExtractor;

/**
 * Writes events of real corpora for judging: {@code EventSampler OUT SEED COUNT FILE...} (a COUNT of 0: all). Columns: article, span,
 * source, target, faction, polarity, act, attribution, rule, confidence, name, sentence.
 */
final class EventSampler {
    private EventSampler() {}

    public static void main(String[] args) throws IOException {
        ArticleTagger tagger = ArticleTagger.load();
        QuotationExtractor quotes = QuotationExtractor.load();
        StanceExtractor stances = StanceExtractor.load();
        List<String> lines = new ArrayList<>();
        long[] time = new long[3];
        long[] bytes = new long[1];
        for (int i = 3; i < args.length; i++) {
            RealCorpus.forEach(Path.of(args[i]), article -> {
                bytes[0] += article.text().length();
                events(article, tagger, quotes, stances, lines, time);
            });
        }
        List<String> drawn = lines;
        if (!args[2].equals("0")) {
            Collections.sort(lines);
            Collections.shuffle(lines, new Random(Long.parseLong(args[1])));
            drawn = lines.subList(0, Math.min(lines.size(), Integer.parseInt(args[2])));
        }
        try (PrintStream out =
                new PrintStream(Files.newOutputStream(Path.of(args[0])), false, StandardCharsets.UTF_8)) {
            drawn.forEach(out::println);
        }
        System.out.printf(
                "%d lines, %d characters; tagging %.1f s, quotations %.1f s, stances %.1f s (%.1f MB/s)%n",
                drawn.size(), bytes[0], time[0] / 1e9, time[1] / 1e9, time[2] / 1e9, bytes[0] / 1e6 / (time[2] / 1e9));
    }

    private static void events(
            Article article,
            ArticleTagger tagger,
            QuotationExtractor quotes,
            StanceExtractor stances,
            List<String> lines,
            long[] time) {
        long start = System.nanoTime();
        AnnotatedArticle annotated = tagger.tag(article);
        long tagged = System.nanoTime();
        List<Quotation> quotations = quotes.extract(annotated);
        long quoted = System.nanoTime();
        List<StanceEvent> events = stances.extract(annotated, quotations);
        time[0] += tagged - start;
        time[1] += quoted - tagged;
        time[2] += System.nanoTime() - quoted;
        for (StanceEvent e : events) {
            lines.add(String.join(
                    "\t",
                    article.articleId(),
                    String.valueOf(e.evidenceSpan().begin()),
                    String.valueOf(e.evidenceSpan().end()),
                    e.source(),
                    e.target(),
                    String.valueOf(e.polarity()),
                    e.act(),
                    e.attribution().toString(),
                    e.rule(),
                    String.format("%.2f", e.confidence()),
                    e.targetName(),
                    e.evidence().replaceAll("\\s+", " ")));
        }
    }
}
