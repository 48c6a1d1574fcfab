package org.entente.report;

import java.util.List;
import java.util.function.Function;
import org.entente.quote.statistics.QuoteShare;

/** How much is quoted of each speaker, country or outlet: a bar with the kinds of quotation stacked, and the share with its interval. */
final class ShareBars {
    private static final int MOST = 15;
    private static final int ROW = 24;
    private static final int LEFT = 190;
    private static final int WIDTH = 300;
    private static final double Z = 1.645;

    private final PeriodView view;
    private final String kind;
    private final Function<QuoteShare, String> name;

    private ShareBars(PeriodView view, String kind, Function<QuoteShare, String> name) {
        this.view = view;
        this.kind = kind;
        this.name = name;
    }

    static void speakers(PeriodView view, Markup out) {
        new ShareBars(view, "speaker", ShareBars::speaker).draw(view.speakers(), out);
    }

    static void countries(PeriodView view, Markup out) {
        new ShareBars(view, "country", row -> view.names().of(row.key())).draw(view.countries(), out);
    }

    static void outlets(PeriodView view, Markup out) {
        new ShareBars(view, "outlet", QuoteShare::key).draw(view.outlets(), out);
    }

    static String speaker(QuoteShare row) {
        return row.name().isEmpty() ? row.key() : row.name();
    }

    private void draw(List<QuoteShare> rows, Markup out) {
        List<QuoteShare> shown =
                rows.stream().filter(row -> !row.key().isEmpty()).limit(MOST).toList();
        if (shown.isEmpty()) {
            out.element("p", "No quotation in this period names a " + kind + ".", "class", "none");
            return;
        }
        long most =
                Math.max(1, shown.stream().mapToLong(QuoteShare::quotes).max().orElse(1));
        long stories = rows.stream().mapToLong(QuoteShare::stories).sum();
        String label = "Quotations by " + kind + ", " + view.period() + ": direct, mixed and indirect";
        Drawing svg = Drawing.begin(out, "shares", LEFT + WIDTH + 210, shown.size() * ROW + 8, label);
        for (int i = 0; i < shown.size(); i++) {
            row(svg, shown.get(i), stories, WIDTH / (double) most, 4 + i * ROW);
        }
        svg.end();
        long rest = rows.stream().filter(row -> !row.key().isEmpty()).count() - shown.size();
        long unnamed = rows.stream()
                .filter(row -> row.key().isEmpty())
                .mapToLong(QuoteShare::quotes)
                .sum();
        if (rest > 0 || unnamed > 0) {
            out.element(
                    "p",
                    Digits.whole(rest) + " more in the CSV file; "
                            + Digits.count(unnamed, "quotation names", "quotations name") + " no " + kind + ".",
                    "class",
                    "note");
        }
    }

    private void row(Drawing svg, QuoteShare row, long stories, double scale, double y) {
        double[] interval = wilson(row.shareOnePerStory(), stories);
        String share = Digits.percent(row.shareOnePerStory()) + " (" + Digits.percent(interval[0]) + " to "
                + Digits.percent(interval[1]) + ")";
        String title = name.apply(row) + ": " + Digits.count(row.quotes(), "quotation", "quotations") + " ("
                + row.direct() + " direct, " + row.mixed() + " mixed, " + row.indirect() + " indirect) in "
                + Digits.count(row.stories(), "story", "stories") + "; " + Digits.percent(row.share())
                + " of all copies, " + share + " with one vote a story";
        String country = kind.equals("country") ? row.key() : row.country();
        svg.open("row" + (row.stories() < 3 ? " little" : ""), link(row), country, title);
        svg.rect(0, y, LEFT + WIDTH + 210, ROW, "hit");
        svg.text(LEFT - 8, y + 16, "end", Digits.shortened(name.apply(row), 26));
        double x = LEFT;
        long[] counts = {row.direct(), row.mixed(), row.indirect()};
        String[] kinds = {"direct", "mixed", "indirect"};
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                svg.rect(x, y + 4, counts[i] * scale, ROW - 8, kinds[i]);
                x += counts[i] * scale;
            }
        }
        svg.text(x + 8, y + 16, "small", Digits.whole(row.quotes()) + " · " + share)
                .close();
    }

    private String link(QuoteShare row) {
        return switch (kind) {
            case "speaker" -> Link.speaker(row.key());
            case "country" -> Link.country(row.key());
            default -> Link.outlet(row.key());
        };
    }

    /** The interval of Wilson 1927 at 90%, for a share of so many stories. */
    static double[] wilson(double share, long n) {
        if (n <= 0) {
            return new double[] {0, 1};
        }
        double centre = (share + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z / (1 + Z * Z / n) * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n));
        return new double[] {Math.max(0, centre - half), Math.min(1, centre + half)};
    }
}
