package org.entente.quote;

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
import org.entente.text.Span;

/**
 * Draws quotations of real corpora for judging: {@code QuotationSampler OUT SEED COUNT ARTICLES FILE...}, COUNT of each file, from about
 * ARTICLES of its articles (0: all). Columns: article, first and last offset, whether in the title, type, cue and its class, speaker's
 * words, name, id, role, country, addressee, date and precision, confidence, rule, content, and the text around it.
 */
final class QuotationSampler {
    private static final int AROUND = 350;

    private QuotationSampler() {}

    public static void main(String[] args) throws IOException {
        ArticleTagger tagger = ArticleTagger.load();
        QuotationExtractor quotes = QuotationExtractor.load();
        int count = Integer.parseInt(args[2]);
        try (PrintStream out =
                new PrintStream(Files.newOutputStream(Path.of(args[0])), false, StandardCharsets.UTF_8)) {
            for (int i = 4; i < args.length; i++) {
                Random random = new Random(Long.parseLong(args[1]));
                List<String> lines = new ArrayList<>();
                for (Article article : drawn(Path.of(args[i]), Integer.parseInt(args[3]), random)) {
                    AnnotatedArticle annotated = tagger.tag(article);
                    quotes.extract(annotated).forEach(one -> lines.add(line(article, one)));
                }
                Collections.shuffle(lines, random);
                lines.stream().limit(count).forEach(out::println);
            }
        }
    }

    private static List<Article> drawn(Path corpus, int most, Random random) throws IOException {
        List<Article> drawn = new ArrayList<>();
        int[] seen = new int[1];
        RealCorpus.forEach(corpus, article -> {
            seen[0]++;
            if (most == 0 || drawn.size() < most) {
                drawn.add(article);
                return;
            }
            int at = random.nextInt(seen[0]);
            if (at < most) {
                drawn.set(at, article);
            }
        });
        return drawn;
    }

    private static String line(Article article, Quotation one) {
        String text = one.inTitle() ? article.title() : article.text();
        Span all = one.cueSpan().map(one.extent()::cover).orElse(one.extent());
        Span wide = one.speakerSpan().map(all::cover).orElse(all);
        String around = text.substring(Math.max(0, wide.begin() - AROUND), wide.begin())
                + "<<"
                + wide.in(text)
                + ">>"
                + text.substring(wide.end(), Math.min(text.length(), wide.end() + AROUND / 2));
        return String.join(
                        "\t",
                        article.articleId(),
                        String.valueOf(one.extent().begin()),
                        String.valueOf(one.extent().end()),
                        one.inTitle() ? "title" : "text",
                        one.type().toString(),
                        one.cue(),
                        one.cueClass(),
                        one.speaker(),
                        one.speakerName(),
                        one.speakerId(),
                        one.speakerRole(),
                        one.speakerCountry(),
                        one.addressee(),
                        one.saidOn().map(Object::toString).orElse(""),
                        one.saidOnPrecision(),
                        article.publishedDate().map(Object::toString).orElse(""),
                        String.format("%.2f", one.confidence()),
                        one.rule(),
                        one.content(),
                        around)
                .replaceAll("[\\n\\r]+", " ¶ ");
    }
}
