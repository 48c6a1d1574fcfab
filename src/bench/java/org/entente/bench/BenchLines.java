package org.entente.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Random;

/** Articles as lines of JSON: given ones, or ones of some 3 KB made of random words with every seventh a copy of the one before. */
final class BenchLines {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VOCABULARY = 20_000;
    private static final int WORDS = 480;

    private BenchLines() {}

    static String line(String outlet, String url, String title, String date, String text) throws JsonProcessingException {
        return JSON.writeValueAsString(Map.of("source", outlet, "url", url, "title", title, "date", date, "text", text))
                + '\n';
    }

    /** The same for the same number. */
    static String made(int number) throws JsonProcessingException {
        boolean isCopy = number % 7 == 6;
        Random random = new Random(isCopy ? number - 1 : number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < WORDS; i++) {
            text.append('w').append(random.nextInt(VOCABULARY)).append(i % 20 == 19 ? ". " : " ");
        }
        String outlet = isCopy ? "Second Paper" : "First Paper";
        String url = "https://paper.example/" + number;
        return line(outlet, url, "On " + number, "2019-07-" + (10 + number % 20), text + "The end of the report.");
    }
}
