package org.entente.evaluation;

import java.util.Optional;
import org.entente.alignment.ThirdTargets;

/**
 * How two members of the United Nations voted in a year; {@code countryA} sorts before {@code countryB}.
 *
 * @param votes contested roll calls of the General Assembly in which both voted
 * @param same those in which they voted alike
 * @param opposite those in which one voted yes and the other no; in the rest one abstained
 * @param kappa as published with the votes; empty where it is undefined
 */
public record UnPair(
        int year, String countryA, String countryB, int votes, int same, int opposite, Optional<Double> kappa) {
    /** In all but two fields a line of {@code data/un/agreement.csv.gz}. */
    static UnPair of(String[] cells) {
        return new UnPair(
                Integer.parseInt(cells[0]),
                cells[1],
                cells[2],
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]),
                Integer.parseInt(cells[5]),
                cells.length > 6 && !cells[6].isEmpty() ? Optional.of(Double.parseDouble(cells[6])) : Optional.empty());
    }

    /** The votes as common targets of the pair. */
    public ThirdTargets targets() {
        return ThirdTargets.ofVotes(same, votes - same - opposite, opposite);
    }

    /** 1 - mean |v_a - v_b| / 2 with yes 1, abstention 0 and no -1 (Bailey, Strezhnev and Voeten 2017); empty without votes. */
    public Optional<Double> agreement() {
        return targets().agreement();
    }
}
