package org.entente.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.stance.Attribution;

/** As many votes as one likes. */
public final class SimulatedVotes {
    private SimulatedVotes() {}

    /** Seeded votes of 200 countries in two camps; a story has 1 to 3 copies, and 30 countries are talked of more than the others. */
    public static List<StanceVote> votes(int events, int periods, long seed) {
        Random random = new Random(seed);
        List<StanceVote> votes = new ArrayList<>(events);
        while (votes.size() < events) {
            int source = random.nextInt(3) == 0 ? random.nextInt(200) : random.nextInt(30);
            int target = random.nextInt(200);
            String period = String.format(Locale.ROOT, "2019-%02d", 1 + random.nextInt(periods));
            boolean isSame = (source % 2 == target % 2) != (random.nextInt(5) == 0);
            int polarity = random.nextInt(4) == 0 ? 0 : isSame ? 1 : -1;
            String faction = List.of("GOV", "GOV", "NONE", "OPP").get(random.nextInt(4));
            String story = "s" + votes.size();
            for (int copy = 0; copy <= random.nextInt(3) && votes.size() < events; copy++) {
                votes.add(new StanceVote(
                        period,
                        code(source),
                        code(target),
                        faction,
                        "",
                        polarity,
                        StanceVote.ONE,
                        random.nextInt(3) == 0 ? Attribution.OWN_VOICE : Attribution.NARRATOR,
                        "outlet" + random.nextInt(50),
                        story,
                        "a" + votes.size(),
                        10,
                        90,
                        random.nextInt(100) / 100.0,
                        polarity > 0 ? "SUPPORT" : "REJECT"));
            }
        }
        return votes;
    }

    private static String code(int country) {
        return "" + (char) ('A' + country / 26) + (char) ('A' + country % 26) + "X";
    }
}
