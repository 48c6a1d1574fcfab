package org.entente.job.measure;

import java.util.List;
import java.util.Map;
import org.entente.quote.statistics.CueUse;
import org.entente.quote.statistics.OutletShares;
import org.entente.quote.statistics.OutletSpeakerCountry;
import org.entente.quote.statistics.QuoteCell;
import org.entente.quote.statistics.QuoteShare;
import org.entente.quote.statistics.QuoteShares;
import org.entente.quote.statistics.QuoteTally;

/** All rows about the quotations of one period. */
public record QuoteStatistics(
        String period,
        List<QuoteShare> bySpeaker,
        List<QuoteShare> byCountry,
        List<QuoteShare> byOutlet,
        List<OutletSpeakerCountry> speakerCountries,
        List<CueUse> cues) {
    static QuoteStatistics of(String period, List<QuoteCell> cells) {
        Map<String, QuoteTally> tallies = QuoteTally.byPeriod(cells);
        return new QuoteStatistics(
                period,
                QuoteShares.bySpeaker(tallies),
                QuoteShares.byCountry(tallies),
                QuoteShares.byOutlet(tallies),
                OutletShares.speakerCountries(tallies),
                OutletShares.cues(tallies));
    }
}
