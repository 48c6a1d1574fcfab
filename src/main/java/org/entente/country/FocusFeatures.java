package org.entente.country;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.text.Paragraph;
import org.entente.text.SegmentedText;

/**
 * What the focus model looks at: a dozen and a half facts of how an article names a country.
 *
 * <p>Candidates are the countries that title, text or dateline name.
 */
public final class FocusFeatures {
    /** In the order of {@link Candidate#values}. */
    public static final List<String> NAMES = List.of(
            "in_title",
            "in_lead",
            "in_second_paragraph",
            "log_mentions",
            "share",
            "rank_reciprocal",
            "is_most_named",
            "spread",
            "first_position",
            "is_dateline",
            "is_dateline_only",
            "has_name",
            "has_demonym_only",
            "has_place_only",
            "is_only_country",
            "log_countries",
            "is_usa",
            "is_usa_and_dateline",
            "is_usa_and_title",
            "is_usa_and_only",
            "log_words",
            "mentions_by_words");

    private static final int LEAD = 350;

    /** A country with its features. */
    public record Candidate(String country, int mentions, boolean inTitle, boolean inLead, double[] values) {}

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final SegmentedText text;
    private final String dateline;
    private int total;

    private FocusFeatures(SegmentedText text, String dateline) {
        this.text = text;
        this.dateline = dateline;
    }

    /** What is counted of one country. */
    private static final class Tally {
        private int title;
        private int lead;
        private int second;
        private int mentions;
        private int names;
        private int demonyms;
        private int first = Integer.MAX_VALUE;
        private final Set<Integer> paragraphs = new HashSet<>();
    }

    /** The candidates of an article, in the order of their codes. */
    static List<Candidate> of(
            List<Mention> titleMentions, SegmentedText text, List<Mention> mentions, String datelineCountry) {
        FocusFeatures features = new FocusFeatures(text, datelineCountry);
        titleMentions.forEach(features::countTitle);
        mentions.forEach(features::countText);
        if (!datelineCountry.isEmpty()) {
            features.tallies.computeIfAbsent(datelineCountry, country -> new Tally());
        }
        return features.candidates();
    }

    private void countTitle(Mention mention) {
        if (mention.kind() == MentionKind.COUNTRY) {
            count(mention).title++;
        }
    }

    private void countText(Mention mention) {
        if (mention.kind() != MentionKind.COUNTRY) {
            return;
        }
        Tally tally = count(mention);
        int begin = mention.span().begin();
        int paragraph = text.sentences().get(text.sentenceAt(begin)).paragraph();
        tally.paragraphs.add(paragraph);
        tally.first = Math.min(tally.first, begin);
        if (isLead(begin)) {
            tally.lead++;
        } else if (paragraph == 1) {
            tally.second++;
        }
    }

    private Tally count(Mention mention) {
        Tally tally = tallies.computeIfAbsent(mention.country(), country -> new Tally());
        tally.mentions++;
        total++;
        if (mention.form().equals("name")) {
            tally.names++;
        } else if (mention.form().equals("demonym")) {
            tally.demonyms++;
        }
        return tally;
    }

    /** The first paragraph, or its beginning where a text has no paragraphs. */
    private boolean isLead(int offset) {
        List<Paragraph> paragraphs = text.paragraphs();
        return !paragraphs.isEmpty()
                && offset < Math.min(LEAD, paragraphs.get(0).span().end());
    }

    private List<Candidate> candidates() {
        return tallies.entrySet().stream()
                .map(entry -> candidate(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Candidate candidate(String country, Tally tally) {
        int rank = 1;
        for (Tally other : tallies.values()) {
            rank += other.mentions > tally.mentions ? 1 : 0;
        }
        double words = 1 + text.tokens().size();
        boolean isUsa = country.equals("USA");
        boolean isOnly = tallies.size() == 1;
        boolean isDateline = country.equals(dateline);
        double first = tally.first == Integer.MAX_VALUE
                ? 1
                : tally.first / (double) Math.max(1, text.text().length());
        double[] values = {
            flag(tally.title > 0),
            flag(tally.lead > 0),
            flag(tally.second > 0),
            Math.log1p(tally.mentions),
            total == 0 ? 0 : tally.mentions / (double) total,
            1.0 / rank,
            flag(rank == 1 && tally.mentions > 0),
            tally.paragraphs.size() / (double) Math.max(1, text.paragraphs().size()),
            first,
            flag(isDateline),
            flag(isDateline && tally.mentions == 0),
            flag(tally.names > 0),
            flag(tally.names == 0 && tally.demonyms > 0),
            flag(tally.names == 0 && tally.demonyms == 0 && tally.mentions > 0),
            flag(isOnly),
            Math.log(tallies.size()),
            flag(isUsa),
            flag(isUsa && isDateline),
            flag(isUsa && tally.title > 0),
            flag(isUsa && isOnly),
            Math.log(words) / 10,
            100 * tally.mentions / words
        };
        return new Candidate(country, tally.mentions, tally.title > 0, tally.lead > 0, values);
    }

    private static double flag(boolean is) {
        return is ? 1 : 0;
    }
}
