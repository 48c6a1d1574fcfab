package org.entente.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The rates of error that the measures are corrected by are those of the latest judged sample of events. */
class ErrorRatesTest {
    private static final Path SAMPLE = Path.of("src/test/resources/stance/event-sample-11.csv");
    private static final Path SHIPPED = Path.of("data/model/stance-error-rates.csv");
    /** Acts with fewer events than this have no rate of their own. */
    private static final int FEWEST = 8;
    /** With how many events' weight a rate is drawn toward that of all acts. */
    private static final int PRIOR = 10;

    private static final int ACT = 7;
    private static final int VERDICT = 9;
    private static final int WHY = 10;

    @Test
    void theRatesThatShipAreThoseOfTheSample() throws IOException {
        Map<String, List<Double>> errors = new TreeMap<>();
        List<Double> all = new ArrayList<>();
        for (String line : Files.readAllLines(SAMPLE).subList(1, 151)) {
            String[] cells = line.split(",", -1);
            double error = error(cells[VERDICT], cells[WHY]);
            all.add(error);
            errors.computeIfAbsent(cells[ACT], act -> new ArrayList<>()).add(error);
        }
        double overall = sum(all) / all.size();
        List<String> rates = new ArrayList<>(List.of(rate("*", overall, all.size())));
        errors.forEach((act, wrong) -> {
            if (wrong.size() >= FEWEST) {
                double drawn = (sum(wrong) + PRIOR * overall) / (wrong.size() + PRIOR);
                rates.add(rate(act, drawn, wrong.size()));
            }
        });
        assertThat(Files.readAllLines(SHIPPED).stream().skip(1).map(line -> line.substring(0, line.lastIndexOf(','))))
                .containsExactlyElementsOf(rates);
    }

    /** How likely the side is wrong: certain where it is the other one, even odds where no such event is there. */
    private static double error(String verdict, String why) {
        return verdict.equals("right") ? 0 : why.equals("polarity") ? 1 : 0.5;
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static String rate(String act, double error, int n) {
        return String.format(Locale.ROOT, "%s,%.3f,%d", act, error, n);
    }
}
