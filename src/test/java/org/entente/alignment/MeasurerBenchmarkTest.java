package org.entente.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.entente.stance.Attribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long the measuring takes. */
@Tag("slow")
class MeasurerBenchmarkTest {
    /** Seeded votes of 200 countries in two camps; a story has 1 to 3 copies, and 30 countries are talked of more than the others. */
    static List<StanceVote> votes(int events, int periods, long seed) {
        Random random = new Random(seed);
        List<StanceVote> votes = new ArrayList<>(events);
        while (votes.size() < events) {
            int source = random.nextInt(3) == 0 ? random.nextInt(200) : random.nextInt(30);
            int target = random.nextInt(200);
            String period = String.format(Locale.ROOT, "2019-%02d", 1 + random.nextInt(periods));
            boolean isSame = (source % 2 == target % 2) != (random.nextInt(5) == 0);
            int polarity = random.nextInt(4) == 0 ? 0 : isSame ? 1 : -1;
            String faction = List.of("GOV", "GOV", "NONE", "OPP").get(random.nextInt(4));
            String story = "s" + votes.size();
            for (int copy = 0; copy <= random.nextInt(3) && votes.size() < events; copy++) {
                votes.add(new StanceVote(
                        period,
                        code(source),
                        code(target),
                        faction,
                        "",
                        polarity,
                        StanceVote.ONE,
                        random.nextInt(3) == 0 ? Attribution.OWN_VOICE : Attribution.NARRATOR,
                        "outlet" + random.nextInt(50),
                        story,
                        "a" + votes.size(),
                        10,
                        90,
                        random.nextInt(100) / 100.0,
                        polarity > 0 ? "SUPPORT" : "REJECT"));
            }
        }
        return votes;
    }

    private static String code(int country) {
        return "" + (char) ('A' + country / 26) + (char) ('A' + country % 26) + "X";
    }

    /** Measures every period with 200 replicates; returns the seconds it took. */
    static double seconds(List<StanceVote> votes) {
        TreeMap<String, List<StanceVote>> byPeriod = new TreeMap<>();
        votes.forEach(vote ->
                byPeriod.computeIfAbsent(vote.period(), p -> new ArrayList<>()).add(vote));
        AlignmentMeasurer measurer = new AlignmentMeasurer(MeasureOptions.defaults());
        long begin = System.nanoTime();
        List<CountryAlignment> pairs = new ArrayList<>();
        byPeriod.forEach(
                (period, some) -> pairs.addAll(measurer.measure(period, some).alignments()));
        AlignmentSeries.drift(pairs);
        return (System.nanoTime() - begin) / 1e9;
    }

    public static void main(String[] arguments) {
        int events = Integer.parseInt(arguments[0]);
        int periods = Integer.parseInt(arguments[1]);
        System.out.printf(
                Locale.ROOT, "%d events, %d periods: %.1f s%n", events, periods, seconds(votes(events, periods, 7)));
    }

    @Test
    void twoHundredThousandEventsOfTwelvePeriodsTakeLessThanFiveMinutes() {
        assertThat(seconds(votes(200_000, 12, 7))).isLessThan(300);
    }
}
