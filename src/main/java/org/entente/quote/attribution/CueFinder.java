package org.entente.quote.attribution;

import org.entente.quote.model.CueFeatures;
import org.entente.quote.model.LinearModel;
import org.entente.quote.model.Tallies;
import org.entente.quote.tag.TaggedText;

/** Decides which words of a text report something. */
final class CueFinder {
    /** Log-odds from which a word counts as a cue. */
    private static final double CUE = -0.2;

    /** What constructions get that no model needs to judge. */
    static final double SURE = 3;

    /** Log-odds by the word and its neighbours alone below which the rest of the sentence changes nothing. */
    private static final double HOPELESS = -1.2;

    private final TaggedText text;
    private final Tallies tallies;
    private final QuotedAs quotedAs;
    private final CueFeatures features;
    private final LinearModel.Score score;
    private final double[] logOdds;

    CueFinder(TaggedText text, Tallies tallies, QuotedAs quotedAs, LinearModel.Score score) {
        this.text = text;
        this.tallies = tallies;
        this.quotedAs = quotedAs;
        this.score = score;
        features = new CueFeatures(text, tallies);
        logOdds = new double[text.size()];
    }

    /** That a word reports, once it has been looked at. */
    double logOdds(int i) {
        return logOdds[i];
    }

    /** The cues, which are also marked in the tallies. */
    boolean[] find() {
        boolean[] reports = tallies.reports;
        for (int i = 0; i < text.size(); i++) {
            if (text.cue[i] != null) {
                logOdds[i] = score(i);
                reports[i] = logOdds[i] > CUE;
            }
        }
        for (int i = 0; i < text.size(); i++) {
            correct(i, reports);
        }
        tallies.countReports();
        return reports;
    }

    private double score(int i) {
        features.word(i, score);
        if (score.sum() > HOPELESS) {
            features.context(i, score);
        }
        return score.take();
    }

    private void correct(int i, boolean[] reports) {
        int as = quotedAs.asSaying(i);
        if (as >= 0) {
            logOdds[i] = Math.max(logOdds[i], SURE);
            reports[i] = true;
            reports[as + 1] = false;
        } else if (reports[i] && quotedAs.isIdle(i, as)) {
            reports[i] = false;
        }
    }
}
