package org.entente.stance.sentence;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.stance.lexicon.WordClass;
import org.entente.text.CsvTable;

/** Tells what speaks of the past: what was done long ago counts for little today. */
public final class PastTime {
    /** Years before the article's own from which an event named by its year is history. */
    private static final int HISTORY = 3;

    private static final int AHEAD = 20;
    /** Words between a year and the noun that it tells of. */
    private static final int MODIFIERS = 4;
    /** Words from what was done in a war to whom. */
    private static final int WAR = 6;
    /** Words between {@code since} and {@code years ago}. */
    private static final int SINCE = 14;

    /** Of who or what a war was about, the words for it and its last year. */
    private static final Map<String, List<CsvTable.Row>> WARS =
            CsvTable.resource("/data/lexicon/old-wars.csv").rows().stream()
                    .collect(Collectors.groupingBy(row -> row.get("name")));

    private final Reading reading;
    private final LocalDate asOf;
    /** What puts the sentence into the past, and what puts it into these days. */
    private final BitSet old = new BitSet();

    private final BitSet current = new BitSet();

    /** @param asOf the article's day */
    public PastTime(Reading reading, LocalDate asOf) {
        this.reading = reading;
        this.asOf = asOf;
        boolean isOfLate = false;
        for (int i = 0; i < reading.size(); i++) {
            int year = year(reading.word(i));
            isOfLate |= year > asOf.getYear() - HISTORY && year <= asOf.getYear() + AHEAD;
            boolean isDone = year > 1000 && year <= asOf.getYear() - HISTORY && !isSince(i) && !isOfDeal(i);
            old.set(i, isDone || isLongAgo(i));
            current.set(i, reading.is(i, WordClass.CURRENT));
        }
        if (isOfLate) {
            old.clear();
        }
    }

    /**
     * Whether a cue tells of what was well before the article's day: a year, a decade or a leader of then stands in the sentence, no year near that day,
     * and no {@code Friday} or {@code remains} stands nearer to the cue; or the cue itself tells of an old war, as in {@code invaded Kuwait}.
     */
    public boolean holds(int cue) {
        return !old.isEmpty() && distance(old, cue) <= distance(current, cue) || isOldWar(cue);
    }

    private static int distance(BitSet marks, int cue) {
        int before = marks.previousSetBit(cue);
        int after = marks.nextSetBit(cue);
        int back = before < 0 ? Integer.MAX_VALUE : cue - before;
        return after < 0 ? back : Math.min(back, after - cue);
    }

    private boolean isOldWar(int cue) {
        for (int i = Math.max(0, cue - MODIFIERS); i <= cue + WAR; i++) {
            for (CsvTable.Row war : WARS.getOrDefault(reading.word(i), List.of())) {
                if (reading.word(cue).startsWith(war.get("act")) && asOf.getYear() - HISTORY >= war.number("year")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** {@code decades ago}, {@code in the '90s}, {@code then-President}. */
    private boolean isLongAgo(int i) {
        return switch (reading.word(i)) {
            case "40s", "50s", "60s", "70s", "80s", "90s" -> !isSince(i);
            case "decade", "decades" -> reading.word(i + 1).equals("ago");
            case "years" -> reading.word(i + 1).equals("ago") && isMany(reading.word(i - 1)) && !hasSince(i);
            case "war" -> isGreatWar(i);
            case "historically", "then-president", "then-prime", "then-premier", "then-chancellor" -> true;
            default -> false;
        };
    }

    private boolean isSince(int i) {
        return reading.word(i - 1).equals("since")
                || reading.word(i - 2).equals("since")
                || reading.word(i - 3).equals("since");
    }

    /** Whether a year tells which deal is meant: {@code under a 2015 trade deal}. */
    private boolean isOfDeal(int year) {
        for (int i = year + 1; i <= year + MODIFIERS && reading.isContent(i); i++) {
            if (reading.is(i, WordClass.AGREEMENT)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSince(int before) {
        for (int i = Math.max(0, before - SINCE); i < before; i++) {
            if (reading.word(i).equals("since")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number of years is so great that what was then is history. */
    private static boolean isMany(String number) {
        return switch (number) {
            case "a", "one", "two", "1", "2", "few" -> false;
            default -> true;
        };
    }

    /** {@code during the Cold War}, {@code in World War II}. */
    private boolean isGreatWar(int war) {
        String which = reading.word(war - 1);
        int before = reading.is(war - 2, WordClass.DETERMINER) ? war - 3 : war - 2;
        return switch (reading.word(before)) {
            case "during", "in", "throughout" -> which.equals("cold") || which.equals("world");
            case "after" -> which.equals("world");
            default -> false;
        };
    }

    private static int year(String word) {
        boolean isYear = word.length() >= 4
                && word.length() <= 5
                && (word.startsWith("19") || word.startsWith("20") || word.startsWith("18"));
        for (int i = 2; isYear && i < 4; i++) {
            isYear = Character.isDigit(word.charAt(i));
        }
        return isYear && (word.length() == 4 || word.endsWith("s")) ? Integer.parseInt(word.substring(0, 4)) : 0;
    }
}
