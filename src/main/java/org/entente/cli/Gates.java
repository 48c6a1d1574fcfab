package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Locale;
import org.entente.job.RunFolder;
import org.entente.job.Settings;

/** Whether a run is good enough to rely on. It is written and published either way, so that one can look. */
final class Gates {
    private Gates() {}

    /** Says what is wrong, and returns the exit code. */
    static int check(Settings settings, RunFolder run, PrintStream err) {
        JsonNode ingest = run.stage("ingest").orElseThrow();
        long read = ingest.path("read").asLong();
        long rejected =
                ingest.path("rejected").asLong() - ingest.path("outside_dates").asLong();
        long accepted = ingest.path("accepted").asLong();
        double share = read == 0 ? 0 : rejected / (double) read;
        if (share > settings.maxRejectShare()) {
            err.printf(
                    Locale.ROOT,
                    "entente: %d of %d records were rejected, more than a share of %s; see `entente show rejects`%n",
                    rejected,
                    read,
                    settings.maxRejectShare());
            return ExitCode.QUALITY;
        }
        if (accepted < settings.minArticles()) {
            err.printf(
                    Locale.ROOT,
                    "entente: %d articles, fewer than gates.min-articles = %d%n",
                    accepted,
                    settings.minArticles());
            return ExitCode.QUALITY;
        }
        return ExitCode.OK;
    }
}
