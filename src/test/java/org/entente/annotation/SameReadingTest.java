package org.entente.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.article.Digest;
import org.junit.jupiter.api.Test;

/**
 * What is found in 500 real articles is what was found when somebody last looked: of each article the numbers and hashes of its mentions,
 * quotations and stances are kept, no word of it. A change that is to make reading faster changes none; one that is to find other things
 * shows how many articles it touches ({@link BuildComparison} shows them line by line), and {@code -Dgolden.update=true} keeps the new state.
 * Skipped without the shared folder.
 */
class SameReadingTest {
    private static final Path GOLDEN = Path.of("src/test/resources/annotation/readings.csv");
    private static final Path CORPORA = Path.of(System.getenv().getOrDefault("ENTENTE_SHARED", "../shared"), "corpora");
    /** How many articles of each corpus, from its beginning; 500 in all. */
    private static final Map<String, Integer> ARTICLES = new LinkedHashMap<>();

    static {
        ARTICLES.put("venezuela-2013-2020", 82);
        ARTICLES.put("intl-politics-2007-2020", 250);
        ARTICLES.put("reuters-2006-2013", 168);
    }

    @Test
    void fiveHundredArticlesAreReadAsBefore() throws IOException {
        assumeTrue(Files.isDirectory(CORPORA), "no shared corpora");
        List<String> lines = new ArrayList<>(List.of("article," + String.join(",", Build.STAGES)));
        for (Map.Entry<String, Integer> corpus : ARTICLES.entrySet()) {
            Path file = CORPORA.resolve(corpus.getKey() + ".jsonl.gz");
            try (Build build = Build.open("target/classes", file, corpus.getValue())) {
                for (int i = 0; i < build.size(); i++) {
                    lines.add(build.id(i) + "," + String.join(",", hashes(build.annotate(i))));
                }
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.write(GOLDEN, lines);
        }
        assertThat(lines).hasSize(501);
        assertThat(differences(Files.readAllLines(GOLDEN), lines))
                .as("articles by what is found otherwise in them; update by -Dgolden.update=true")
                .isEmpty();
    }

    @Test
    void anArticleThatIsReadOtherwiseIsNamedWithItsStage() {
        List<String> before = List.of("article,mentions,quotations,stances", "a,1 x,2 y,0 z", "b,1 x,2 y,0 z");
        List<String> after = List.of("article,mentions,quotations,stances", "a,1 x,2 y,0 z", "b,1 x,3 w,0 z");
        assertThat(differences(before, before)).isEmpty();
        assertThat(differences(before, after)).isEqualTo(Map.of("quotations", List.of("b")));
    }

    /** A number and a hash for each stage. */
    private static List<String> hashes(List<List<String>> found) {
        return found.stream()
                .map(lines -> lines.size() + " "
                        + HexFormat.of()
                                .formatHex(
                                        Digest.sha256()
                                                .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
                                        0,
                                        4))
                .toList();
    }

    /** For each stage the articles in which it finds something else; a line that only one side has differs in all. */
    private static Map<String, List<String>> differences(List<String> before, List<String> after) {
        Map<String, String[]> known = new HashMap<>();
        before.forEach(line -> known.put(line.substring(0, line.indexOf(',')), line.split(",", -1)));
        Map<String, List<String>> differences = new TreeMap<>();
        for (String line : after) {
            String[] now = line.split(",", -1);
            String[] was = known.getOrDefault(now[0], new String[now.length]);
            for (int stage = 1; stage < now.length; stage++) {
                if (!now[stage].equals(was[stage])) {
                    differences
                            .computeIfAbsent(Build.STAGES.get(stage - 1), name -> new ArrayList<>())
                            .add(now[0]);
                }
            }
        }
        return differences;
    }
}
