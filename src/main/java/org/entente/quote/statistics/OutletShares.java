package org.entente.quote.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What outlets do with speakers and cues. Rows come in the order of their keys and depend on the sums of the cells only. */
public final class OutletShares {
    private OutletShares() {}

    /** Rows of {@code outlet_speaker_country}; quotations whose speaker's country is unknown are left out. */
    public static List<OutletSpeakerCountry> speakerCountries(Map<String, QuoteTally> tallies) {
        List<OutletSpeakerCountry> rows = new ArrayList<>();
        Predicate<List<String>> hasCountry = key -> !key.get(1).isEmpty();
        tallies.forEach((period, tally) -> {
            Map<List<String>, QuoteCounts> outlets =
                    tally.sum(QuoteKey.OUTLET_COUNTRY, hasCountry, key -> key.subList(0, 1));
            Map<List<String>, QuoteCounts> countries =
                    tally.sum(QuoteKey.OUTLET_COUNTRY, hasCountry, key -> key.subList(1, 2));
            QuoteCounts all = outlets.values().stream().reduce(QuoteCounts.NONE, QuoteCounts::plus);
            tally.by(QuoteKey.OUTLET_COUNTRY).forEach((key, counts) -> {
                if (hasCountry.test(key)) {
                    QuoteCounts outlet = outlets.get(key.subList(0, 1));
                    rows.add(new OutletSpeakerCountry(
                            period,
                            key.get(0),
                            key.get(1),
                            counts.quotes(),
                            counts.stories(),
                            counts.shareOf(outlet),
                            counts.storyShareOf(outlet),
                            counts.lift(outlet, countries.get(key.subList(1, 2)), all)));
                }
            });
        });
        return rows;
    }

    /** Rows of {@code cue_use}. */
    public static List<CueUse> cues(Map<String, QuoteTally> tallies) {
        List<CueUse> rows = new ArrayList<>();
        tallies.forEach((period, tally) -> {
            Map<List<String>, QuoteCounts> outlets = tally.sum(QuoteKey.CUE, key -> true, key -> key.subList(0, 1));
            Map<List<String>, QuoteCounts> countries = tally.sum(QuoteKey.CUE, key -> true, key -> key.subList(0, 2));
            Map<List<String>, QuoteCounts> cues =
                    tally.sum(QuoteKey.CUE, key -> true, key -> List.of(key.get(0), key.get(2)));
            tally.by(QuoteKey.CUE).forEach((key, counts) -> {
                QuoteCounts country = countries.get(key.subList(0, 2));
                QuoteCounts cue = cues.get(List.of(key.get(0), key.get(2)));
                rows.add(new CueUse(
                        period,
                        key.get(0),
                        key.get(1),
                        key.get(2),
                        counts.quotes(),
                        counts.shareOf(country),
                        counts.storyShareOf(country),
                        counts.lift(country, cue, outlets.get(key.subList(0, 1)))));
            });
        });
        return rows;
    }
}
