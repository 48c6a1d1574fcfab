package org.entente.country;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.entente.text.SegmentedText;

/**
 * For development: reads a corpus and lists which words were taken for which country, with an example each, and which names after "in"
 * were not taken for a place. {@code FILE OUT [EVERY]}.
 */
final class MentionSampler {
    private static final int CONTEXT = 45;

    private final CountryTagger tagger = new CountryTagger(Gazetteer.load());
    private final Map<String, List<String>> taken = new TreeMap<>();
    private final Map<String, List<String>> passed = new TreeMap<>();

    private MentionSampler() {}

    public static void main(String[] arguments) throws IOException {
        MentionSampler sampler = new MentionSampler();
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> articles = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(arguments[0]))), StandardCharsets.UTF_8))) {
            for (String line : (Iterable<String>) in.lines()::iterator) {
                articles.add(json.readTree(line));
            }
        }
        long units = 0;
        long start = System.nanoTime();
        for (JsonNode article : articles) {
            String date = article.path("date").asText("");
            sampler.read(
                    article.path("text").asText(""),
                    !date.matches("\\d{4}-\\d\\d-\\d\\d.*")
                            ? LocalDate.of(2020, 1, 1)
                            : LocalDate.parse(date.substring(0, 10)));
            units += article.path("text").asText("").length();
        }
        System.out.println(units / 1000.0 / ((System.nanoTime() - start) / 1e6) + " MB/s with the sampling");
        try (PrintStream out =
                new PrintStream(Files.newOutputStream(Path.of(arguments[1])), false, StandardCharsets.UTF_8)) {
            print(out, "TAKEN", sampler.taken);
            print(out, "PASSED", sampler.passed);
        }
    }

    private static void print(PrintStream out, String what, Map<String, List<String>> lists) {
        lists.forEach((key, examples) -> out.println(what + "\t" + examples.size() + "\t" + key + "\t"
                + examples.get(examples.size() / 2) + (examples.size() > 2 ? "\t" + examples.get(0) : "")));
    }

    private void read(String body, LocalDate asOf) {
        SegmentedText text = SegmentedText.of(body);
        List<Mention> mentions = tagger.tag(text, asOf);
        boolean[] covered = new boolean[body.length() + 1];
        for (Mention mention : mentions) {
            String code = mention.country() + mention.groupId();
            taken.computeIfAbsent(code + "\t" + mention.form() + "\t" + mention.surface(), k -> new ArrayList<>())
                    .add(context(body, mention.span().begin(), mention.span().end()));
            for (int i = mention.span().begin(); i < mention.span().end(); i++) {
                covered[i] = true;
            }
        }
        for (int i = 1; i < text.tokens().size(); i++) {
            var token = text.tokens().get(i);
            boolean isName = Character.isUpperCase(token.form().charAt(0)) && !covered[token.begin()];
            if (isName && text.tokens().get(i - 1).is("in")) {
                int end = i;
                while (end + 1 < text.tokens().size()
                        && Character.isUpperCase(
                                text.tokens().get(end + 1).form().charAt(0))) {
                    end++;
                }
                int to = text.tokens().get(end).end();
                passed.computeIfAbsent(body.substring(token.begin(), to), k -> new ArrayList<>())
                        .add(context(body, token.begin(), to));
            }
        }
    }

    private static String context(String body, int begin, int end) {
        String left = body.substring(Math.max(0, begin - CONTEXT), begin);
        String right = body.substring(end, Math.min(body.length(), end + CONTEXT));
        return (left + "[" + body.substring(begin, end) + "]" + right).replaceAll("\\s+", " ");
    }
}
