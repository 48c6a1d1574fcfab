package org.entente.quote.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What outlets do with speakers and cues. Rows come in the order of their keys and depend on the set of facts only. All copies of a story
 * have to be among the facts of its period.
 */
public final class OutletShares {
    private OutletShares() {}

    /** Rows of {@code outlet_speaker_country}; quotations whose speaker's country is unknown are left out. */
    public static List<OutletSpeakerCountry> speakerCountries(Iterable<QuoteFact> facts) {
        List<OutletSpeakerCountry> rows = new ArrayList<>();
        QuoteTally.byPeriod(facts).forEach((period, every) -> {
            QuoteTally tally = every.withCountry();
            Map<List<String>, QuoteCounts> outlets = tally.by(fact -> List.of(fact.outlet()));
            Map<List<String>, QuoteCounts> countries = tally.by(fact -> List.of(fact.speakerCountry()));
            QuoteCounts all = sum(outlets);
            tally.by(fact -> List.of(fact.outlet(), fact.speakerCountry())).forEach((key, counts) -> {
                QuoteCounts outlet = outlets.get(key.subList(0, 1));
                QuoteCounts country = countries.get(key.subList(1, 2));
                rows.add(new OutletSpeakerCountry(
                        period,
                        key.get(0),
                        key.get(1),
                        counts.quotes(),
                        counts.stories(),
                        counts.shareOf(outlet),
                        counts.storyShareOf(outlet),
                        counts.lift(outlet, country, all)));
            });
        });
        return rows;
    }

    /** Rows of {@code cue_use}. */
    public static List<CueUse> cues(Iterable<QuoteFact> facts) {
        List<CueUse> rows = new ArrayList<>();
        QuoteTally.byPeriod(facts).forEach((period, tally) -> {
            Map<List<String>, QuoteCounts> outlets = tally.by(fact -> List.of(fact.outlet()));
            Map<List<String>, QuoteCounts> countries = tally.by(fact -> List.of(fact.outlet(), fact.speakerCountry()));
            Map<List<String>, QuoteCounts> cues = tally.by(fact -> List.of(fact.outlet(), fact.cueClass()));
            tally.by(fact -> List.of(fact.outlet(), fact.speakerCountry(), fact.cueClass()))
                    .forEach((key, counts) -> {
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

    private static QuoteCounts sum(Map<List<String>, QuoteCounts> counts) {
        return counts.values().stream().reduce(QuoteCounts.NONE, QuoteCounts::plus);
    }
}
