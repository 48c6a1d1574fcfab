package org.entente.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.entente.country.Mention;
import org.entente.country.MentionKind;
import org.entente.text.Sentence;

/** Prints each sentence with its mentions, to be read by eye. Arguments: a file of JSON lines, how many articles to pass over, how many to print. */
final class MentionPrinter {
    private MentionPrinter() {}

    public static void main(String[] args) throws Exception {
        ArticleTagger tagger = ArticleTagger.load();
        int skip = Integer.parseInt(args[1]);
        int most = Integer.parseInt(args[2]);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                args[0].endsWith(".gz")
                        ? new GZIPInputStream(Files.newInputStream(Path.of(args[0])))
                        : Files.newInputStream(Path.of(args[0])),
                StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null && number < skip + most; line = reader.readLine()) {
                if (number++ >= skip) {
                    print(tagger, new ObjectMapper().readTree(line));
                }
            }
        }
    }

    private static void print(ArticleTagger tagger, JsonNode json) {
        AnnotatedArticle article = tagger.tag(Articles.of(
                json.path("title").asText(),
                json.path("text").asText(),
                json.path("date").asText("")));
        System.out.println("\n### " + article.asOf() + " " + article.article().title());
        article.titleMentions().forEach(MentionPrinter::print);
        for (Sentence sentence : article.text().sentences()) {
            System.out.println("\n" + sentence.span().in(article.article().text()));
            for (Mention mention : article.mentions()) {
                if (sentence.span().contains(mention.span())) {
                    print(mention);
                }
            }
        }
    }

    private static void print(Mention m) {
        if (m.kind() == MentionKind.PERSON || m.kind() == MentionKind.ORGANISATION) {
            System.out.printf(
                    "    %s %s [%s] %s%s | %s | %s | %s | %.2f %s%n",
                    m.kind().name().charAt(0),
                    m.form(),
                    m.surface(),
                    m.country(),
                    m.groupId(),
                    m.faction(),
                    m.role(),
                    m.canonicalName(),
                    m.confidence(),
                    m.rule());
        }
    }
}
