package org.entente.report;

import java.util.Comparator;
import java.util.List;
import org.entente.quote.statement.StatementSpread;
import org.entente.quote.statistics.CueUse;
import org.entente.quote.statistics.OutletSpeakerCountry;
import org.entente.quote.statistics.QuoteShare;

/** Who is quoted: the rows of all periods, in any order. */
public record QuoteTables(
        List<QuoteShare> bySpeaker,
        List<QuoteShare> byCountry,
        List<QuoteShare> byOutlet,
        List<OutletSpeakerCountry> outletCountries,
        List<CueUse> cues,
        List<StatementSpread> statements) {
    private static final int SHOWN = 20;

    /** No rows. */
    public static final QuoteTables NONE =
            new QuoteTables(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public QuoteTables {
        bySpeaker = List.copyOf(bySpeaker);
        byCountry = List.copyOf(byCountry);
        byOutlet = List.copyOf(byOutlet);
        outletCountries = List.copyOf(outletCountries);
        cues = List.copyOf(cues);
        statements = List.copyOf(statements);
    }

    /** The statements that the page shows: of more than one article, those of most outlets first. */
    public List<StatementSpread> spread() {
        return statements.stream()
                .filter(row -> row.articles() > 1)
                .sorted(Comparator.comparingLong((StatementSpread row) -> -row.outlets())
                        .thenComparing(row -> -row.articles())
                        .thenComparing(StatementSpread::statement)
                        .thenComparing(StatementSpread::statementId))
                .limit(SHOWN)
                .toList();
    }
}
