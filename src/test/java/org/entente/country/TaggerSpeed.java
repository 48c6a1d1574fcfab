package org.entente.country;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.entente.text.SegmentedText;

/** For development: how many megabytes of text are cut, tagged and ranked in a second on one core. {@code FILE}. */
final class TaggerSpeed {
    private static final int ROUNDS = 6;

    private TaggerSpeed() {}

    public static void main(String[] arguments) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(arguments[0]))), StandardCharsets.UTF_8))) {
            for (String line : (Iterable<String>) in.lines()::iterator) {
                texts.add(json.readTree(line).path("text").asText(""));
            }
        }
        CountryTagger tagger = new CountryTagger(Gazetteer.load());
        FocusModel focus = FocusModel.load();
        LocalDate asOf = LocalDate.of(2019, 7, 25);
        for (int round = 0; round < ROUNDS; round++) {
            long[] spent = new long[3];
            long units = 0;
            for (String body : texts) {
                units += body.length();
                long start = System.nanoTime();
                SegmentedText text = SegmentedText.of(body);
                long cut = System.nanoTime();
                List<Mention> mentions = tagger.tag(text, asOf);
                long tagged = System.nanoTime();
                focus.rank(List.of(), text, mentions, "");
                spent[0] += cut - start;
                spent[1] += tagged - cut;
                spent[2] += System.nanoTime() - tagged;
            }
            System.out.printf(
                    Locale.ROOT,
                    "%.1f MB/s; of the time cutting %.2f, tagging %.2f, focus %.2f s%n",
                    units * 1e3 / (spent[0] + spent[1] + spent[2]),
                    spent[0] / 1e9,
                    spent[1] / 1e9,
                    spent[2] / 1e9);
        }
    }
}
