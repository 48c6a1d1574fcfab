package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entente.alignment.AlignmentMeasurer;
import org.entente.alignment.MeasureOptions;
import org.entente.alignment.PeriodMeasure;
import org.entente.alignment.StanceVote;
import org.entente.stance.Attribution;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One period of 200 countries in two camps with 200 replicates: time should grow with the events. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MeasureBenchmark {
    @Param({"20000", "40000", "80000"})
    int events;

    private List<StanceVote> votes;

    @Setup
    public void cast() {
        Random random = new Random(7);
        votes = new ArrayList<>(events);
        for (int i = 0; i < events; i++) {
            int source = random.nextInt(random.nextInt(3) == 0 ? 200 : 30);
            int target = random.nextInt(200);
            int polarity = random.nextInt(4) == 0 ? 0 : source % 2 == target % 2 ? 1 : -1;
            votes.add(new StanceVote(
                    "2019-07",
                    code(source),
                    code(target),
                    random.nextInt(4) == 0 ? "OPP" : "GOV",
                    "",
                    polarity,
                    StanceVote.ONE,
                    random.nextInt(3) == 0 ? Attribution.OWN_VOICE : Attribution.NARRATOR,
                    "outlet" + i % 50,
                    "s" + i * 2 / 3,
                    "a" + i,
                    10,
                    90,
                    i % 100 / 100.0,
                    polarity > 0 ? "SUPPORT" : "REJECT"));
        }
    }

    private static String code(int country) {
        return "" + (char) ('A' + country / 26) + (char) ('A' + country % 26) + "X";
    }

    @Benchmark
    public PeriodMeasure measure() {
        return new AlignmentMeasurer(MeasureOptions.defaults()).measure("2019-07", votes);
    }
}
