package org.entente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import org.entente.job.report.ReportJob;
import org.entente.job.run.RunFolder;
import org.entente.report.Finding;

/** What a run says at its end: what was read, what was found, three findings, and where everything is. */
final class Summary {
    private Summary() {}

    static void print(RunFolder run, PrintStream out) throws IOException {
        JsonNode manifest = new ObjectMapper().readTree(run.read("run.json"));
        JsonNode rows = manifest.path("rows");
        out.printf(
                Locale.ROOT,
                "%nRead      %,d records: %,d articles, %,d repeated or older versions, %,d rejected%n",
                manifest.path("read").asLong(),
                manifest.path("accepted").asLong(),
                manifest.path("duplicate").asLong(),
                manifest.path("rejected").asLong());
        out.printf(
                Locale.ROOT,
                "Found     %,d mentions, %,d quotations, %,d stances; %,d dyads measured%n",
                rows.path("mentions").asLong(),
                rows.path("quotes").asLong(),
                rows.path("stances").asLong(),
                rows.path("country_stance").asLong());
        for (Finding finding : ReportJob.findings(run)) {
            out.printf(Locale.ROOT, "%n* %s%n", finding.text());
            if (!finding.sentence().isEmpty()) {
                out.printf(Locale.ROOT, "  \"%s\" (%s)%n", finding.sentence().strip(), finding.source());
            }
        }
        out.printf(Locale.ROOT, "%nTables    %s%nReport    %s/report.html%n", run.shown(), run.shown());
    }
}
