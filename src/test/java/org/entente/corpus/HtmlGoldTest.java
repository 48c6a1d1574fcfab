package org.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entente.article.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * Title, date and body of real web pages against what people stated of them: {@code ../shared/formats/html-fundus}. A file of gold
 * holds several pages under the names of the parsers that were valid on their days; a page belongs to the statement with its date
 * or, failing that, its title.
 */
class HtmlGoldTest {
    private static final Path PAGES = Path.of("../shared/formats/html-fundus");
    private static final Pattern SITE = Pattern.compile(" [|\u2013-] [^|\u2013-]{2,40}$");
    private static final CorpusReader READER = CorpusReader.load();

    private record Gold(String title, String date, List<String> words) {}

    private record Score(String page, boolean isTitle, boolean isDate, double bodyF1) {}

    @Test
    void pagesAreReadAsWellAsIsStated() throws IOException {
        assumeTrue(Files.isDirectory(PAGES), "no " + PAGES + ": accuracy of HTML is not measured");
        List<Score> scores = new ArrayList<>();
        Map<String, Integer> sources = new TreeMap<>();
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path page : pages.filter(path -> path.toString().endsWith(".html.gz"))
                    .sorted()
                    .toList()) {
                scores.add(score(page));
                countSources(page, sources);
            }
        }
        double titles = scores.stream().filter(Score::isTitle).count() / (double) scores.size();
        double dates = scores.stream().filter(Score::isDate).count() / (double) scores.size();
        double body = scores.stream().mapToDouble(Score::bodyF1).average().orElse(0);
        System.out.printf(
                Locale.ROOT,
                "html: %d pages, title %.3f, date %.3f, body F1 %.3f%n",
                scores.size(),
                titles,
                dates,
                body);
        scores.stream()
                .filter(s -> !s.isTitle() || !s.isDate() || s.bodyF1() < .8)
                .forEach(System.out::println);
        System.out.println("html: whose title the gold states, of the page's own: " + sources);
        assertThat(titles).isGreaterThanOrEqualTo(.8);
        assertThat(dates).isGreaterThanOrEqualTo(.98);
        assertThat(body).isGreaterThanOrEqualTo(.91);
    }

    /** Whether the gold has the title for sharing, for search engines, over the text or of the window; and whether it has any. */
    private static void countSources(Path page, Map<String, Integer> sources) throws IOException {
        Document html;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
            html = Jsoup.parse(in, null, "");
        }
        Set<List<String>> golds =
                gold(page).stream().map(gold -> words(gold.title())).collect(Collectors.toSet());
        Map<String, String> titles = new TreeMap<>();
        titles.put("og:title", html.select("meta[property=og:title]").attr("content"));
        titles.put("JSON-LD", JsonLd.of(html).map(ld -> ld.value("headline")).orElse(""));
        titles.put("h1", html.select("h1").text());
        titles.put("title", html.title());
        Predicate<String> isGold =
                title -> golds.contains(words(SITE.matcher(title).replaceFirst("")));
        titles.forEach((source, title) -> sources.merge(source, isGold.test(title) ? 1 : 0, Integer::sum));
        sources.merge("any of them", titles.values().stream().anyMatch(isGold) ? 1 : 0, Integer::sum);
    }

    private static Score score(Path page) throws IOException {
        Article article = article(page);
        List<Gold> golds = gold(page);
        Gold best = golds.get(0);
        double bestF1 = -1;
        for (Gold gold : golds) {
            double f1 = f1(gold.words(), words(article.text()));
            if (f1 > bestF1) {
                best = gold;
                bestF1 = f1;
            }
        }
        String date = article.publishedDate().map(Object::toString).orElse("");
        return new Score(
                page.getFileName() + " '" + article.title() + "' for '" + best.title() + "', " + date + " for "
                        + best.date(),
                words(article.title()).equals(words(best.title())),
                date.equals(best.date()),
                bestF1);
    }

    private static Article article(Path page) throws IOException {
        try (InputStream in = Files.newInputStream(page)) {
            Iterator<CorpusReader.Ingested> records = READER.read(in, page.toString(), CorpusReader.AUTO);
            return ((CorpusReader.Ingested.Kept) records.next()).article();
        }
    }

    /** All statements of the page's outlet. */
    private static List<Gold> gold(Path page) throws IOException {
        String outlet = page.getFileName().toString().replaceFirst("_\\d{4}_\\d{2}_\\d{2}\\.html\\.gz$", "");
        JsonNode statements = new ObjectMapper()
                .readTree(page.resolveSibling(outlet + ".json").toFile());
        List<Gold> golds = new ArrayList<>();
        for (JsonNode stated : statements) {
            String text = stated.path("title").asText() + ' ' + JsonText.of(stated.path("body"));
            golds.add(new Gold(
                    stated.path("title").asText(),
                    stated.path("publishing_date").asText().substring(0, 10),
                    words(text.substring(stated.path("title").asText().length()))));
        }
        return golds;
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Of the words as often as they occur. */
    private static double f1(List<String> gold, List<String> found) {
        Map<String, Integer> counts = new HashMap<>();
        gold.forEach(word -> counts.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : found) {
            int left = counts.getOrDefault(word, 0);
            shared += left > 0 ? 1 : 0;
            counts.put(word, left - 1);
        }
        return shared == 0 ? 0 : 2.0 * shared / (gold.size() + found.size());
    }
}
