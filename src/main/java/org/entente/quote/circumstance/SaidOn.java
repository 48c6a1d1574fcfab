package org.entente.quote.circumstance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.entente.quote.attribution.Attribution;
import org.entente.quote.tag.Tag;
import org.entente.quote.tag.TaggedText;
import org.entente.text.Token;

/**
 * Reads when a statement was made from the words around its cue: {@code on Wednesday}, {@code late last week}, {@code in May}, {@code
 * two days ago}. A day of the week is the latest one up to the day of publication.
 */
public final class SaidOn {
    /** A date and how far it can be trusted: day, week, month or year. A week stands for its Monday, a month for its first day. */
    public record When(LocalDate date, String precision, int distance) {}

    /** How many tokens from the cue a date may stand. */
    private static final int FAR = 18;

    private static final String[] NUMBERS = {
        "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
    };

    private final TaggedText text;
    private final LocalDate published;

    public SaidOn(TaggedText text, LocalDate published) {
        this.text = text;
        this.published = published;
    }

    /** The date nearest to the cue, in its sentence and outside the content. */
    public Optional<When> find(Attribution one) {
        int s = text.sentence[one.cue()];
        int from = Math.max(text.first(s), one.cue() - FAR);
        int to = Math.min(text.end(s), one.cue() + FAR);
        boolean isCueQuoted = text.quote[one.cue()] >= 0;
        When best = null;
        for (int k = from; k < to; k++) {
            if (canDate(text.tag[k]) && !one.content().covers(k) && (isCueQuoted || text.quote[k] < 0)) {
                When when = at(k, Math.abs(k - one.cue()));
                if (when != null && (best == null || isBetter(when, best))) {
                    best = when;
                }
            }
        }
        return Optional.ofNullable(best).filter(w -> !w.date().isAfter(published));
    }

    private static boolean canDate(Tag tag) {
        return tag == Tag.WEEKDAY || tag == Tag.MONTH || tag == Tag.TIME || tag == Tag.ADVERB || tag == Tag.NUMBER;
    }

    private static boolean isBetter(When one, When other) {
        // Of two as near the later one: "closed last year, and said on Monday".
        return one.distance() <= other.distance();
    }

    private String lower(int k) {
        return k >= 0 && k < text.size() ? text.tokens.get(k).lower() : "";
    }

    private When at(int k, int distance) {
        String word = lower(k);
        return switch (text.tag[k]) {
            case WEEKDAY -> weekday(k, distance);
            case MONTH -> month(k, distance);
            case TIME -> unit(k, word, distance);
            case ADVERB -> adverb(word, distance);
            case NUMBER -> year(k, word, distance);
            default -> null;
        };
    }

    private When adverb(String word, int distance) {
        return switch (word) {
            case "yesterday" -> new When(published.minusDays(1), "day", distance);
            case "today", "tonight" -> new When(published, "day", distance);
            default -> null;
        };
    }

    private When weekday(int k, int distance) {
        String before = lower(k - 1);
        if (before.equals("next") || before.equals("until") || before.equals("every")) {
            return null;
        }
        DayOfWeek day = day(lower(k));
        LocalDate date = before.equals("last")
                ? published.with(TemporalAdjusters.previous(day))
                : published.with(TemporalAdjusters.previousOrSame(day));
        return new When(date, "day", distance);
    }

    private static DayOfWeek day(String word) {
        String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return day;
            }
        }
        throw new IllegalArgumentException("no day of the week: " + word);
    }

    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private When month(int k, int distance) {
        Token token = text.tokens.get(k);
        if (!token.shape().isName()) {
            return null;
        }
        int month = 1;
        while (month < MONTHS.length && !token.lower().startsWith(MONTHS[month - 1])) {
            month++;
        }
        int dayAfter = number(k + 1, 31);
        int day = dayAfter > 0 ? dayAfter : number(k - 1, 31);
        int next = dayAfter > 0 ? k + 2 : k + 1;
        int year = number(lower(next).equals(",") ? next + 1 : next, 2100);
        boolean hasYear = year >= 1900;
        LocalDate first = LocalDate.of(hasYear ? year : published.getYear(), month, 1);
        if (day > 0) {
            LocalDate date = first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
            return new When(!hasYear && date.isAfter(published) ? date.minusYears(1) : date, "day", distance);
        }
        String before = lower(k - 1);
        if (!hasYear && !before.equals("in") && !before.equals("last") && !before.equals("since") && !isTime(k - 1)) {
            return null;
        }
        return new When(!hasYear && first.isAfter(published) ? first.minusYears(1) : first, "month", distance);
    }

    private boolean isTime(int k) {
        return text.is(k, Tag.TIME);
    }

    /** The number of a token such as {@code 24} or {@code 24th}, or 0 when it is none up to {@code most}. */
    private int number(int k, int most) {
        String word = lower(k);
        int value = 0;
        int i = 0;
        while (i < word.length() && i < 5 && Character.isDigit(word.charAt(i))) {
            value = value * 10 + word.charAt(i) - '0';
            i++;
        }
        boolean isNumber =
                i > 0 && (i == word.length() || i + 2 == word.length() && Character.isLetter(word.charAt(i)));
        return isNumber && value <= most ? value : 0;
    }

    private When year(int k, String word, int distance) {
        int year = number(k, published.getYear());
        boolean isYear = word.length() == 4 && year >= 1900 && lower(k - 1).equals("in");
        return isYear ? new When(LocalDate.of(year, 1, 1), "year", distance) : null;
    }

    private When unit(int k, String word, int distance) {
        String before = lower(k - 1);
        int count = lower(k + 1).equals("ago") || lower(k + 1).equals("earlier") ? count(before) : 0;
        boolean isLast = before.equals("last") || before.equals("past") || before.equals("previous");
        boolean isThis = before.equals("this");
        if (count == 0 && !isLast && !isThis) {
            return null;
        }
        int back = count > 0 ? count : isLast ? 1 : 0;
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (word) {
            case "day", "days" -> count > 0 ? new When(published.minusDays(back), "day", distance) : null;
            case "morning", "afternoon", "evening", "night" ->
                new When(published.minusDays(isLast ? 1 : 0), "day", distance);
            case "week", "weeks", "weekend" -> new When(monday.minusWeeks(back), "week", distance);
            case "month", "months" -> new When(published.withDayOfMonth(1).minusMonths(back), "month", distance);
            case "year", "years" ->
                new When(published.withDayOfYear(1).minus(back, ChronoUnit.YEARS), "year", distance);
            default -> null;
        };
    }

    private int count(String word) {
        for (int n = 0; n < NUMBERS.length; n++) {
            if (NUMBERS[n].equals(word)) {
                return Math.max(1, n);
            }
        }
        if (word.length() > 2 || word.isEmpty() || !word.chars().allMatch(Character::isDigit)) {
            return 0;
        }
        return Integer.parseInt(word);
    }
}
