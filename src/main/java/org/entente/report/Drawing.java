package org.entente.report;

/** A picture in SVG. Lengths are in its own units, one of which is a CSS pixel where the picture is shown in full width. */
final class Drawing {
    private final Markup out;

    private Drawing(Markup out) {
        this.out = out;
    }

    /**
     * Begins a picture that may be scrolled sideways where the screen is narrow.
     *
     * @param label what it shows, for those who do not see it
     */
    static Drawing begin(Markup out, String kind, double width, double height, String label) {
        String w = Digits.length(width);
        String h = Digits.length(height);
        out.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", label);
        out.open(
                "svg",
                "class",
                kind,
                "viewBox",
                "0 0 " + w + " " + h,
                "width",
                w,
                "height",
                h,
                "role",
                "img",
                "aria-label",
                label);
        return new Drawing(out);
    }

    void end() {
        out.close("svg").close("div").line();
    }

    Drawing text(double x, double y, String kind, String text) {
        out.element("text", text, "x", Digits.length(x), "y", Digits.length(y), "class", kind);
        return this;
    }

    Drawing line(double x1, double y1, double x2, double y2, String kind) {
        out.empty(
                "line",
                "x1",
                Digits.length(x1),
                "y1",
                Digits.length(y1),
                "x2",
                Digits.length(x2),
                "y2",
                Digits.length(y2),
                "class",
                kind);
        return this;
    }

    Drawing rect(double x, double y, double width, double height, String kind) {
        out.empty(
                "rect",
                "x",
                Digits.length(x),
                "y",
                Digits.length(y),
                "width",
                Digits.length(width),
                "height",
                Digits.length(height),
                "class",
                kind);
        return this;
    }

    Drawing path(String d, String kind) {
        out.empty("path", "d", d, "class", kind);
        return this;
    }

    /**
     * Begins a part that can be followed to its sentences.
     *
     * @param link the part of the page's address, such as {@code pair=CUB-RUS}; empty for a part that leads nowhere
     * @param about codes of the countries it is about, separated by blanks
     * @param title shown where the pointer rests
     */
    Drawing open(String kind, String link, String about, String title) {
        out.open(
                "g",
                "class",
                kind,
                "data-link",
                link.isEmpty() ? null : link,
                "data-about",
                about.isEmpty() ? null : about);
        out.element("title", title);
        return this;
    }

    Drawing close() {
        out.close("g");
        return this;
    }

    /** A mark of the figure of a bloc: shapes as well as colours tell them apart. */
    Drawing mark(double x, double y, int bloc, String kind) {
        String at = "M" + Digits.length(x) + " " + Digits.length(y);
        String shape = switch (bloc <= 0 ? 0 : (bloc - 1) % 4 + 1) {
            case 1 -> "m-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z";
            case 2 -> "m-4.5 -4.5h9v9h-9z";
            case 3 -> "m0 -6l6 6l-6 6l-6 -6z";
            case 4 -> "m0 -6l5.5 10h-11z";
            default -> "m-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z";
        };
        return path(at + shape, kind);
    }
}
