package org.entente.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells tables of articles, and the tables of GDELT, which hold none. */
final class TableDetector {
    private static final int LONGEST_HEADER = 20_000;
    private static final Pattern DAILY = Pattern.compile("(?:19|20)\\d{6},(?:[A-Z]{0,3},)?\\d+");

    private TableDetector() {}

    /** What a text is as a table, or null when it is none. */
    static FormatDetector.Detection detect(String start, Mapping mapping) {
        int end = start.indexOf('\n');
        String first = (end < 0 ? start : start.substring(0, end)).replace("\r", "");
        String[] tabs = first.split("\t", -1);
        String gdelt = gdelt(tabs, first);
        if (!gdelt.isEmpty()) {
            return FormatDetector.Detection.none(gdelt);
        }
        if (first.startsWith("GLOBALEVENTID") || first.startsWith("GKGRECORDID")) {
            return FormatDetector.Detection.none("GDELT: what was coded from articles, without their text");
        }
        FormatDetector.Detection stories = mediaCloud(first, mapping);
        if (stories != null) {
            return stories;
        }
        if (isHeader(List.of(tabs), mapping)) {
            return FormatDetector.Detection.of("tsv");
        }
        if (first.length() > LONGEST_HEADER) {
            return null;
        }
        CsvCells cells = new CsvCells(',');
        cells.add(first);
        return !cells.isOpen() && isHeader(cells.cells(), mapping) ? FormatDetector.Detection.of("csv") : null;
    }

    /** A list of stories, unless somebody has added their texts. */
    private static FormatDetector.Detection mediaCloud(String first, Mapping mapping) {
        List<String> columns = List.of(first.split("[,\t]", -1));
        boolean isStories = columns.containsAll(List.of("stories_id", "media_id"))
                || columns.containsAll(List.of("media_name", "media_url"))
                || first.startsWith("id,indexed_date,language");
        isStories &= !mapping.columns(columns).containsKey(Mapping.TEXT);
        return isStories ? FormatDetector.Detection.none("Media Cloud: a list of stories without their text") : null;
    }

    /** GDELT's tables have no header, a fixed number of columns, and a date or number first. */
    private static String gdelt(String[] cells, String line) {
        if (DAILY.matcher(line).matches()) {
            return "GDELT: counts of events by day, without texts";
        }
        boolean isNumbered = cells[0].matches("\\d{1,14}(-T?\\d{1,6})?");
        String name = switch (cells.length) {
            case 27 -> "Global Knowledge Graph";
            case 57, 58, 61 -> "events";
            case 16 -> "mentions";
            case 11, 15 -> "Global Knowledge Graph 1";
            default -> "";
        };
        return isNumbered && !name.isEmpty()
                ? "GDELT " + name + ": what was coded from articles, without their text"
                : "";
    }

    /** The columns that the user names; else at least three names that corpora use, or two and one of them for the text. */
    private static boolean isHeader(List<String> cells, Mapping mapping) {
        if (cells.size() < 2) {
            return false;
        }
        List<String> keys = new ArrayList<>();
        cells.forEach(cell -> keys.add(Mapping.key(cell)));
        Set<String> known = mapping.columns(keys).keySet();
        boolean hasText = known.contains(Mapping.TEXT);
        boolean isAsTold = mapping.isGiven(Mapping.TEXT) && hasText;
        boolean isShort = keys.stream().allMatch(key -> key.length() <= 40);
        return isShort && (isAsTold || known.size() >= 3 || known.size() >= 2 && hasText);
    }
}
