package org.entente.country;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.text.CsvTable;
import org.entente.text.Paragraph;
import org.entente.text.SegmentedText;
import org.entente.text.Sentence;
import org.entente.text.Token;

/**
 * What the focus model looks at: facts of how an article names a country, each of which a reader can check.
 *
 * <p>Candidates are the countries that title, text or dateline name. Where a country's name belongs to a currency ({@code Australian
 * dollars}) it says little about the country, so these are counted apart.
 */
public final class FocusFeatures {
    /** In the order of {@link Candidate#values}. */
    public static final List<String> NAMES = List.of(
            "in_title",
            "in_title_alone",
            "first_in_title",
            "title_names_others_only",
            "in_lead",
            "in_first_sentence",
            "in_second_paragraph",
            "log_mentions",
            "share",
            "rank_reciprocal",
            "is_most_named",
            "is_named_once",
            "sentence_share",
            "spread",
            "first_position",
            "is_alone_in_sentence",
            "log_beside",
            "currency_share",
            "place_share",
            "is_dateline",
            "is_dateline_only",
            "is_dateline_and_title",
            "has_name",
            "has_demonym_only",
            "has_capital_only",
            "has_place_only",
            "is_only_country",
            "log_countries",
            "is_usa",
            "is_usa_and_dateline",
            "is_usa_and_title",
            "is_usa_and_only",
            "log_words",
            "log_words_and_title",
            "is_great",
            "is_great_and_title",
            "is_great_and_named_once",
            "title_names_none",
            "title_names_none_and_log_countries",
            "title_names_none_and_log_beside",
            "title_names_none_and_named_once",
            "log_countries_squared",
            "log_countries_and_log_mentions",
            "log_countries_and_named_once",
            "log_beside_and_lead",
            "log_words_and_log_mentions");

    /** The seven large economies of the G7, which news name as a measure of others and to say who else was there. */
    static final Set<String> GREAT = CsvTable.resource("/data/group/group_members.csv").rows().stream()
            .filter(row -> row.get("group").equals("GROUP:G7"))
            .map(row -> row.get("country"))
            .collect(Collectors.toUnmodifiableSet());

    private static final int LEAD = 350;
    private static final Set<String> CURRENCIES = Set.of(
            "dlr",
            "dlrs",
            "dollar",
            "dollars",
            "franc",
            "francs",
            "mark",
            "marks",
            "pound",
            "pounds",
            "yen",
            "crown",
            "crowns",
            "guilder",
            "guilders",
            "lira",
            "lire",
            "peso",
            "pesos",
            "currency",
            "stg",
            "cents",
            "rupee",
            "rupees");
    private static final Set<String> PLACERS =
            Set.of("in", "at", "near", "from", "to", "outside", "across", "around", "throughout", "into");

    /** A country with its features. */
    public record Candidate(String country, int mentions, boolean inTitle, boolean inLead, double[] values) {}

    private final Map<String, FocusTally> tallies = new TreeMap<>();
    /** Those that the sentence in hand names. */
    private final List<FocusTally> beside = new ArrayList<>();

    private final SegmentedText text;
    private final String dateline;
    private int titleCountries;
    private int total;
    /** Sentences that name a country. */
    private int sentences;
    /** Where the reading of the mentions is: index of the sentence and of a token at or before the mention. */
    private int sentence;

    private int token;

    private FocusFeatures(SegmentedText text, String dateline) {
        this.text = text;
        this.dateline = dateline;
    }

    /**
     * The candidates of an article, in the order of their codes.
     *
     * @param mentions in the order of the text
     */
    public static List<Candidate> of(
            List<Mention> titleMentions, SegmentedText text, List<Mention> mentions, String datelineCountry) {
        FocusFeatures features = new FocusFeatures(text, datelineCountry);
        features.countTitle(titleMentions);
        mentions.forEach(features::countText);
        features.countNeighbours();
        if (!datelineCountry.isEmpty()) {
            features.tally(datelineCountry);
        }
        return features.tallies.entrySet().stream()
                .map(entry -> features.candidate(entry.getKey(), entry.getValue()))
                .toList();
    }

    private FocusTally tally(String country) {
        return tallies.computeIfAbsent(country, c -> new FocusTally());
    }

    private void countTitle(List<Mention> mentions) {
        Set<String> countries = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.kind() == MentionKind.COUNTRY) {
                FocusTally tally = tally(mention.country());
                tally.count(mention.form());
                tally.title++;
                tally.titleFirst += countries.isEmpty() ? 1 : 0;
                total++;
                countries.add(mention.country());
            }
        }
        titleCountries = countries.size();
    }

    private void countText(Mention mention) {
        if (mention.kind() != MentionKind.COUNTRY) {
            return;
        }
        FocusTally tally = tally(mention.country());
        tally.count(mention.form());
        total++;
        int begin = mention.span().begin();
        moveTo(begin);
        int paragraph = text.sentences().get(sentence).paragraph();
        if (tally.isNewIn(sentence, paragraph)) {
            beside.add(tally);
        }
        tally.first = Math.min(tally.first, begin);
        tally.leadSentence += sentence == 0 ? 1 : 0;
        tally.lead += isLead(begin) ? 1 : 0;
        tally.second += !isLead(begin) && paragraph == 1 ? 1 : 0;
        tally.located += isWord(tokenAt(begin) - 1, PLACERS) ? 1 : 0;
        tally.currencies += isWord(tokenAt(mention.span().end()), CURRENCIES) ? 1 : 0;
    }

    /** Goes on to the sentence of an offset. */
    private void moveTo(int offset) {
        List<Sentence> all = text.sentences();
        int next = sentence;
        while (next + 1 < all.size() && all.get(next + 1).span().begin() <= offset) {
            next++;
        }
        if (next > sentence) {
            countNeighbours();
            sentence = next;
            token = Math.max(token, all.get(next).firstToken());
        }
    }

    /** As {@link SegmentedText#tokenAt}, for offsets that grow. */
    private int tokenAt(int offset) {
        List<Token> tokens = text.tokens();
        while (token < tokens.size() && tokens.get(token).end() <= offset) {
            token++;
        }
        return token;
    }

    private boolean isWord(int index, Set<String> words) {
        List<Token> tokens = text.tokens();
        return index >= 0
                && index < tokens.size()
                && words.contains(tokens.get(index).lower());
    }

    /** With how many others each country is named in one sentence: a list of ten countries is about none of them. */
    private void countNeighbours() {
        sentences += beside.isEmpty() ? 0 : 1;
        for (FocusTally tally : beside) {
            tally.fewestBeside = Math.min(tally.fewestBeside, beside.size() - 1);
            tally.alone += beside.size() == 1 ? 1 : 0;
        }
        beside.clear();
    }

    /** The first paragraph, or its beginning where a text has no paragraphs. */
    private boolean isLead(int offset) {
        List<Paragraph> paragraphs = text.paragraphs();
        return !paragraphs.isEmpty()
                && offset < Math.min(LEAD, paragraphs.get(0).span().end());
    }

    private Candidate candidate(String country, FocusTally tally) {
        double[] values = new double[NAMES.size()];
        int at = putPlace(tally, values);
        at = putAmount(tally, values, at);
        at = putForm(country, tally, values, at);
        putArticle(country, tally, values, at);
        return new Candidate(country, tally.mentions, tally.title > 0, tally.lead > 0, values);
    }

    private int putPlace(FocusTally tally, double[] values) {
        int at = 0;
        values[at++] = flag(tally.title > 0);
        values[at++] = flag(tally.title > 0 && titleCountries == 1);
        values[at++] = flag(tally.titleFirst > 0);
        values[at++] = flag(tally.title == 0 && titleCountries > 0);
        values[at++] = flag(tally.lead > 0);
        values[at++] = flag(tally.leadSentence > 0);
        values[at++] = flag(tally.second > 0);
        return at;
    }

    private int putAmount(FocusTally tally, double[] values, int from) {
        int rank = 1;
        for (FocusTally other : tallies.values()) {
            rank += other.mentionsButCurrencies() > tally.mentionsButCurrencies() ? 1 : 0;
        }
        double length = Math.max(1, text.text().length());
        int mentions = tally.mentions;
        int at = from;
        values[at++] = Math.log1p(tally.mentionsButCurrencies());
        values[at++] = total == 0 ? 0 : mentions / (double) total;
        values[at++] = 1.0 / rank;
        values[at++] = flag(rank == 1 && mentions > 0);
        values[at++] = flag(mentions == 1);
        values[at++] = tally.sentences / (double) Math.max(1, sentences);
        values[at++] = tally.paragraphs / (double) Math.max(1, text.paragraphs().size());
        values[at++] = tally.first == Integer.MAX_VALUE ? 1 : tally.first / length;
        values[at++] = flag(tally.alone > 0);
        values[at++] = tally.fewestBeside == Integer.MAX_VALUE ? 0 : Math.log1p(tally.fewestBeside);
        values[at++] = mentions == 0 ? 0 : tally.currencies / (double) mentions;
        values[at++] = mentions == 0 ? 0 : tally.located / (double) mentions;
        return at;
    }

    private int putForm(String country, FocusTally tally, double[] values, int from) {
        boolean isDateline = country.equals(dateline);
        boolean isNamed = tally.names > 0;
        int at = from;
        values[at++] = flag(isDateline);
        values[at++] = flag(isDateline && tally.mentions == 0);
        values[at++] = flag(isDateline && tally.title > 0);
        values[at++] = flag(isNamed);
        values[at++] = flag(!isNamed && tally.demonyms > 0);
        values[at++] = flag(!isNamed && tally.demonyms == 0 && tally.capitals > 0);
        values[at++] = flag(!isNamed && tally.demonyms == 0 && tally.capitals == 0 && tally.mentions > 0);
        return at;
    }

    private void putArticle(String country, FocusTally tally, double[] values, int from) {
        boolean isUsa = country.equals("USA");
        boolean isOnly = tallies.size() == 1;
        double words = Math.log(1.0 + text.tokens().size()) / 10;
        int at = from;
        values[at++] = flag(isOnly);
        values[at++] = Math.log(tallies.size());
        values[at++] = flag(isUsa);
        values[at++] = flag(isUsa && country.equals(dateline));
        values[at++] = flag(isUsa && tally.title > 0);
        values[at++] = flag(isUsa && isOnly);
        values[at++] = words;
        values[at++] = tally.title > 0 ? words : 0;
        putList(country, tally, values, at);
    }

    /** An article without a country in its title may be a survey of many, each named once in a list, and about them all. */
    private void putList(String country, FocusTally tally, double[] values, int from) {
        boolean isGreat = GREAT.contains(country);
        boolean isOnce = tally.mentions == 1;
        boolean isNoneInTitle = titleCountries == 0;
        double countries = Math.log(tallies.size());
        double beside = tally.fewestBeside == Integer.MAX_VALUE ? 0 : Math.log1p(tally.fewestBeside);
        double mentions = Math.log1p(tally.mentionsButCurrencies());
        int at = from;
        values[at++] = flag(isGreat);
        values[at++] = flag(isGreat && tally.title > 0);
        values[at++] = flag(isGreat && isOnce);
        values[at++] = flag(isNoneInTitle);
        values[at++] = isNoneInTitle ? countries : 0;
        values[at++] = isNoneInTitle ? beside : 0;
        values[at++] = flag(isNoneInTitle && isOnce);
        values[at++] = countries * countries;
        values[at++] = countries * mentions;
        values[at++] = isOnce ? countries : 0;
        values[at++] = tally.lead > 0 ? beside : 0;
        values[at] = mentions * Math.log(1.0 + text.tokens().size()) / 10;
    }

    private static double flag(boolean is) {
        return is ? 1 : 0;
    }
}
