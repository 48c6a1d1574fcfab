package org.entente.report;

import java.util.Optional;

/** A table that the page's script can sort; without the script it stands in the order in which it was written. */
final class DataTable {
    private final Markup out;

    private DataTable(Markup out) {
        this.out = out;
    }

    /** Begins a table with its heads. */
    static DataTable begin(Markup out, String caption, String... columns) {
        out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        out.open("table", "class", "sortable").element("caption", caption);
        out.open("thead").open("tr");
        for (String column : columns) {
            out.element("th", column, "scope", "col");
        }
        out.close("tr").close("thead").open("tbody").line();
        return new DataTable(out);
    }

    void end() {
        out.close("tbody").close("table").close("div").line();
    }

    /**
     * Begins a row.
     *
     * @param about codes of the countries that it is about, separated by blanks; the filter goes by them
     */
    Row row(String about) {
        out.open("tr", "data-about", about.isEmpty() ? null : about);
        return new Row();
    }

    /** The cells of a row. */
    final class Row {
        Row words(String text) {
            out.open("td").element("bdi", text).close("td");
            return this;
        }

        /** Words that fill a line or more. */
        Row wide(String text) {
            out.open("td", "class", "wide").element("bdi", text).close("td");
            return this;
        }

        Row number(long value) {
            return number(Long.toString(value));
        }

        Row number(String value) {
            out.element("td", value, "class", "number");
            return this;
        }

        Row interval(Optional<Double> low, Optional<Double> high) {
            return number(low.isEmpty() || high.isEmpty() ? "" : Digits.two(low) + " to " + Digits.two(high));
        }

        /** The interval of a value around 0. */
        Row signedInterval(Optional<Double> low, Optional<Double> high) {
            return number(low.isEmpty() || high.isEmpty() ? "" : Digits.signed(low) + " to " + Digits.signed(high));
        }

        /** Words that lead to the sentences. */
        Row link(String target, String text) {
            return link("", target, text);
        }

        /** Words that lead to the sentences and fill a line or more. */
        Row wideLink(String target, String text) {
            return link("wide", target, text);
        }

        private Row link(String kind, String target, String text) {
            out.open("td", "class", kind.isEmpty() ? null : kind)
                    .open("a", "href", "#" + target)
                    .element("bdi", text)
                    .close("a")
                    .close("td");
            return this;
        }

        void end() {
            out.close("tr").line();
        }
    }
}
