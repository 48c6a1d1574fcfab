package org.entente.stance;

import java.time.LocalDate;

/** Tells what speaks of the past: what was done long ago counts for little today. */
final class PastTime {
    /** Years before the article's own from which an event named by its year is history. */
    private static final int HISTORY = 3;

    private static final int AHEAD = 20;

    private PastTime() {}

    /** Whether a sentence names a year, a decade or a leader well before the article's day, and no year near it. */
    static boolean isIn(Reading reading, LocalDate asOf) {
        boolean isOld = false;
        for (int i = 0; i < reading.size(); i++) {
            int year = year(reading.word(i));
            if (year > asOf.getYear() - HISTORY && year <= asOf.getYear() + AHEAD) {
                return false;
            }
            isOld |= year > 1000 && year <= asOf.getYear() - HISTORY || isLongAgo(reading, i);
        }
        return isOld;
    }

    /** {@code decades ago}, {@code in the '90s}, {@code then-President}. */
    private static boolean isLongAgo(Reading reading, int i) {
        return switch (reading.word(i)) {
            case "40s", "50s", "60s", "70s", "80s", "90s" -> !isSince(reading, i);
            case "decade", "decades" -> reading.word(i + 1).equals("ago");
            case "historically", "then-president", "then-prime", "then-premier", "then-chancellor" -> true;
            default -> false;
        };
    }

    private static boolean isSince(Reading reading, int i) {
        return reading.word(i - 2).equals("since") || reading.word(i - 3).equals("since");
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
