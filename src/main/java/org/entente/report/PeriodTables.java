package org.entente.report;

import java.util.Comparator;
import java.util.List;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryStance;

/** The figures of one period as tables: pairs and stances with most evidence. */
final class PeriodTables {
    private static final int PAIRS = 40;
    private static final int STANCES = 30;

    /** Rows of pairs with too little evidence that fill a table up, so that a reader sees what is nearly enough. */
    private static final int NEARLY = 10;

    private PeriodTables() {}

    static void draw(PeriodView view, Markup out) {
        view.summary()
                .ifPresent(row -> out.element(
                        "p",
                        Digits.count(row.events(), "stance event", "stance events") + " in "
                                + Digits.count(row.stories(), "story", "stories") + "; "
                                + Digits.count(row.pairs(), "published pair", "published pairs") + ", "
                                + Digits.count(row.blocs(), "bloc", "blocs")
                                + row.structuralBalance()
                                        .map(share -> "; structural balance " + Digits.two(share) + " over "
                                                + Digits.count(row.triangles(), "triangle", "triangles"))
                                        .orElse("")
                                + ".",
                        "class",
                        "note"));
        pairs(view, out);
        stances(view, out);
    }

    private static void pairs(PeriodView view, Markup out) {
        List<CountryAlignment> pairs = view.pairs().stream()
                .sorted(Comparator.comparing(
                                (CountryAlignment pair) -> pair.agreement().isEmpty())
                        .thenComparing(Comparator.comparingInt(CountryAlignment::commonTargets)
                                .reversed())
                        .thenComparing(CountryAlignment::countryA)
                        .thenComparing(CountryAlignment::countryB))
                .limit(Math.min(PAIRS, Math.max(NEARLY, view.published().size())))
                .toList();
        if (pairs.isEmpty()) {
            return;
        }
        DataTable table = DataTable.begin(
                out,
                "Pairs with most evidence, " + AlignmentSection.label(view.period()),
                "Pair",
                "Agreement",
                "90% interval",
                "Kappa",
                "Toward each other",
                "Common targets",
                "Stories",
                "All copies",
                "Outlets balanced");
        for (CountryAlignment pair : pairs) {
            table.row(pair.countryA() + " " + pair.countryB())
                    .link(
                            Link.during(Link.pair(pair), view.period()),
                            view.names().of(pair.countryA()) + " and "
                                    + view.names().of(pair.countryB()))
                    .number(pair.agreement().isPresent() ? Digits.two(pair.agreement()) : "too little")
                    .interval(pair.agreementLow(), pair.agreementHigh())
                    .number(Digits.signed(pair.kappa()))
                    .number(Digits.signed(pair.directNet()))
                    .number(pair.commonTargets())
                    .number(pair.nStories())
                    .number(Digits.two(pair.allCopies()))
                    .number(Digits.two(pair.outletBalanced()))
                    .end();
        }
        table.end();
        more(out, view.pairs().size(), pairs.size(), "pairs");
    }

    private static void stances(PeriodView view, Markup out) {
        List<CountryStance> stances = view.stances().stream()
                .sorted(Comparator.comparingDouble((CountryStance row) -> -row.nEff())
                        .thenComparing(CountryStance::source)
                        .thenComparing(CountryStance::target)
                        .thenComparing(CountryStance::faction))
                .limit(STANCES)
                .toList();
        if (stances.isEmpty()) {
            out.element("p", "No stance was found in this period.", "class", "none");
            return;
        }
        DataTable table = DataTable.begin(
                out,
                "Stances with most evidence, " + AlignmentSection.label(view.period()),
                "Source",
                "Toward",
                "Net stance",
                "90% interval",
                "Own voice",
                "Narrator",
                "For",
                "Against",
                "Contact",
                "Stories",
                "Copies",
                "Outlets");
        for (CountryStance row : stances) {
            table.row(row.source() + " " + row.target())
                    .link(
                            Link.during(Link.country(row.source()), view.period()),
                            view.names().of(row.source()))
                    .words(view.names().of(row.target(), row.faction()))
                    .number(row.netStance().isPresent() ? Digits.signed(row.netStance()) : "contact only")
                    .signedInterval(row.low(), row.high())
                    .number(Digits.signed(row.ownVoice()))
                    .number(Digits.signed(row.narrator()))
                    .number(Digits.length(row.support()))
                    .number(Digits.length(row.oppose()))
                    .number(Digits.length(row.contact()))
                    .number(row.nStories())
                    .number(row.nRaw())
                    .number(row.nOutlets())
                    .end();
        }
        table.end();
        more(out, view.stances().size(), stances.size(), "stances");
    }

    private static void more(Markup out, int all, int shown, String what) {
        if (all > shown) {
            out.element("p", Digits.whole(all - shown) + " more " + what + " in the CSV file.", "class", "note");
        }
    }
}
