package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.entente.job.run.RunFolder;
import org.entente.job.run.Runs;
import org.entente.job.run.Settings;
import org.entente.quote.statistics.CorpusProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that looks wrong ends with 4 and says why; one that could not read all of its input with 5. */
class GatesTest {
    private static final List<CorpusProfile> PROFILES =
            List.of(profile("Gazette", 60, 50), profile("Ledger", 40, 40), profile("", 0, 0));

    @TempDir
    Path folder;

    private record Verdict(int code, String text) {}

    private static CorpusProfile profile(String outlet, long articles, long dated) {
        return new CorpusProfile(outlet, "2019-01", articles, articles, 0, 0, dated, 0, 100);
    }

    private RunFolder run(long fresh, long incomplete, boolean isNight) {
        ObjectNode ingest = new ObjectMapper()
                .createObjectNode()
                .put("read", 110)
                .put("accepted", 100)
                .put("rejected", 8)
                .put("outside_dates", 3)
                .put("incomplete", incomplete)
                .put("fresh", fresh);
        if (isNight) {
            ingest.put("since", "20260101T000000Z");
        }
        RunFolder run = Runs.create(new Configuration(), folder.toString(), Instant.parse("2026-01-01T00:00:00Z"));
        run.finish("ingest", ingest);
        return run;
    }

    private static Verdict check(RunFolder run, List<RunFolder> earlier, String... settings) {
        return check(run, earlier, true, settings);
    }

    private static Verdict check(RunFolder run, List<RunFolder> earlier, boolean isNew, String... settings) {
        Map<String, String> overrides = new HashMap<>();
        for (String setting : settings) {
            overrides.put("gates." + setting.split("=", -1)[0], setting.split("=", -1)[1]);
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Gates.check(
                Settings.load(Optional.empty(), overrides),
                run,
                PROFILES,
                earlier,
                isNew,
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Verdict(code, err.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void aGoodRunSaysNothing() {
        assertThat(check(run(110, 0, false), List.of())).isEqualTo(new Verdict(0, ""));
    }

    @Test
    void recordsOutsideTheDatesAreNoRejects() {
        // 5 of 110 are rejected for what they are: a share of 0.045.
        assertThat(check(run(110, 0, false), List.of(), "max-reject-share=0.046")
                        .code())
                .isZero();
        RunFolder run = run(110, 0, false);
        Verdict verdict = check(run, List.of(), "max-reject-share=0.045");
        assertThat(verdict.code()).isEqualTo(4);
        // The run need not be published yet.
        assertThat(verdict.text()).contains("5 of 110").contains("show rejects --at output --run " + run.id());
    }

    @Test
    void fewArticlesFail() {
        assertThat(check(run(110, 0, false), List.of(), "min-articles=101").text())
                .contains("100 articles");
    }

    @Test
    void undatedArticlesFailAboveTheirShare() {
        assertThat(check(run(110, 0, false), List.of(), "max-undated-share=0.1").code())
                .isZero();
        assertThat(check(run(110, 0, false), List.of(), "max-undated-share=0.09")
                        .text())
                .contains("10 of 100");
    }

    @Test
    void oneOutletFailsAboveItsShare() {
        assertThat(check(run(110, 0, false), List.of(), "max-outlet-share=0.6").code())
                .isZero();
        assertThat(check(run(110, 0, false), List.of(), "max-outlet-share=0.5").text())
                .contains("'Gazette'");
    }

    @Test
    void aNightIsComparedWithTheMiddleOfEarlierNightsAlone() {
        List<RunFolder> earlier = new ArrayList<>();
        for (int fresh : new int[] {1000, 10, 12, 100, 11}) {
            earlier.add(run(fresh, 0, fresh != 1000));
        }
        // The middle of 10, 11, 12, 100 is 12 (the upper one): 6 is half of it.
        assertThat(check(run(6, 0, true), earlier, "max-drop=0.5").code()).isZero();
        Verdict verdict = check(run(5, 0, true), earlier, "max-drop=0.5");
        assertThat(verdict.code()).isEqualTo(4);
        assertThat(verdict.text()).contains("5 records are new and no rejects, against 12", "gates.max-drop");
    }

    @Test
    void aFeedOfWhichEveryRecordIsRejectedHasFallenSilent() {
        List<RunFolder> earlier = List.of(run(100, 0, true));
        RunFolder run = run(100, 0, true);
        run.finish("ingest", ((ObjectNode) run.stage("ingest").orElseThrow()).put("fresh_rejected", 90));
        Verdict verdict = check(run, earlier, "max-drop=0.8", "max-reject-share=1");
        assertThat(verdict.code()).isEqualTo(4);
        assertThat(verdict.text()).contains("10 records are new and no rejects, against 100");
    }

    @Test
    void filesThatWereNotReadWholeArePartial() {
        Verdict verdict = check(run(110, 2, false), List.of());
        assertThat(verdict.code()).isEqualTo(5);
        assertThat(verdict.text()).contains("2 files could not be read whole");
    }

    @Test
    void aNightThatFindsNothingNewRepeatsTheGatesAndNotTheFiles() {
        RunFolder run = run(110, 2, false);
        assertThat(check(run, List.of(), false)).isEqualTo(new Verdict(0, ""));
        assertThat(check(run, List.of(), false, "min-articles=101").code()).isEqualTo(4);
    }

    @Test
    void aFailedGateComesBeforeAnIncompleteFile() {
        assertThat(check(run(110, 2, false), List.of(), "min-articles=101").code())
                .isEqualTo(4);
    }
}
