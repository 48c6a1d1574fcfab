package org.entente.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.entente.article.Article;
import org.entente.corpus.RealCorpus;
import org.entente.country.Mention;
import org.entente.quote.Quotation;
import org.entente.quote.QuotationExtractor;

/**
 * Whom {@code he} and {@code she} stand for where they speak: {@code PronounSpeakers sample SEED COUNT CORPUS...} draws some for judging
 * (article, offset, who was found, context), {@code PronounSpeakers score VERDICTS.csv CORPUS...} counts how many are found right; with
 * {@code -v} at the end it prints the others.
 */
final class PronounSpeakers {
    private static final int BEFORE = 700;
    private static final int AFTER = 80;

    private final ArticleTagger tagger = ArticleTagger.load();

    private PronounSpeakers() {}

    public static void main(String[] args) throws IOException {
        PronounSpeakers speakers = new PronounSpeakers();
        if (args[0].equals("sample")) {
            List<Path> corpora = Arrays.stream(args).skip(3).map(Path::of).toList();
            speakers.sample(Long.parseLong(args[1]), Integer.parseInt(args[2]), corpora);
        } else {
            boolean isVerbose = args[args.length - 1].equals("-v");
            List<Path> corpora = Arrays.stream(args)
                    .skip(2)
                    .limit(args.length - (isVerbose ? 3 : 2))
                    .map(Path::of)
                    .toList();
            speakers.score(Path.of(args[1]), corpora, isVerbose);
        }
    }

    private static void articles(List<Path> corpora, Consumer<Article> each) throws IOException {
        for (Path corpus : corpora) {
            RealCorpus.forEach(corpus, each);
        }
    }

    private static String found(AnnotatedArticle article, int offset) {
        return article.mentions().stream()
                .filter(mention ->
                        mention.span().begin() == offset && mention.form().equals("pronoun"))
                .map(Mention::canonicalName)
                .findFirst()
                .orElse("");
    }

    private void sample(long seed, int count, List<Path> corpora) throws IOException {
        QuotationExtractor quotes = QuotationExtractor.load();
        List<String> lines = new ArrayList<>();
        articles(corpora, article -> {
            AnnotatedArticle annotated = tagger.tag(article);
            for (Quotation quotation : quotes.extract(annotated)) {
                String speaker = quotation.speaker().toLowerCase(Locale.ROOT);
                if (!quotation.inTitle() && (speaker.equals("he") || speaker.equals("she"))) {
                    int at = quotation.speakerSpan().orElseThrow().begin();
                    String text = article.text();
                    lines.add(article.articleId() + "\t" + at + "\t" + found(annotated, at) + "\t"
                            + (text.substring(Math.max(0, at - BEFORE), at) + "<<" + speaker + ">>"
                                            + text.substring(
                                                    at + speaker.length(), Math.min(text.length(), at + AFTER)))
                                    .replaceAll("\\s+", " "));
                }
            }
        });
        List<String> distinct =
                new ArrayList<>(lines.stream().distinct().sorted().toList());
        Collections.shuffle(distinct, new Random(seed));
        distinct.stream().limit(count).forEach(System.out::println);
    }

    private void score(Path verdicts, List<Path> corpora, boolean isVerbose) throws IOException {
        Map<String, List<String[]>> wanted = new HashMap<>();
        for (String line : Files.readAllLines(verdicts)) {
            String[] cell = line.split(",", -1);
            if (!cell[0].equals("article_id")) {
                wanted.computeIfAbsent(cell[0], id -> new ArrayList<>()).add(cell);
            }
        }
        int[] count = new int[3];
        articles(corpora, article -> {
            List<String[]> of = wanted.remove(article.articleId());
            if (of != null) {
                AnnotatedArticle annotated = tagger.tag(article);
                for (String[] cell : of) {
                    String name = found(annotated, Integer.parseInt(cell[1]));
                    int verdict = isSame(name, cell[2]) ? 0 : name.isEmpty() ? 2 : 1;
                    count[verdict]++;
                    if (verdict > 0 && isVerbose) {
                        System.out.println(String.join(",", cell) + " found: " + name);
                    }
                }
            }
        });
        System.out.printf(
                "right %d, wrong %d, nobody %d; %d articles not there%n", count[0], count[1], count[2], wanted.size());
    }

    /** By family name, as the verdict's first name may be another form. */
    private static boolean isSame(String found, String wanted) {
        return !found.isEmpty() && last(found).equals(last(wanted));
    }

    private static String last(String name) {
        return Slug.of(name.substring(name.lastIndexOf(' ') + 1));
    }
}
