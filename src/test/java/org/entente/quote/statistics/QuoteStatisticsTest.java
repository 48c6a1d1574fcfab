package org.entente.quote.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.quote.QuotationType;
import org.junit.jupiter.api.Test;

class QuoteStatisticsTest {
    private static final QuotationType DIRECT = QuotationType.DIRECT;
    private static final QuotationType INDIRECT = QuotationType.INDIRECT;

    private static QuoteFact fact(
            String outlet, String article, String story, String speaker, String country, String cue) {
        String name = speaker.isEmpty() ? "" : "The " + speaker;
        return new QuoteFact("2019", outlet, article, story, speaker, name, country, DIRECT, cue, 10);
    }

    /**
     * A wire story g1 in two outlets quotes Lavrov twice in each copy and Rubio once in each; a story of Post's own quotes Rubio once and an
     * unknown speaker once.
     */
    private static List<QuoteFact> corpus() {
        List<QuoteFact> facts = new ArrayList<>();
        for (String outlet : List.of("Times", "Post")) {
            String article = "copy of " + outlet;
            facts.add(fact(outlet, article, "g1", "lavrov", "RUS", "claimed"));
            facts.add(fact(outlet, article, "g1", "lavrov", "RUS", "said"));
            facts.add(fact(outlet, article, "g1", "rubio", "USA", "said"));
        }
        facts.add(fact("Post", "own", "", "rubio", "USA", "said"));
        facts.add(fact("Post", "own", "", "", "", "said"));
        return facts;
    }

    private static QuoteShare row(List<QuoteShare> rows, String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }

    private static Map<String, QuoteTally> tallies(List<QuoteFact> facts) {
        return QuoteTally.byPeriod(QuoteCell.of(facts));
    }

    @Test
    void aSpeakersShareIsOfAllQuotationsAndOfOneVoteAStory() {
        // 8 quotations: lavrov 4, rubio 3, nobody 1. One vote a story: lavrov 2, rubio 1 + 1, nobody 1, of 5.
        List<QuoteShare> rows = QuoteShares.bySpeaker(tallies(corpus()));
        assertThat(rows).extracting(QuoteShare::key).containsExactly("lavrov", "rubio", "");
        QuoteShare rubio = row(rows, "rubio");
        assertThat(rubio.quotes()).isEqualTo(3);
        assertThat(rubio.stories()).isEqualTo(2);
        assertThat(rubio.words()).isEqualTo(30);
        assertThat(rubio.share()).isEqualTo(3 / 8.0);
        assertThat(rubio.shareOnePerStory()).isCloseTo(2 / 5.0, within(1e-9));
        assertThat(row(rows, "lavrov").shareOnePerStory()).isCloseTo(2 / 5.0, within(1e-9));
        assertThat(rubio.name()).isEqualTo("The rubio");
        assertThat(rubio.country()).isEqualTo("USA");
    }

    @Test
    void aCountryThatFewQuotationsGiveIsNotTheSpeakers() {
        List<QuoteFact> facts = List.of(
                fact("Post", "a", "", "imf", "", "said"),
                fact("Post", "b", "", "imf", "", "said"),
                fact("Post", "c", "", "imf", "GRC", "said"));
        assertThat(row(QuoteShares.bySpeaker(tallies(facts)), "imf").country()).isEmpty();
    }

    @Test
    void sharesOfAPeriodAddUpToOne() {
        for (List<QuoteShare> rows : List.of(
                QuoteShares.bySpeaker(tallies(corpus())),
                QuoteShares.byCountry(tallies(corpus())),
                QuoteShares.byOutlet(tallies(corpus())))) {
            assertThat(rows.stream().mapToDouble(QuoteShare::share).sum()).isCloseTo(1, within(1e-9));
            assertThat(rows.stream().mapToDouble(QuoteShare::shareOnePerStory).sum())
                    .isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void anUnknownCountryIsARowOfItsOwn() {
        assertThat(row(QuoteShares.byCountry(tallies(corpus())), "").quotes()).isEqualTo(1);
    }

    @Test
    void anOutletsQuotationsAreCounted() {
        QuoteShare post = row(QuoteShares.byOutlet(tallies(corpus())), "Post");
        assertThat(post.quotes()).isEqualTo(5);
        assertThat(post.stories()).isEqualTo(2);
        // one vote a story: half of 3 from the wire and 2 of its own, of 5
        assertThat(post.shareOnePerStory()).isCloseTo(3.5 / 5, within(1e-9));
    }

    @Test
    void typesAreCountedApart() {
        QuoteFact mixed = new QuoteFact("2019", "o", "a", "", "s", "", "", QuotationType.MIXED, "", 3);
        QuoteFact indirect = new QuoteFact("2019", "o", "a", "", "s", "", "", INDIRECT, "", 4);
        QuoteShare row = QuoteShares.bySpeaker(tallies(List.of(mixed, indirect, indirect)))
                .get(0);
        assertThat(List.of(row.direct(), row.mixed(), row.indirect())).containsExactly(0L, 1L, 2L);
        assertThat(row.words()).isEqualTo(11);
    }

    @Test
    void liftIsTheShareOverTheShareInAllOutlets() {
        // known countries: Times RUS 2, USA 1; Post RUS 2, USA 2; all RUS 4 and USA 3 of 7
        List<OutletSpeakerCountry> rows = OutletShares.speakerCountries(tallies(corpus()));
        assertThat(rows).extracting(OutletSpeakerCountry::speakerCountry).containsExactly("RUS", "USA", "RUS", "USA");
        OutletSpeakerCountry post = rows.get(1);
        assertThat(post.outlet()).isEqualTo("Post");
        assertThat(post.share()).isEqualTo(2 / 4.0);
        assertThat(post.lift()).isCloseTo((2 / 4.0) / (3 / 7.0), within(1e-12));
        assertThat(rows.get(2).lift()).isCloseTo((2 / 3.0) / (4 / 7.0), within(1e-12));
        // Post's votes: half of 2 RUS, half of 1 USA and 1 USA
        assertThat(post.shareOnePerStory()).isCloseTo(1.5 / 2.5, within(1e-9));
    }

    @Test
    void anOutletsCueForACountryIsComparedWithItsOtherSpeakers() {
        List<CueUse> rows = OutletShares.cues(tallies(corpus()));
        CueUse claimed = rows.stream()
                .filter(row -> row.outlet().equals("Post") && row.cueClass().equals("claimed"))
                .findFirst()
                .orElseThrow();
        // Post: 1 of 2 Russian quotations is a claim, 1 of its 5 in all
        assertThat(claimed.speakerCountry()).isEqualTo("RUS");
        assertThat(claimed.quotes()).isEqualTo(1);
        assertThat(claimed.share()).isEqualTo(0.5);
        assertThat(claimed.lift()).isCloseTo(0.5 / 0.2, within(1e-12));
    }

    @Test
    void rowsDoNotDependOnTheOrderOfTheFacts() {
        List<QuoteFact> shuffled = new ArrayList<>(corpus());
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(QuoteShares.bySpeaker(tallies(shuffled))).isEqualTo(QuoteShares.bySpeaker(tallies(corpus())));
            assertThat(OutletShares.cues(tallies(shuffled))).isEqualTo(OutletShares.cues(tallies(corpus())));
            assertThat(OutletShares.speakerCountries(tallies(shuffled)))
                    .isEqualTo(OutletShares.speakerCountries(tallies(corpus())));
        }
    }

    @Test
    void periodsAreCountedApart() {
        List<QuoteFact> facts = new ArrayList<>(corpus());
        facts.add(new QuoteFact("2018", "Post", "old", "", "castro", "Castro", "CUB", INDIRECT, "said", 4));
        List<QuoteShare> rows = QuoteShares.bySpeaker(tallies(facts));
        assertThat(rows.get(0).period()).isEqualTo("2018");
        assertThat(rows.get(0).share()).isEqualTo(1);
        assertThat(rows.subList(1, rows.size())).isEqualTo(QuoteShares.bySpeaker(tallies(corpus())));
    }

    @Test
    void noFactsGiveNoRows() {
        assertThat(QuoteShares.bySpeaker(tallies(List.of()))).isEmpty();
        assertThat(OutletShares.speakerCountries(tallies(List.of()))).isEmpty();
        assertThat(OutletShares.cues(tallies(List.of()))).isEmpty();
        assertThat(CorpusProfiles.rows(List.of())).isEmpty();
    }

    @Test
    void sharesOfNothingAreZeroAndNotNaN() {
        assertThat(QuoteCounts.NONE.shareOf(QuoteCounts.NONE)).isZero();
        assertThat(QuoteCounts.NONE.storyShareOf(QuoteCounts.NONE)).isZero();
        assertThat(QuoteCounts.NONE.lift(QuoteCounts.NONE, QuoteCounts.NONE, QuoteCounts.NONE))
                .isZero();
        assertThat(CorpusProfiles.median(new int[0])).isZero();
    }

    @Test
    void plusOfCountsIsCommutative() {
        QuoteCounts a = new QuoteCounts(1, 2, 3, 4, 5, 6, 7);
        QuoteCounts b = new QuoteCounts(10, 20, 30, 40, 50, 60, 70);
        assertThat(a.plus(b)).isEqualTo(b.plus(a)).isEqualTo(new QuoteCounts(11, 22, 33, 44, 55, 66, 77));
        assertThat(a.plus(QuoteCounts.NONE)).isEqualTo(a);
    }

    @Test
    void wordsHoldALetterOrDigit() {
        assertThat(QuoteFact.words("We will  not - ever - leave ,\u00a0he said ..."))
                .isEqualTo(7);
        assertThat(QuoteFact.words("")).isZero();
        assertThatThrownBy(() -> new QuoteFact("p", "o", "a", "", "", "", "", DIRECT, "", -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSpeakerWithoutAnIdIsKnownByName() {
        QuoteFact fact = new QuoteFact("2019", "o", "a", "", "", "Kremlin", "RUS", DIRECT, "said", 3);
        assertThat(QuoteShares.bySpeaker(tallies(List.of(fact))).get(0).key()).isEqualTo("Kremlin");
    }

    @Test
    void aCorpusIsProfiledByOutletAndMonth() {
        List<CorpusProfile> rows = CorpusProfiles.rows(List.of(
                new ArticleFact("Post", "2019-07", false, "a1", "g", true, true, true, 100),
                new ArticleFact("Post", "2019-07", false, "a2", "g", false, true, false, 300),
                new ArticleFact("Post", "2019-08", false, "a3", "", true, false, false, 50),
                ArticleFact.rejected("", "")));
        assertThat(rows)
                .containsExactly(
                        new CorpusProfile("", "", 0, 0, 1, 0, 0, 0, 0),
                        new CorpusProfile("Post", "2019-07", 2, 1, 0, 1, 2, 1, 200),
                        new CorpusProfile("Post", "2019-08", 1, 1, 0, 0, 0, 0, 50));
    }
}
