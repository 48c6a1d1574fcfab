package org.entente.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.alignment.Period;
import org.entente.evaluation.ValidationUn;
import org.entente.quote.statistics.CorpusProfile;

/**
 * Everything that a report shows.
 *
 * @param evidence the sentences that the rows name; those that are missing are passed over
 * @param names English names of countries and groups by code; a code without a name stands for itself
 */
public record ReportData(
        RunSummary run,
        AlignmentTables alignment,
        QuoteTables quotes,
        List<CorpusProfile> profile,
        List<ValidationUn> validation,
        List<EvidenceSentence> evidence,
        CountryNames names) {
    public ReportData {
        profile = List.copyOf(profile);
        validation = List.copyOf(validation);
        evidence = List.copyOf(evidence);
    }

    /** A report of a run in which nothing was found. */
    public static ReportData empty(RunSummary run) {
        return new ReportData(
                run,
                AlignmentTables.NONE,
                QuoteTables.NONE,
                List.of(),
                List.of(),
                List.of(),
                new CountryNames(Map.of()));
    }

    /** Labels of all periods that any row has: the whole span, then the others in the order of time. */
    List<String> periods() {
        TreeSet<String> labels = new TreeSet<>(Period.WHOLE_FIRST);
        alignment.periods().forEach(row -> labels.add(row.period()));
        alignment.stances().forEach(row -> labels.add(row.period()));
        alignment.pairs().forEach(row -> labels.add(row.period()));
        quotes.bySpeaker().forEach(row -> labels.add(row.period()));
        quotes.byCountry().forEach(row -> labels.add(row.period()));
        quotes.byOutlet().forEach(row -> labels.add(row.period()));
        return List.copyOf(labels);
    }

    /** The periods that follow one another; where the run has none but the whole span, that one. */
    List<String> times() {
        List<String> labels = periods();
        List<String> times =
                labels.stream().filter(label -> !label.equals(Period.ALL)).toList();
        return times.isEmpty() ? labels : times;
    }

    /** The evidence by its key, in the order given; the first of a key counts. */
    Map<String, EvidenceSentence> evidenceByKey() {
        Map<String, EvidenceSentence> byKey = new LinkedHashMap<>();
        evidence.forEach(sentence -> byKey.putIfAbsent(sentence.key(), sentence));
        return Collections.unmodifiableMap(byKey);
    }
}
