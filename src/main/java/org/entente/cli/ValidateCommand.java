package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.entente.alignment.BlocFinder;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryStance;
import org.entente.alignment.PeriodMeasure;
import org.entente.alignment.PrincipalAxis;
import org.entente.alignment.SpectralBlocs;
import org.entente.alignment.StanceVote;
import org.entente.evaluation.RollCalls;
import org.entente.evaluation.UnValidation;
import org.entente.evaluation.UnVotes;
import org.entente.evaluation.ValidationUn;
import org.entente.evaluation.VoteValidation;
import org.entente.evaluation.VoteYear;
import org.entente.job.measure.MeasureJob;
import org.entente.job.measure.MllibAxis;
import org.entente.job.measure.MllibBlocs;
import org.entente.job.run.InputException;
import org.entente.job.run.RunFolder;
import org.entente.job.run.RunTables;
import org.entente.job.run.Runs;
import org.entente.job.run.Sessions;
import org.entente.job.run.Settings;
import org.entente.job.run.UsageException;
import org.entente.table.Tables;
import org.entente.text.CsvTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares a run with what countries did elsewhere, or the statistics with what is known of votes. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = {
            "un: compares a run that was measured by year with agreement in votes of the UN General Assembly.",
            "votes: feeds votes of the General Assembly through the same statistics and compares what comes out with what is published."
        })
final class ValidateCommand implements Callable<Integer> {
    /** What to compare with. */
    enum Yardstick {
        UN,
        VOTES
    }

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int LEAST_STORIES = 5;
    private static final int DIFFERENCES = 10;

    @Parameters(paramLabel = "WITH", description = "un or votes.")
    private Yardstick yardstick;

    @Option(
            names = "--at",
            paramLabel = "DIR",
            description = "un: output folder of the run. Default: ${DEFAULT-VALUE}.")
    private String at = "output";

    @Option(
            names = "--where",
            paramLabel = "SQL",
            description =
                    "un: measures anew, from those stances that meet a condition, such as \"confidence >= 0.85\".")
    private String where = "";

    @Option(
            names = "--roll-calls",
            paramLabel = "FILE",
            description = "votes: CSV with the columns year, roll_call, country and vote (yes, no, abstain)."
                    + " Without it, the agreements of pairs that ship with the program.")
    private Path rollCalls;

    @Option(names = "--from", paramLabel = "YEAR", description = "votes: first year. Default: ${DEFAULT-VALUE}.")
    private int from = 2000;

    @Option(names = "--to", paramLabel = "YEAR", description = "votes: last year. Default: ${DEFAULT-VALUE}.")
    private int to = 2019;

    @Option(names = "--mllib", description = "votes: axis and blocs by Spark MLlib, a minute a year.")
    private boolean isByMllib;

    @Override
    public Integer call() throws IOException {
        if (from > to) {
            throw new UsageException("--from: the year " + from + " comes after " + to);
        }
        if (yardstick == Yardstick.VOTES && !isByMllib) {
            votes(PrincipalAxis.exact(), new SpectralBlocs());
            return ExitCode.OK;
        }
        try (SparkSession spark = Sessions.open("")) {
            if (yardstick == Yardstick.VOTES) {
                votes(new MllibAxis(spark), new MllibBlocs(spark));
            } else {
                un(spark);
            }
        }
        return ExitCode.OK;
    }

    private void un(SparkSession spark) throws IOException {
        RunFolder run = Runs.current(spark.sparkContext().hadoopConfiguration(), at);
        List<CountryStance> stances;
        List<CountryAlignment> pairs;
        if (where.isEmpty()) {
            stances = Tables.COUNTRY_STANCE.collect(RunTables.read(spark, run, Tables.COUNTRY_STANCE));
            pairs = Tables.COUNTRY_ALIGNMENT.collect(RunTables.read(spark, run, Tables.COUNTRY_ALIGNMENT));
        } else {
            Settings yearly = Settings.load(Optional.empty(), Map.of("period", "year"));
            List<PeriodMeasure> years =
                    MeasureJob.periods(Condition.on(RunTables.read(spark, run, Tables.STANCES), where), yearly);
            stances = years.stream().flatMap(year -> year.stances().stream()).toList();
            pairs = years.stream().flatMap(year -> year.alignments().stream()).toList();
        }
        if (stances.stream().noneMatch(row -> YEAR.matcher(row.period()).matches())) {
            throw new InputException(
                    "run " + run.id() + " has no stances by year; jobs/entente measure --period year --at " + at
                            + ", then report, and validate un again");
        }
        UnValidation validation = UnValidation.load();
        List<ValidationUn> rows = validation.rows(stances, pairs);
        System.out.println(yardstick + ", run " + run.id());
        System.out.println(UnValidation.text(rows, validation.differences(stances, pairs, LEAST_STORIES, DIFFERENCES)));
    }

    private void votes(PrincipalAxis axis, BlocFinder finder) throws IOException {
        UnVotes published = UnVotes.load();
        VoteValidation validation = new VoteValidation(published, axis, finder);
        List<VoteYear> years = new ArrayList<>();
        if (rollCalls == null) {
            published.years().stream()
                    .filter(year -> year >= from && year <= to)
                    .forEach(year -> years.add(validation.ofPairs(year)));
        } else {
            for (Map.Entry<String, List<StanceVote>> votes : readRollCalls().entrySet()) {
                int year = Integer.parseInt(votes.getKey());
                if (year >= from && year <= to) {
                    years.add(validation.ofRollCalls(year, votes.getValue()));
                }
            }
        }
        System.out.print(VoteValidation.text(years));
    }

    private Map<String, List<StanceVote>> readRollCalls() throws IOException {
        if (!Files.isReadable(rollCalls)) {
            throw new UsageException("--roll-calls: no readable file " + rollCalls);
        }
        try (InputStream in = Files.newInputStream(rollCalls)) {
            return RollCalls.read(CsvTable.parse(rollCalls.toString(), in));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--roll-calls: " + e.getMessage());
        }
    }
}
