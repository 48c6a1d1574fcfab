package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.job.run.RunFolder;
import org.entente.job.run.Settings;
import org.entente.quote.statistics.CorpusProfile;

/** Whether a run is good enough to rely on. It is written and published either way, so that one can look. */
final class Gates {
    /** Earlier runs that a drop is measured against. */
    private static final int EARLIER = 7;

    private final Settings settings;
    /** What prints the rejects of the run, which need not be the published one. */
    private final String show;

    private final List<String> failures = new ArrayList<>();

    private Gates(Settings settings, RunFolder run) {
        this.settings = settings;
        this.show = "entente show rejects --at " + settings.output() + " --run " + run.id();
    }

    /**
     * Says what is wrong, and returns the exit code.
     *
     * @param profiles of all articles; empty when nothing has been measured yet
     * @param earlier runs before this one, oldest first
     * @param isNew whether the run has just read its input: files that it could not read whole are then worth a line
     */
    static int check(
            Settings settings,
            RunFolder run,
            List<CorpusProfile> profiles,
            List<RunFolder> earlier,
            boolean isNew,
            PrintStream err) {
        JsonNode ingest = run.stage("ingest").orElseThrow();
        Gates gates = new Gates(settings, run);
        gates.rejects(ingest);
        gates.profiles(profiles);
        gates.drop(fresh(ingest), fresh(ingest, earlier));
        gates.failures.forEach(failure -> err.println("entente: " + failure));
        long incomplete = isNew ? ingest.path("incomplete").asLong() : 0;
        if (incomplete > 0) {
            err.printf(
                    Locale.ROOT,
                    "entente: %d files could not be read whole; see `%s --where \"stage = 'read'\"`%n",
                    incomplete,
                    gates.show);
        }
        return !gates.failures.isEmpty() ? ExitCode.QUALITY : incomplete > 0 ? ExitCode.PARTIAL : ExitCode.OK;
    }

    private void rejects(JsonNode ingest) {
        long read = ingest.path("read").asLong();
        long rejected =
                ingest.path("rejected").asLong() - ingest.path("outside_dates").asLong();
        if (share(rejected, read) > settings.maxRejectShare()) {
            fail(
                    "%d of %d records were rejected, more than gates.max-reject-share = %s; see `%s`",
                    rejected, read, settings.maxRejectShare(), show);
        }
        long accepted = ingest.path("accepted").asLong();
        if (accepted < settings.minArticles()) {
            fail("%d articles, fewer than gates.min-articles = %d", accepted, settings.minArticles());
        }
    }

    private void profiles(List<CorpusProfile> profiles) {
        long articles = 0;
        long dated = 0;
        Map<String, Long> byOutlet = new TreeMap<>();
        for (CorpusProfile profile : profiles) {
            articles += profile.articles();
            dated += profile.withDate();
            byOutlet.merge(profile.outlet(), profile.articles(), Long::sum);
        }
        if (share(articles - dated, articles) > settings.gate("max-undated-share")) {
            fail(
                    "%d of %d articles have no date, more than gates.max-undated-share = %s",
                    articles - dated, articles, settings.gate("max-undated-share"));
        }
        long all = articles;
        byOutlet.forEach((outlet, own) -> {
            if (share(own, all) > settings.gate("max-outlet-share")) {
                fail(
                        "%d of %d articles are of '%s', more than gates.max-outlet-share = %s",
                        own, all, outlet, settings.gate("max-outlet-share"));
            }
        });
    }

    /** Against the middle of the last runs of the same kind: nights with nights, full runs with full runs. */
    private void drop(long fresh, List<Long> earlier) {
        if (earlier.isEmpty()) {
            return;
        }
        List<Long> sorted = earlier.stream().sorted().toList();
        long middle = sorted.get(sorted.size() / 2);
        if (fresh < middle * (1 - settings.gate("max-drop"))) {
            fail(
                    "%d records are new and no rejects, against %d in the middle of the last %d runs, less than"
                            + " gates.max-drop = %s allows",
                    fresh, middle, sorted.size(), settings.gate("max-drop"));
        }
    }

    /** Records that a run has read itself and could use: a feed that changed its form counts as one that fell silent. */
    private static long fresh(JsonNode ingest) {
        return ingest.path("fresh").asLong() - ingest.path("fresh_rejected").asLong();
    }

    private static List<Long> fresh(JsonNode ingest, List<RunFolder> earlier) {
        List<Long> fresh = new ArrayList<>();
        for (RunFolder run : earlier) {
            run.stage("ingest")
                    .filter(other -> other.hasNonNull("since") == ingest.hasNonNull("since"))
                    .ifPresent(other -> fresh.add(fresh(other)));
        }
        return fresh.subList(Math.max(0, fresh.size() - EARLIER), fresh.size());
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : part / (double) whole;
    }

    private void fail(String format, Object... values) {
        failures.add(String.format(Locale.ROOT, format, values));
    }
}
