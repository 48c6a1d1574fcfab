package org.entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.alignment.StanceVote;
import org.entente.stance.Attribution;
import org.entente.text.CsvTable;

/**
 * Roll-call votes as stances: yes supports the resolution, no opposes it, an abstention is half of each, so that its net stance is 0.
 * Absence is missing. A roll call is a target, and the story that the bootstrap draws.
 */
public final class RollCalls {
    private static final Map<String, Integer> SIGNS = Map.of("yes", 1, "no", -1, "abstain", 0);

    private RollCalls() {}

    /**
     * Votes by year, ascending.
     *
     * @param table with the columns {@code year}, {@code roll_call}, {@code country} (ISO 3166-1 alpha-3) and {@code vote} (yes, no or
     *     abstain)
     * @throws IllegalArgumentException naming the line of a vote that is none of the three
     */
    public static Map<String, List<StanceVote>> read(CsvTable table) {
        TreeMap<String, List<StanceVote>> byYear = new TreeMap<>();
        for (CsvTable.Row row : table.rows()) {
            Integer sign = SIGNS.get(row.get("vote").toLowerCase(Locale.ROOT));
            if (sign == null) {
                throw new IllegalArgumentException(
                        row.where() + ": vote '" + row.get("vote") + "' is none of yes, no, abstain");
            }
            add(byYear, row.get("year"), row.get("roll_call"), row.get("country"), sign);
        }
        return byYear;
    }

    private static void add(
            Map<String, List<StanceVote>> byYear, String year, String rollCall, String country, int sign) {
        List<StanceVote> votes = byYear.computeIfAbsent(year, y -> new ArrayList<>());
        if (sign >= 0) {
            votes.add(vote(year, rollCall, country, 1, sign == 0 ? StanceVote.ONE / 2 : StanceVote.ONE));
        }
        if (sign <= 0) {
            votes.add(vote(year, rollCall, country, -1, sign == 0 ? StanceVote.ONE / 2 : StanceVote.ONE));
        }
    }

    private static StanceVote vote(String year, String rollCall, String country, int polarity, long weight) {
        return new StanceVote(
                year,
                country,
                rollCall,
                "NONE",
                "",
                polarity,
                weight,
                Attribution.OWN_VOICE,
                "roll call",
                rollCall,
                rollCall,
                0,
                0,
                1,
                polarity > 0 ? "SUPPORT" : "REJECT");
    }
}
