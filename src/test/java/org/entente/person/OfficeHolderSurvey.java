package org.entente.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.entente.country.Mention;
import org.entente.country.MentionKind;

/** Learns office-holders from a corpus, tells the speed, and draws a sample of mentions to be judged by eye. Argument: gzipped JSON lines. */
final class OfficeHolderSurvey {
    private OfficeHolderSurvey() {}

    public static void main(String[] args) throws Exception {
        List<AnnotatedArticle> articles = new ArrayList<>();
        Map<String, OfficeHolderEvidence> evidence = new TreeMap<>();
        ArticleTagger tagger = ArticleTagger.load();
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(args[0]))), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(json.readTree(line));
            }
        }
        for (int round = 0; round < 2; round++) {
            articles.clear();
            long units = 0;
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (JsonNode line : lines) {
                String text = line.path("text").asText();
                units += text.length();
                articles.add(tagger.tag(Articles.of(
                        line.path("title").asText(), text, line.path("date").asText(""))));
            }
            System.err.printf(
                    "%.1f MB/s of processor time%n",
                    units / 1e6 / ((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9));
        }
        int number = 0;
        for (AnnotatedArticle article : articles) {
            AnnotatedArticle own = new AnnotatedArticle(
                    article.article().inCluster(Integer.toString(number++), true),
                    article.asOf(),
                    article.title(),
                    article.text(),
                    article.titleMentions(),
                    article.mentions(),
                    article.countries());
            OfficeHolderEvidence.of(own).forEach(one -> evidence.merge(one.key(), one, OfficeHolderEvidence::plus));
        }
        OfficeHolderEvidence.judge(evidence.values()).forEach(System.out::println);
        sample(articles);
    }

    private static void sample(List<AnnotatedArticle> articles) {
        List<String> all = new ArrayList<>();
        for (AnnotatedArticle article : articles) {
            for (Mention m : article.mentions()) {
                boolean isOffice = m.kind() == MentionKind.PERSON
                        && !m.canonicalName().isEmpty()
                        && (m.form().equals("full") || m.form().equals("surname"))
                        && !(m.country() + m.groupId()).isEmpty()
                        && Offices.isLearned(m.role());
                if (isOffice) {
                    all.add("SAMPLE|" + m.canonicalName() + "|" + m.role() + "|" + m.country() + m.groupId() + "|"
                            + article.asOf() + "|"
                            + m.form() + "|" + m.rule() + "|"
                            + article.text()
                                    .text()
                                    .substring(
                                            Math.max(0, m.span().begin() - 80),
                                            Math.min(
                                                    article.text().text().length(),
                                                    m.span().end() + 60))
                                    .replace('\n', ' '));
                }
            }
        }
        Random random = new Random(42);
        for (int i = 0; i < 200 && !all.isEmpty(); i++) {
            System.out.println(all.remove(random.nextInt(all.size())));
        }
    }
}
