package org.entente.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The body of a record and what was taken out of it.
 *
 * @param authors byline paragraphs found above the text
 * @param date a line above the text that is a date, or empty
 */
record Body(String text, List<Block> blocks, Optional<Dateline> dateline, List<String> authors, String date) {
    private static final Pattern BYLINE = Pattern.compile("(?:By|BY|by):? +\\p{Lu}.{1,110}");
    private static final Pattern NAMES =
            Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]{0,20}(?: \\p{L}[\\p{L}.'\u2019,-]{0,20}){1,9}");
    private static final int SHORTEST_PROSE = 80;

    /** How many paragraphs may stand above a dateline: highlights, a caption that was not told. */
    private static final int MOST_ABOVE_DATELINE = 6;

    private static final int LAST_PARAGRAPHS = 3;

    Body {
        blocks = List.copyOf(blocks);
        authors = List.copyOf(authors);
    }

    static Body of(RawArticle raw, String title, BlockRules rules, Registry registry) {
        List<Piece> pieces = new ArrayList<>();
        boolean isAbove = true;
        for (String paragraph : Layout.paragraphs(TextRepair.repair(raw.text()))) {
            String type = isAbove ? typeAbove(paragraph, title) : "";
            type = type.isEmpty() ? rules.type(paragraph, isAbove) : type;
            pieces.add(new Piece(type, paragraph));
            isAbove &= !(type.isEmpty()
                    && paragraph.length() >= SHORTEST_PROSE
                    && Layout.isSentenceEnd(paragraph, paragraph.length()));
        }
        markSignature(pieces, registry, registry.outletOfUrl(raw.url()));
        cutSignOff(pieces);
        Optional<Dateline> dateline = cutDateline(pieces, registry);
        if (!raw.dateline().isBlank()) {
            pieces.add(0, new Piece("DATELINE", TextRepair.line(raw.dateline())));
            dateline = Dateline.ofField(raw.dateline(), registry);
        }
        return assemble(BrokenParagraphs.join(pieces), dateline);
    }

    private static String typeAbove(String paragraph, String title) {
        if (paragraph.length() > 400) {
            return "";
        }
        String bare = BlockRules.withoutMarkdown(paragraph);
        if (bare.equalsIgnoreCase(title)) {
            return "TITLE";
        }
        if (PublicationDate.isDateLine(bare)) {
            return "DATE";
        }
        boolean isByline = BYLINE.matcher(bare).matches() && !Layout.isSentenceEnd(bare, bare.length());
        return isByline ? "BYLINE" : "";
    }

    /** Above the text a name and, below it, the outlet or agency: "Ana Sample", "USA TODAY". */
    private static void markSignature(List<Piece> pieces, Registry registry, String outlet) {
        for (int i = 1; i < pieces.size() && i < MOST_ABOVE_DATELINE; i++) {
            String text = pieces.get(i).text();
            boolean isOutlet =
                    text.equalsIgnoreCase(outlet) || registry.wire(text).isPresent();
            if (isOutlet && NAMES.matcher(pieces.get(i - 1).text()).matches()) {
                pieces.set(i - 1, new Piece("BYLINE", pieces.get(i - 1).text()));
                pieces.set(i, new Piece("BYLINE", text));
                return;
            }
        }
    }

    private static void cutSignOff(List<Piece> pieces) {
        int seen = 0;
        for (int i = pieces.size() - 1; i >= 0 && seen < LAST_PARAGRAPHS; i--) {
            if (!pieces.get(i).isBody()) {
                continue;
            }
            String text = pieces.get(i).text();
            int start = SignOff.start(text);
            if (start < text.length()) {
                pieces.set(i, new Piece("SIGNOFF", text.substring(start)));
                if (!text.substring(0, start).isBlank()) {
                    pieces.add(i, Piece.body(text.substring(0, start).stripTrailing()));
                }
            }
            seen++;
        }
    }

    private static Optional<Dateline> cutDateline(List<Piece> pieces, Registry registry) {
        int seen = 0;
        for (int i = 0; i < pieces.size() && seen < MOST_ABOVE_DATELINE; i++) {
            if (!pieces.get(i).isBody()) {
                continue;
            }
            String text = pieces.get(i).text();
            Optional<Dateline> dateline = Dateline.of(text, registry, seen == 0);
            if (dateline.isPresent() && dateline.get().length() < text.length()) {
                int cut = dateline.get().length();
                pieces.set(i, Piece.body(text.substring(cut)));
                pieces.add(i, new Piece("DATELINE", text.substring(0, cut).strip()));
                return dateline;
            }
            seen++;
        }
        return Optional.empty();
    }

    private static Body assemble(List<Piece> pieces, Optional<Dateline> dateline) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<String> authors = new ArrayList<>();
        String date = "";
        for (Piece piece : pieces) {
            if (piece.isBody()) {
                text.append(text.isEmpty() ? "" : "\n\n").append(piece.text());
            } else {
                blocks.add(new Block(piece.type(), text.length(), text.length(), piece.text()));
            }
            if (piece.type().equals("BYLINE")) {
                authors.add(piece.text());
            }
            date = piece.type().equals("DATE") && date.isEmpty() ? piece.text() : date;
        }
        return new Body(text.toString(), blocks, dateline, authors, date);
    }
}
