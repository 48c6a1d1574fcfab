package org.entente.job.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.alignment.PeriodMeasure;
import org.entente.alignment.SimulatedVotes;
import org.entente.alignment.StanceVote;
import org.entente.job.run.Sessions;
import org.entente.job.run.Settings;
import org.entente.table.StanceRow;
import org.entente.table.Tables;

/** How long the measuring takes: {@code MeasureJobSpeed EVENTS PERIOD} over 200 countries and twelve months, 200 replicates. */
public final class MeasureJobSpeed {
    private static final int CHUNK = 50_000;

    private MeasureJobSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int events = Integer.parseInt(arguments[0]);
        SparkSession spark = Sessions.open("local[2]");
        Path folder = Files.createTempDirectory("stances");
        for (int chunk = 0; chunk * CHUNK < events; chunk++) {
            List<StanceVote> votes = SimulatedVotes.votes(Math.min(CHUNK, events - chunk * CHUNK), 12, chunk);
            int before = chunk * CHUNK;
            List<StanceRow> rows = IntStream.range(0, votes.size())
                    .mapToObj(i -> stance(before + i, before, votes.get(i)))
                    .toList();
            Tables.STANCES
                    .dataset(spark, rows)
                    .coalesce(1)
                    .write()
                    .mode("append")
                    .parquet(folder + "/stances");
        }
        Dataset<Row> stances = spark.read().schema(Tables.STANCES.schema()).parquet(folder + "/stances");
        Settings settings = Settings.load(Optional.empty(), Map.of("period", arguments[1]));
        long begin = System.nanoTime();
        List<PeriodMeasure> periods = MeasureJob.periods(stances, settings);
        System.out.printf(
                Locale.ROOT,
                "%d events, %d periods, %d pairs: %.1f s%n",
                events,
                periods.size(),
                periods.stream().mapToInt(period -> period.period().pairs()).sum(),
                (System.nanoTime() - begin) / 1e9);
        spark.stop();
    }

    private static StanceRow stance(int id, int before, StanceVote vote) {
        return new StanceRow(
                "e" + id,
                "a" + id,
                Optional.of(LocalDate.parse(vote.period() + "-15")),
                vote.outlet(),
                vote.source(),
                "",
                "",
                vote.target(),
                "",
                vote.faction(),
                "",
                "",
                vote.act(),
                vote.polarity(),
                1,
                vote.attribution().name(),
                Optional.empty(),
                "A sentence of some length that says who stands by whom, as long as sentences of news are on the whole.",
                vote.start(),
                vote.end(),
                vote.confidence(),
                "rule",
                before + vote.story());
    }
}
