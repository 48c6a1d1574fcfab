package org.entente.report;

import java.util.List;

/** The parts of the page about who is quoted. */
final class QuoteSection {
    private QuoteSection() {}

    static void write(ReportData data, List<PeriodView> views, String chosen, Markup out) {
        HtmlReport.begin(
                out,
                "quotes",
                "Who is quoted",
                "Quotations, every copy in full; beside the bar the share with one vote a story and its 90% interval (Wilson). Pale rows have fewer than three stories.");
        out.open("p", "class", "legend");
        for (String kind : List.of("direct", "mixed", "indirect")) {
            out.element("span", "", "class", "swatch " + kind).text(" " + kind + " ");
        }
        out.close("p");
        AlignmentSection.variants(views, chosen, out, (view, markup) -> {
            markup.element("h3", "By speaker");
            ShareBars.speakers(view, markup);
            markup.element("h3", "By the speaker's country");
            ShareBars.countries(view, markup);
            markup.element("h3", "By outlet");
            ShareBars.outlets(view, markup);
        });
        out.close("section").line();
        HtmlReport.begin(
                out,
                "outlets",
                "Which outlet lets whom speak",
                "Number of quotations. Blue: speakers of this country have a larger share here than in all outlets together, orange: a smaller one, grey: fewer than three quotations.");
        AlignmentSection.variants(views, chosen, out, OutletMatrix::draw);
        out.close("section").line();
        HtmlReport.begin(
                out,
                "statements",
                "Statements that spread",
                "Statements that more than one article carries. The disc stands on the first day and grows with the outlets, the line ends on the last day.");
        SpreadFigure.draw(data, out);
        out.close("section").line();
    }
}
