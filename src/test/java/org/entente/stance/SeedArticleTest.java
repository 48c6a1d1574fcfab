package org.entente.stance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The article that the project grew from, with its names marked by a list; skipped without the shared folder. */
class SeedArticleTest {
    private static final Map<String, String> NAMES =
            new TreeMap<>((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));

    static {
        NAMES.put("Venezuelan", "VEN.adjective");
        NAMES.put("Venezuela", "VEN");
        NAMES.put("Russian", "RUS.adjective");
        NAMES.put("Russia", "RUS");
        NAMES.put("Moscow", "RUS.capital");
        NAMES.put("Havana", "CUB.capital");
        NAMES.put("Cuban", "CUB.adjective");
        NAMES.put("Cuba", "CUB");
        NAMES.put("Norway", "NOR");
        NAMES.put("Barbados", "BRB");
        NAMES.put("the West", "GROUP:WEST");
        NAMES.put("Western powers", "GROUP:WEST");
        NAMES.put("Sergei Lavrov", "RUS.P.GOV");
        NAMES.put("Lavrov", "RUS.P.GOV");
        NAMES.put("Bruno Rodriguez", "CUB.P.GOV");
        NAMES.put("Rodriguez", "CUB.P.GOV");
        NAMES.put("Nicolas Maduro", "VEN.P.GOV");
        NAMES.put("Maduro", "VEN.P.GOV");
        NAMES.put("Juan Guaido", "VEN.P.OPP");
    }

    private static List<StanceEvent> events;
    private static JsonNode gold;

    @BeforeAll
    static void read() throws IOException {
        String folder = System.getenv().getOrDefault("ENTENTE_SHARED", "../shared");
        Path seed = Path.of(folder, "seed");
        Assumptions.assumeTrue(Files.exists(seed), "no shared folder");
        ObjectMapper json = new ObjectMapper();
        gold = json.readTree(Files.readString(seed.resolve("stances.json")));
        String text = json.readTree(Files.readString(seed.resolve("quotes.jsonl")))
                .get("text")
                .asText();
        MarkedArticle article = MarkedArticle.of(marked(text));
        events = StanceExtractor.load().extract(article.annotated(), article.quotations());
    }

    private static String marked(String text) {
        StringBuilder marked = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            String name = nameAt(text, i);
            if (name.isEmpty()) {
                marked.append(text.charAt(i++));
            } else {
                marked.append('{')
                        .append(NAMES.get(name))
                        .append('|')
                        .append(name)
                        .append('}');
                i += name.length();
            }
        }
        return marked.toString();
    }

    private static String nameAt(String text, int at) {
        return NAMES.keySet().stream()
                .filter(name -> text.startsWith(name, at))
                .findFirst()
                .orElse("");
    }

    @Test
    void allEventsOfTheSeedAreFound() {
        List<String> missing = new ArrayList<>();
        for (JsonNode event : gold.get("stance_events")) {
            String faction = event.path("faction").asText("");
            boolean isFound = events.stream()
                    .anyMatch(e -> e.source().equals(event.get("source").asText())
                            && e.target().startsWith(event.get("target").asText() + "/")
                            && e.polarity() == event.get("polarity").asInt()
                            && (faction.isEmpty() || e.targetFaction().equals(faction)));
            if (!isFound) {
                missing.add(event.get("cue").asText());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void venueAndMediatorTakeNoSideAndGroupsNeverOneAgainstTheCountryAsSuch() {
        assertThat(events)
                .noneMatch(e -> e.polarity() != 0 && (isBystander(e.source()) || isBystander(e.targetCountry())));
        assertThat(events)
                .noneMatch(e -> e.polarity() != 0
                        && !e.sourceGroup().isEmpty()
                        && e.target().equals("VEN/NONE"));
    }

    private static boolean isBystander(String country) {
        return country.equals("NOR") || country.equals("BRB");
    }
}
