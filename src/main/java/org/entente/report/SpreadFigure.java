package org.entente.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.entente.quote.statement.StatementSpread;

/** Statements that more than one outlet carries, each as a line from the first day to the last. */
final class SpreadFigure {
    private static final int ROW = 22;
    private static final int LEFT = 170;
    private static final int WIDTH = 520;
    private static final int TOP = 24;

    private SpreadFigure() {}

    static void draw(ReportData data, Markup out) {
        List<StatementSpread> rows = data.quotes().spread();
        if (rows.isEmpty()) {
            out.element("p", "No statement was found in more than one article.", "class", "none");
            return;
        }
        List<StatementSpread> dated = rows.stream()
                .filter(row -> row.firstSaid().isPresent())
                .sorted(Comparator.comparing(
                                (StatementSpread row) -> row.firstSaid().orElseThrow())
                        .thenComparing(StatementSpread::statement))
                .toList();
        if (!dated.isEmpty()) {
            picture(dated, out);
        }
        table(data, rows, out);
    }

    private static void picture(List<StatementSpread> rows, Markup out) {
        LocalDate first = rows.get(0).firstSaid().orElseThrow();
        long span = Math.max(
                1,
                rows.stream()
                        .mapToLong(row ->
                                ChronoUnit.DAYS.between(first, row.firstSaid().orElseThrow()) + row.days())
                        .max()
                        .orElse(1));
        Drawing svg = Drawing.begin(
                out,
                "spread",
                LEFT + WIDTH + 30,
                TOP + rows.size() * ROW + 8,
                "Statements by the days on which articles carried them");
        for (int i = 0; i <= 4; i++) {
            double x = LEFT + i * WIDTH / 4.0;
            svg.line(x, TOP - 4, x, TOP + rows.size() * ROW, "grid");
            svg.text(
                    x,
                    TOP - 10,
                    i == 4 ? "end small" : "mid small",
                    first.plusDays(Math.round(span * i / 4.0)).toString());
        }
        for (int i = 0; i < rows.size(); i++) {
            double y = TOP + i * ROW + ROW / 2.0;
            long days = ChronoUnit.DAYS.between(first, rows.get(i).firstSaid().orElseThrow());
            row(svg, rows.get(i), LEFT + WIDTH * days / (double) span, y, WIDTH / (double) span);
        }
        svg.end();
    }

    private static void row(Drawing svg, StatementSpread row, double x, double y, double day) {
        String title = row.statement() + " - " + Digits.count(row.articles(), "article", "articles") + ", "
                + Digits.count(row.outlets(), "outlet", "outlets") + ", " + Digits.count(row.days(), "day", "days");
        boolean isNamed = !row.speaker().isEmpty();
        svg.open("row", Link.statement(row.statementId()), row.speakerCountry(), title);
        svg.text(LEFT - 10, y + 4, "end", Digits.shortened(isNamed ? row.speaker() : "nobody named", 22));
        svg.line(x, y, x + day * row.days(), y, "interval");
        long radius = 3 + Math.min(7, row.outlets());
        String arc = "a" + radius + " " + radius + " 0 1 0 ";
        svg.path(
                "M" + Digits.length(x) + " " + Digits.length(y) + "m-" + radius + " 0" + arc + 2 * radius + " 0" + arc
                        + "-" + 2 * radius + " 0z",
                "direct");
        svg.close();
    }

    private static void table(ReportData data, List<StatementSpread> rows, Markup out) {
        DataTable table = DataTable.begin(
                out,
                "Statements that spread",
                "Statement",
                "Speaker",
                "First",
                "First outlet",
                "Articles",
                "Stories",
                "Outlets",
                "Wordings",
                "Days");
        for (StatementSpread row : rows) {
            String country = row.speakerCountry().isEmpty() ? "" : data.names().of(row.speakerCountry());
            String speaker = country.isEmpty() || country.equals(row.speaker())
                    ? row.speaker()
                    : row.speaker() + " (" + country + ")";
            table.row(row.speakerCountry())
                    .wideLink(Link.statement(row.statementId()), Digits.shortened(row.statement(), 240))
                    .words(speaker.isEmpty() ? "nobody named" : speaker.strip())
                    .words(row.firstSaid().map(LocalDate::toString).orElse(""))
                    .words(row.firstOutlet())
                    .number(row.articles())
                    .number(row.stories())
                    .number(row.outlets())
                    .number(row.variants())
                    .number(row.days())
                    .end();
        }
        table.end();
    }
}
