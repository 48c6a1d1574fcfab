package org.entente.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a source writes as an article's date, in any of the forms that corpora have. The day is taken as written: an evening in
 * New York is not moved to the next day in Greenwich. A date that cannot be read is no date, never today.
 */
public final class PublicationDate {
    private static final int LONGEST = 200;
    private static final String NAMES = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
            + "|january|february|march|april|june|july|august|sept|september|october|november|december)";
    private static final int CASELESS = Pattern.CASE_INSENSITIVE;

    private static final Pattern EPOCH = Pattern.compile("-?\\d{9,16}(\\.\\d{1,9})?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(T?\\d{4,6}(\\D.{0,12})?)?");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + NAMES + "\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})\\b", CASELESS);
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,3}of)?[\\s-]{1,3}" + NAMES
                    + "\\.?,?[\\s-]{1,3}(\\d{4}|\\d{2})\\b",
            CASELESS);
    /** {@code Thu Jul 25 10:01:00 EDT 2019}. */
    private static final Pattern UNIX =
            Pattern.compile("\\b" + NAMES + "\\s{1,3}(\\d{1,2})\\s[\\d:]{4,8}\\s(?:\\S{1,6}\\s)?(\\d{4})\\b", CASELESS);

    /** The zone of a time at a line's end, whatever its name. */
    private static final Pattern ZONE = Pattern.compile("(\\d{1,2}[:.]\\d{2}(?: ?[AaPp]\\.?[Mm]\\.?)?) ?[A-Z]{2,5}$");

    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4})\\s?\u5e74\\s?(\\d{1,2})\\s?\u6708\\s?(\\d{1,2})");

    private static final Pattern URL_PARTS =
            Pattern.compile("[/-](\\d{4})[/-](\\d{1,2}|" + NAMES + ")[/-](\\d{1,2})(?=[/.-]|$)");
    private static final Pattern URL_COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");

    private PublicationDate() {}

    /** The day of a date field, such as {@code Sat Oct 21, 2006 2:21pm EDT}, {@code 26-FEB-1987 15:01:01.79} or an epoch. */
    public static Optional<LocalDate> of(String written) {
        String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        text = text.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (EPOCH.matcher(text).matches() && !isCompact(text)) {
            return ofEpoch(text);
        }
        return ofIso(text)
                .or(() -> ofNamed(written.strip()))
                .or(() -> ofNamed(MonthNames.inEnglish(written.strip())))
                .or(() -> ofNumbers(written.strip()));
    }

    /** The day that stands in an address: {@code /2019/07/25/}, {@code -2019-07-25} or {@code 20190725}. */
    static Optional<LocalDate> ofUrl(String url) {
        String text = url.length() > 1000 ? url.substring(0, 1000) : url;
        Matcher parts = URL_PARTS.matcher(text.toLowerCase(Locale.ROOT));
        if (parts.find()) {
            String month = parts.group(2);
            int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : month(month);
            return day(Integer.parseInt(parts.group(1)), number, Integer.parseInt(parts.group(4)));
        }
        Matcher compact = URL_COMPACT.matcher(text);
        return compact.find() ? day(compact, 1, 2, 3) : Optional.empty();
    }

    /** Whether the line is a date and at most a weekday, a time and a label beside it. */
    public static boolean isDateLine(String line) {
        if (line.length() > 60 || line.isEmpty() || of(line).isEmpty()) {
            return false;
        }
        String rest = ZONE.matcher(line)
                .replaceFirst("$1")
                .replaceAll(
                        "(?i)\\b(" + NAMES.substring(1, NAMES.length() - 1)
                                + "|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(mon|tues|wednes|thurs|fri|satur|sun)day"
                                + "|a\\.?m|p\\.?m|at|on|of|st|nd|rd|th|date|published|posted|updated|last|first|gmt|utc|bst|cet|[ecmp][sd]?t|t|z)\\b",
                        "");
        return rest.chars().noneMatch(Character::isLetter)
                || rest.replaceAll("\\d+(st|nd|rd|th|am|pm)", "").chars().noneMatch(Character::isLetter);
    }

    /** Whether day and month could be read either way: {@code 03/04/2019}. */
    static boolean isAmbiguous(String written) {
        Matcher numbers = NUMBERS.matcher(written);
        return numbers.lookingAt()
                && Integer.parseInt(numbers.group(1)) <= 12
                && Integer.parseInt(numbers.group(3)) <= 12
                && !numbers.group(1).equals(numbers.group(3));
    }

    private static boolean isCompact(String text) {
        Matcher compact = COMPACT.matcher(text);
        return (text.length() == 8 || text.length() == 14 || text.length() == 12)
                && compact.matches()
                && day(compact, 1, 2, 3).isPresent();
    }

    private static Optional<LocalDate> ofEpoch(String text) {
        double number = Double.parseDouble(text);
        double size = Math.abs(number);
        double seconds = size >= 1e14 ? number / 1e6 : size >= 1e11 ? number / 1e3 : number;
        return sane(Instant.ofEpochSecond((long) Math.floor(seconds))
                .atOffset(ZoneOffset.UTC)
                .toLocalDate());
    }

    private static Optional<LocalDate> ofIso(String text) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact, 1, 2, 3);
        }
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(iso, 1, 3, 4);
        }
        Matcher chinese = CHINESE.matcher(text);
        return chinese.find() ? day(chinese, 1, 2, 3) : Optional.empty();
    }

    private static Optional<LocalDate> ofNamed(String written) {
        String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.find()) {
            return day(number(monthFirst, 3), month(monthFirst.group(1)), number(monthFirst, 2));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) {
            return day(year(number(dayFirst, 3)), month(dayFirst.group(2)), number(dayFirst, 1));
        }
        Matcher unix = UNIX.matcher(text);
        return unix.find() ? day(number(unix, 3), month(unix.group(1)), number(unix, 2)) : Optional.empty();
    }

    /** Month first as in the United States, unless only the other reading gives a day; points are European. */
    private static Optional<LocalDate> ofNumbers(String written) {
        String text = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.find()) {
            return Optional.empty();
        }
        boolean isDayFirst = numbers.group(2).equals(".");
        Optional<LocalDate> american = day(numbers, 4, 1, 3);
        Optional<LocalDate> european = day(numbers, 4, 3, 1);
        return isDayFirst ? european.or(() -> american) : american.or(() -> european);
    }

    private static Optional<LocalDate> day(Matcher match, int year, int month, int day) {
        return day(number(match, year), number(match, month), number(match, day));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return sane(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Newspapers begin in the seventeenth century. */
    private static Optional<LocalDate> sane(LocalDate day) {
        return day.getYear() >= 1600 && day.getYear() <= 2100 ? Optional.of(day) : Optional.empty();
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int year(int year) {
        return year >= 100 ? year : year >= 60 ? 1900 + year : 2000 + year;
    }

    private static int month(String name) {
        String names = "janfebmaraprmayjunjulaugsepoctnovdec";
        return names.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }
}
