package org.entente.quote.model;

import org.entente.quote.tag.Cue;
import org.entente.quote.tag.NounPhrases;
import org.entente.quote.tag.Tag;
import org.entente.quote.tag.TaggedText;

/** What stands between two tokens: verbs, marks, phrases, cues; counted once a text, so that a candidate costs no look at them. */
public final class Tallies {
    /**
     * Places in a long number where something is counted, ten bits each, which holds for up to 1,023 of them between two tokens: a
     * sentence has at most 120 tokens. The difference of two sums then holds all differences.
     */
    private static final int VERBS = 0;

    private static final int COMMAS = 10;
    private static final int STARTS = 20;
    private static final int SPEECH = 30;
    private static final int QUOTED_SPEECH = 40;
    private static final int PLACE = 1023;
    /** Cues outside quotation marks are counted in the upper half of a number, all cues in the lower. */
    private static final int UNQUOTED = 16;

    /** Which tokens are taken for cues; {@link #countReports()} when they are known. */
    public final boolean[] reports;

    private final TaggedText text;
    private final long[] counts;
    private final int[] opening;
    private final int[] closing;
    private final int[] reported;
    private final int[] nextReport;

    public Tallies(TaggedText text, NounPhrases phrases) {
        int n = text.size();
        reports = new boolean[n];
        counts = new long[n + 1];
        opening = new int[n + 1];
        closing = new int[n + 1];
        reported = new int[n + 1];
        nextReport = new int[n + 1];
        this.text = text;
        closing[0] = -1;
        for (int i = 0; i < n; i++) {
            counts[i + 1] = counts[i] + counted(i, phrases);
            closing[i + 1] = text.tag[i] == Tag.CLOSING ? i : closing[i];
        }
        opening[n] = n;
        for (int i = n - 1; i >= 0; i--) {
            opening[i] = text.tag[i] == Tag.OPENING ? i : opening[i + 1];
        }
        countReports();
    }

    private long counted(int i, NounPhrases phrases) {
        int kind = text.tag[i].kind;
        Cue cue = text.cue[i];
        int at = phrases.at[i];
        long sum = (kind & Tag.VERB) != 0 ? 1L << VERBS : kind == Tag.COMMAS ? 1L << COMMAS : 0;
        if (at >= 0 && (i == 0 || phrases.at[i - 1] != at)) {
            sum += 1L << STARTS;
        }
        if (cue != null && cue.isSpeech() && cue.isVerb()) {
            sum += 1L << (text.quote[i] < 0 ? SPEECH : QUOTED_SPEECH);
        }
        return sum;
    }

    /** To be called when {@link #reports} has changed. */
    public void countReports() {
        int n = reports.length;
        nextReport[n] = n;
        for (int i = n - 1; i >= 0; i--) {
            nextReport[i] = reports[i] ? i : nextReport[i + 1];
        }
        for (int i = 0; i < n; i++) {
            reported[i + 1] = reported[i] + (!reports[i] ? 0 : text.quote[i] < 0 ? (1 << UNQUOTED) + 1 : 1);
        }
    }

    private int between(int place, int from, int to) {
        return from < to ? (int) (counts[to] - counts[from] >>> place) & PLACE : 0;
    }

    /** Finite verbs, or what may be one. */
    public int verbs(int from, int to) {
        return between(VERBS, from, to);
    }

    public int commas(int from, int to) {
        return between(COMMAS, from, to);
    }

    /** Noun phrases that begin there. */
    int phrases(int from, int to) {
        return between(STARTS, from, to);
    }

    /** Forms of verbs of speech, cues or not, all inside quotation marks or all outside. */
    int speech(int from, int to, boolean isQuoted) {
        return between(isQuoted ? QUOTED_SPEECH : SPEECH, from, to);
    }

    /** Cues. */
    int reports(int from, int to) {
        return from < to ? reported[to] - reported[from] & (1 << UNQUOTED) - 1 : 0;
    }

    /** Cues outside quotation marks. */
    public int unquotedReports(int from, int to) {
        return from < to ? reported[to] - reported[from] >>> UNQUOTED : 0;
    }

    /** The kinds of tokens there, as bits. */
    int kinds(int from, int to) {
        int all = 0;
        for (int k = from; k < to; k++) {
            all |= text.tag[k].kind;
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
            if ((text.tag[k].kind & kind) != 0) {
                return k - i;
            }
        }
        return 0;
    }
}
