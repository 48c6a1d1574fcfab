package org.entente.stance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.entente.article.Article;
import org.entente.corpus.RealCorpus;
import org.entente.person.AnnotatedArticle;
import org.entente.person.ArticleTagger;
import org.entente.quote.QuotationExtractor;

/**
 * How many of the stances that whole articles hold are found: {@code EventRecall full PART GOLD.csv CORPUS...} for articles annotated in
 * full, {@code EventRecall seesaw HALF ENTITIES.csv ARTICLES STANCES} for the country-to-country stances of SEESAW (Zhang, Beauchamp and
 * Wang 2022), whose entities a table takes to countries: of the stories whose misses may be {@code read} while mending, of those kept
 * {@code apart}, or of {@code both}. A stance is found when an event of its sentence has its source, target and polarity;
 * a {@code -v} at the end prints each miss.
 */
final class EventRecall {
    /** A stance of the gold. */
    private record Gold(int begin, int end, String source, String target, String faction, int polarity) {
        boolean hasPlace(StanceEvent event) {
            return event.evidenceSpan().begin() < end
                    && begin < event.evidenceSpan().end();
        }

        boolean matches(StanceEvent event) {
            String key = event.targetCountry().isEmpty() ? event.targetGroup() : event.targetCountry();
            return hasPlace(event)
                    && event.source().equals(source)
                    && key.equals(target)
                    && event.polarity() == polarity
                    && event.targetFaction().equals("OPP") == faction.equals("OPP");
        }
    }

    private static final long SEED = 20261125;

    private final ArticleTagger tagger = ArticleTagger.load();
    private final QuotationExtractor quotes = QuotationExtractor.load();
    private final StanceExtractor stances = StanceExtractor.load();
    private final boolean isVerbose;
    private int gold;
    private int found;
    private int events;
    private int right;

    private EventRecall(boolean isVerbose) {
        this.isVerbose = isVerbose;
    }

    public static void main(String[] args) throws IOException {
        int last = args[args.length - 1].equals("-v") ? args.length - 1 : args.length;
        EventRecall recall = new EventRecall(last < args.length);
        if (args[0].equals("full")) {
            Map<String, List<Gold>> wanted = full(Path.of(args[2]), args[1]);
            for (int i = 3; i < last; i++) {
                for (Article article : articles(Path.of(args[i]))) {
                    List<Gold> stances = wanted.remove(article.articleId());
                    if (stances != null) {
                        recall.score(article, stances);
                    }
                }
            }
        } else {
            recall.seesaw(args[1], Path.of(args[2]), Path.of(args[3]), Path.of(args[4]));
        }
        System.out.printf(
                Locale.ROOT,
                "found %d of %d stances (recall %.3f); %d of %d events with a side are in the gold%n",
                recall.found,
                recall.gold,
                (double) recall.found / recall.gold,
                recall.right,
                recall.events);
    }

    private static Map<String, List<Gold>> full(Path table, String part) throws IOException {
        Map<String, List<Gold>> wanted = new HashMap<>();
        for (String line : Files.readAllLines(table)) {
            String[] cell = line.split(",", -1);
            if (!cell[0].equals(part)) {
                continue;
            }
            List<Gold> list = wanted.computeIfAbsent(cell[1], key -> new ArrayList<>());
            if (!cell[2].isEmpty()) {
                list.add(new Gold(
                        Integer.parseInt(cell[2]),
                        Integer.parseInt(cell[3]),
                        cell[4],
                        cell[5],
                        cell[6],
                        Integer.parseInt(cell[7])));
            }
        }
        return wanted;
    }

    private static List<Article> articles(Path corpus) throws IOException {
        List<Article> all = new ArrayList<>();
        RealCorpus.forEach(corpus, all::add);
        return all;
    }

    private void score(Article article, List<Gold> wanted) {
        AnnotatedArticle annotated = tagger.tag(article);
        score(annotated, stances.extract(annotated, quotes.extract(annotated)), wanted);
    }

    private void score(AnnotatedArticle article, List<StanceEvent> all, List<Gold> wanted) {
        for (Gold stance : wanted) {
            gold++;
            boolean isFound = all.stream().anyMatch(stance::matches);
            found += isFound ? 1 : 0;
            if (!isFound && isVerbose) {
                System.out.println("MISS " + stance + " " + line(article, stance.begin, stance.end));
            }
        }
        for (StanceEvent event : all) {
            if (event.polarity() != 0) {
                events++;
                boolean isRight = wanted.stream().anyMatch(stance -> stance.matches(event));
                right += isRight ? 1 : 0;
                if (!isRight && isVerbose) {
                    System.out.println("EXTRA " + event.source() + " " + event.target() + " " + event.polarity() + " "
                            + event.rule() + " " + event.evidence().replaceAll("\\s+", " "));
                }
            }
        }
    }

    private static String line(AnnotatedArticle article, int begin, int end) {
        return article.text().text().substring(begin, end).replaceAll("\\s+", " ");
    }

    /** Which half a story of SEESAW is in; articles of one story are in the same half. */
    private static boolean isIn(String half, String story) {
        boolean isApart = new Random(SEED + story.hashCode()).nextInt(1000) < 500;
        return half.equals("both") || half.equals(isApart ? "apart" : "read");
    }

    private void seesaw(String half, Path entities, Path articleFile, Path stanceFile) throws IOException {
        Map<String, String[]> countries = new HashMap<>();
        for (String line : Files.readAllLines(entities)) {
            String[] cell = line.split(",", -1);
            countries.put(cell[0], cell);
        }
        Map<String, List<JsonNode>> byArticle = new LinkedHashMap<>();
        for (JsonNode stance : json(stanceFile)) {
            String[] source = countries.get(stance.path("source").asText());
            String[] target = countries.get(stance.path("target").asText());
            if (source != null
                    && target != null
                    && !source[1].equals(target[1])
                    && isIn(half, stance.path("story").asText())) {
                String id = stance.path("id").asText();
                String article = id.substring(0, id.indexOf('-'));
                byArticle.computeIfAbsent(article, key -> new ArrayList<>()).add(stance);
            }
        }
        for (JsonNode node : json(articleFile)) {
            List<JsonNode> wanted = byArticle.get(node.path("id").asText());
            if (wanted != null) {
                Article article = seesawArticle(node);
                List<Gold> list = new ArrayList<>();
                for (JsonNode stance : wanted) {
                    int begin = article.text().indexOf(stance.path("text").asText());
                    if (begin >= 0) {
                        String[] target = countries.get(stance.path("target").asText());
                        list.add(new Gold(
                                begin,
                                begin + stance.path("text").asText().length(),
                                countries.get(stance.path("source").asText())[1],
                                target[1],
                                target[2],
                                stance.path("polarity").asInt()));
                    }
                }
                score(article, list.stream().distinct().toList());
            }
        }
    }

    /** A SEESAW article through the reader of JSON Lines, one paragraph a sentence. */
    private static Article seesawArticle(JsonNode node) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> sentences = new ArrayList<>();
        node.path("sentences").forEach(sentence -> sentences.add(sentence.asText()));
        Map<String, String> line = new LinkedHashMap<>();
        for (String key : List.of("id", "title", "date", "url")) {
            line.put(key, node.path(key).asText());
        }
        line.put("source", node.path("outlet").asText());
        line.put("text", String.join("\n\n", sentences));
        Path file = Files.createTempFile("seesaw", ".jsonl");
        try {
            Files.writeString(file, json.writeValueAsString(line) + "\n");
            return articles(file).get(0);
        } finally {
            Files.delete(file);
        }
    }

    private static List<JsonNode> json(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(json.readTree(line));
            }
        }
        return lines;
    }
}
