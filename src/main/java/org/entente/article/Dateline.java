package org.entente.article;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The beginning of a wire story: {@code HAVANA, July 25 (Xinhua) --}, {@code MOSCOW (AP) —}, {@code MOSCOW, June 6. /TASS/.},
 * {@code WASHINGTON —}.
 *
 * @param place as written, or empty
 * @param agency the wire agency's name, or empty
 * @param day the date as written, or empty
 * @param length how many characters of the paragraph it takes, with the blanks that follow
 */
record Dateline(String place, String agency, String day, int length) {
    private static final int LONGEST = 160;
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final String DAY =
            "(?:,\\s{0,3}|\\s{1,3})((?:" + MONTH + "\\s{0,2}\\d{1,2}|\\d{1,2} " + MONTH + ")(?:,?\\s\\d{4})?)\\.?";
    private static final String PLACE = "(\\p{Lu}[\\p{L}\\p{M}.'\u2019/, -]{1,70}?)";
    private static final String DASH = "\\s{0,3}\\.?(?:-{1,3}|[\u2013\u2014\u2015\u2212])\\s{0,3}";

    private static final Pattern AGENCY =
            Pattern.compile("(?:" + PLACE + "\\s{0,3})??(?:" + DAY + ")?\\s{0,3}\\(([^()]{2,40})\\)\\s{0,3}");
    private static final Pattern DASHES = Pattern.compile(DASH);
    private static final Pattern SLASHES =
            Pattern.compile(PLACE + "(?:" + DAY + ")?\\s{0,3}/([^/]{2,30})/[.,]?" + "(?:" + DASH + "|\\s{1,3})");
    private static final Pattern BARE =
            Pattern.compile("(\\p{Lu}[\\p{Lu}.'\u2019/-]{2,30}(?:[ /]{1,3}\\p{Lu}[\\p{Lu}.'\u2019/-]{1,30}){0,3}"
                    + "(?:, {0,2}\\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{1,20}){0,2})?)(?:" + DAY
                    + ")?\\s{0,3}(?:-{2,3}|[\u2013\u2014]|-(?=\\s))\\s{0,3}(?=\\S)");

    /** Labels that stand where a place would. */
    private static final Set<String> LABELS = Set.of(
            "EXCLUSIVE",
            "BREAKING",
            "UPDATE",
            "UPDATED",
            "WATCH",
            "OPINION",
            "ANALYSIS",
            "NOTE",
            "VIDEO",
            "PHOTOS",
            "PHOTO",
            "CORRECTION",
            "EDITORIAL",
            "COMMENTARY",
            "LISTEN",
            "READ",
            "MORE",
            "LIVE",
            "NEW",
            "ALERT",
            "USA TODAY",
            "FACTBOX",
            "TIMELINE",
            "SPECIAL REPORT",
            "INSIGHT",
            "INTERVIEW",
            "REVIEW",
            "PREVIEW",
            "QUESTION",
            "ANSWER",
            "PROS",
            "CONS");

    /**
     * The dateline at the start of a paragraph.
     *
     * @param isFirst whether the paragraph is the first: only there a bare place is a dateline
     */
    static Optional<Dateline> of(String paragraph, Registry registry, boolean isFirst) {
        String head = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
        Optional<Dateline> wire = ofAgency(head, registry).or(() -> ofSlashes(head, registry));
        return wire.isPresent() || !isFirst ? wire : ofPlace(head);
    }

    /** What a source's own dateline field says: {@code     SALVADOR, Feb 26 - }. */
    static Optional<Dateline> ofField(String field, Registry registry) {
        String line = TextRepair.line(field).replaceFirst("\\s+\\d{4}-\\d{2}-\\d{2}$", "");
        if (line.isEmpty()) {
            return Optional.empty();
        }
        String closed = line.endsWith("-") || line.endsWith("\u2014") ? line + " x" : line + " - x";
        return of(closed, registry, true).or(() -> Optional.of(new Dateline(clean(line), "", "", line.length())));
    }

    private static Optional<Dateline> ofAgency(String head, Registry registry) {
        Matcher match = AGENCY.matcher(head);
        if (!match.lookingAt()) {
            return Optional.empty();
        }
        Optional<Registry.Agency> agency = registry.agency(firstPart(match.group(3)));
        Matcher dash = DASHES.matcher(head).region(match.end(), head.length());
        boolean isDashed = dash.lookingAt();
        // A wire without a place has its byline there.
        String place = group(match, 1).replaceFirst("^By .*", "");
        boolean isPlaceLike = place.length() <= 40 && place.split(" ", -1).length <= 5;
        boolean isKnown = agency.isPresent() && (isDashed || isPlaceLike);
        boolean isStyled = isDashed && isUpper(place) && match.group(3).length() <= 25;
        if (!isKnown && !isStyled) {
            return Optional.empty();
        }
        String wire = agency.filter(Registry.Agency::isWire)
                .map(Registry.Agency::name)
                .orElse("");
        return Optional.of(new Dateline(clean(place), wire, group(match, 2), isDashed ? dash.end() : match.end()));
    }

    private static Optional<Dateline> ofSlashes(String head, Registry registry) {
        Matcher match = SLASHES.matcher(head);
        if (!match.lookingAt() || registry.agency(match.group(3)).isEmpty()) {
            return Optional.empty();
        }
        String wire = registry.wire(match.group(3)).orElse("");
        return Optional.of(new Dateline(clean(match.group(1)), wire, group(match, 2), match.end()));
    }

    private static Optional<Dateline> ofPlace(String head) {
        Matcher match = BARE.matcher(head);
        if (!match.lookingAt() || LABELS.contains(match.group(1))) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(clean(match.group(1)), "", group(match, 2), match.end()));
    }

    private static String firstPart(String written) {
        int cut = written.indexOf('/') > 0 ? written.indexOf('/') : written.indexOf(" - ");
        return cut > 0 ? written.substring(0, cut) : written;
    }

    private static boolean isUpper(String place) {
        long upper = place.chars().filter(Character::isUpperCase).count();
        return upper >= 3 && place.length() <= 60 && Character.isUpperCase(place.charAt(1));
    }

    private static String group(Matcher match, int group) {
        return match.group(group) == null ? "" : match.group(group).strip();
    }

    private static String clean(String place) {
        String clean = TextRepair.collapse(place);
        while (!clean.isEmpty() && " ,-\u2013\u2014".indexOf(clean.charAt(clean.length() - 1)) >= 0) {
            clean = clean.substring(0, clean.length() - 1);
        }
        return clean;
    }
}
