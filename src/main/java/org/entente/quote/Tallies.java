package org.entente.quote;

/** What stands between two tokens: verbs, marks, phrases, cues; counted once a text, so that a candidate costs no look at them. */
final class Tallies {
    static final int COMMA = 1;
    static final int THAT = 1 << 1;
    static final int WH = 1 << 2;
    static final int OPENING = 1 << 3;
    static final int COLON = 1 << 4;
    static final int TO = 1 << 5;
    static final int NOUN = 1 << 6;
    static final int RELATIVE = 1 << 7;
    static final int PREPOSITION = 1 << 8;
    static final int COORDINATOR = 1 << 9;
    static final int VERB = 1 << 10;

    /** Which tokens are taken for cues; {@link #countReports()} when they are known. */
    final boolean[] reports;

    private final TaggedText text;
    private final int[] bits;
    private final int[] verbs;
    private final int[] commas;
    private final int[] depth;
    private final int[] starts;
    private final int[] speech;
    private final int[] quotedSpeech;
    private final int[] opening;
    private final int[] closing;
    private final int[] reported;
    private final int[] reportedUnquoted;
    private final int[] nextReport;

    Tallies(TaggedText text, NounPhrases phrases) {
        int n = text.size();
        reports = new boolean[n];
        bits = new int[n];
        verbs = new int[n + 1];
        commas = new int[n + 1];
        depth = new int[n + 1];
        starts = new int[n + 1];
        speech = new int[n + 1];
        quotedSpeech = new int[n + 1];
        opening = new int[n + 1];
        closing = new int[n + 1];
        reported = new int[n + 1];
        reportedUnquoted = new int[n + 1];
        nextReport = new int[n + 1];
        this.text = text;
        closing[0] = -1;
        for (int i = 0; i < n; i++) {
            count(i, phrases);
        }
        opening[n] = n;
        for (int i = n - 1; i >= 0; i--) {
            opening[i] = (bits[i] & OPENING) != 0 ? i : opening[i + 1];
        }
        countReports();
    }

    private void count(int i, NounPhrases phrases) {
        String tag = text.tag[i];
        int bit = bit(tag);
        Cue cue = text.cue[i];
        boolean isSpeech = cue != null && cue.isSpeech() && cue.isVerb();
        boolean isQuoted = text.quote[i] >= 0;
        bits[i] = bit;
        verbs[i + 1] = verbs[i] + ((bit & VERB) != 0 ? 1 : 0);
        commas[i + 1] = commas[i] + ((bit & COMMA) != 0 ? 1 : 0);
        depth[i + 1] = depth[i] + (tag.equals("(") ? 1 : tag.equals(")") ? -1 : 0);
        int at = phrases.at[i];
        starts[i + 1] = starts[i] + (at >= 0 && (i == 0 || phrases.at[i - 1] != at) ? 1 : 0);
        speech[i + 1] = speech[i] + (isSpeech && !isQuoted ? 1 : 0);
        quotedSpeech[i + 1] = quotedSpeech[i] + (isSpeech && isQuoted ? 1 : 0);
        closing[i + 1] = tag.equals(")Q") ? i : closing[i];
    }

    private static int bit(String tag) {
        return switch (tag) {
            case "," -> COMMA;
            case "that" -> THAT;
            case "wh" -> WH;
            case "Q(" -> OPENING;
            case ":" -> COLON;
            case "to" -> TO;
            case "Name", "subject", "w", "s", "object" -> NOUN;
            case "relative" -> RELATIVE;
            case "preposition" -> PREPOSITION;
            case "coordinator" -> COORDINATOR;
            case "be", "have", "do", "modal", "ed" -> VERB;
            default -> tag.charAt(0) == 'V' ? VERB : 0;
        };
    }

    /** To be called when {@link #reports} has changed. */
    void countReports() {
        int n = reports.length;
        nextReport[n] = n;
        for (int i = n - 1; i >= 0; i--) {
            nextReport[i] = reports[i] ? i : nextReport[i + 1];
        }
        for (int i = 0; i < n; i++) {
            reported[i + 1] = reported[i] + (reports[i] ? 1 : 0);
            reportedUnquoted[i + 1] = reportedUnquoted[i] + (reports[i] && text.quote[i] < 0 ? 1 : 0);
        }
    }

    private static int between(int[] counts, int from, int to) {
        return from < to ? counts[to] - counts[from] : 0;
    }

    /** Finite verbs, or what may be one. */
    int verbs(int from, int to) {
        return between(verbs, from, to);
    }

    boolean isVerb(int i) {
        return (bits[i] & VERB) != 0;
    }

    int commas(int from, int to) {
        return between(commas, from, to);
    }

    /** Noun phrases that begin there. */
    int phrases(int from, int to) {
        return between(starts, from, to);
    }

    /** Forms of verbs of speech, cues or not, all inside quotation marks or all outside. */
    int speech(int from, int to, boolean isQuoted) {
        return between(isQuoted ? quotedSpeech : speech, from, to);
    }

    /** Brackets opened and not closed; negative when more are closed. */
    int depth(int from, int to) {
        return between(depth, from, to);
    }

    /** Cues. */
    int reports(int from, int to) {
        return between(reported, from, to);
    }

    /** Cues outside quotation marks. */
    int unquotedReports(int from, int to) {
        return between(reportedUnquoted, from, to);
    }

    /** The kinds of tokens there, as bits. */
    int kinds(int from, int to) {
        int all = 0;
        for (int k = from; k < to; k++) {
            all |= bits[k];
        }
        return all;
    }

    /** How far after a token the first opening quotation mark stands before {@code end}, or 0. */
    int toOpening(int i, int end) {
        int at = opening[i + 1];
        return at < end ? at - i : 0;
    }

    /** How far before a token the last closing quotation mark stands at or after {@code first}, or 0. */
    int toClosing(int i, int first) {
        int at = closing[i];
        return at >= first ? i - at : 0;
    }

    /** How far after a token the next cue stands before {@code end}, or 0. */
    int toReport(int i, int end) {
        int at = nextReport[Math.min(i + 1, reports.length)];
        return at < end ? at - i : 0;
    }

    /** How far after a token the first of a kind stands before {@code end}, or 0. */
    int to(int kind, int i, int end) {
        for (int k = i + 1; k < end; k++) {
            if ((bits[k] & kind) != 0) {
                return k - i;
            }
        }
        return 0;
    }
}
