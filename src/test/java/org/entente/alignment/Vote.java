package org.entente.alignment;

import java.util.ArrayList;
import java.util.List;
import org.entente.stance.Attribution;

/** Votes for tests: plain ones, changed one by one. */
record Vote(String source, String target, String faction, int polarity, String outlet, String story, String article) {
    /** One story of one outlet, in which the source takes a side on the government of the target. */
    static StanceVote of(String source, String target, int polarity, String story) {
        return new Vote(source, target, "GOV", polarity, "Post", story, "a-" + story).vote();
    }

    static StanceVote inOutlet(String outlet, String source, String target, int polarity, String story) {
        return new Vote(source, target, "GOV", polarity, outlet, story, "a-" + story + "-" + outlet).vote();
    }

    /** The same vote over an issue. */
    static StanceVote over(String issue, StanceVote vote) {
        return new StanceVote(
                vote.period(),
                vote.source(),
                vote.target(),
                vote.faction(),
                issue,
                vote.polarity(),
                vote.weightMicro(),
                vote.attribution(),
                vote.outlet(),
                vote.story(),
                vote.articleId(),
                vote.start(),
                vote.end(),
                vote.confidence(),
                vote.act());
    }

    StanceVote vote() {
        return said(Attribution.NARRATOR, 0.5);
    }

    StanceVote said(Attribution attribution, double confidence) {
        return new StanceVote(
                "2019",
                source,
                target,
                faction,
                "",
                polarity,
                StanceVote.ONE,
                attribution,
                outlet,
                story,
                article,
                0,
                10,
                confidence,
                polarity > 0 ? "SUPPORT" : "REJECT");
    }

    /** Every source takes the side that its line gives on targets T00, T01, ...: {@code +}, {@code -}, or a blank for none. */
    static List<StanceVote> matrix(String... lines) {
        List<StanceVote> votes = new ArrayList<>();
        for (String line : lines) {
            String source = line.substring(0, 3);
            for (int i = 4; i < line.length(); i++) {
                char sign = line.charAt(i);
                if (sign != ' ') {
                    String target = "T" + (char) ('0' + (i - 4) / 10) + (char) ('0' + (i - 4) % 10);
                    votes.add(of(source, target, sign == '+' ? 1 : -1, source + " on " + target));
                }
            }
        }
        return votes;
    }

    /** Without error correction, 50 replicates, all else by default. */
    static MeasureOptions options() {
        return MeasureOptions.defaults().withErrorRates(ErrorRates.uniform(0)).withReplicates(50);
    }
}
