package org.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.text.CsvTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleNormalizerTest {
    private static final ArticleNormalizer NORMALIZER = ArticleNormalizer.load();
    private static final String PROSE =
            "The foreign ministers of both countries met in the capital on Monday and agreed to meet again in the autumn.";

    private static RawArticle raw(String url, String outlet, String author, String date, String text) {
        List<String> authors = author.isEmpty() ? List.of() : List.of(author);
        return new RawArticle(
                "file", 3, "jsonl", url, outlet, "Ministers meet", authors, date, "", "", text, List.of());
    }

    private static Article article(RawArticle raw) {
        ArticleNormalizer.Normalized normalized = NORMALIZER.normalize(raw);
        assertThat(normalized).isInstanceOf(ArticleNormalizer.Normalized.Kept.class);
        return ((ArticleNormalizer.Normalized.Kept) normalized).article();
    }

    private static Article ofText(String text) {
        return article(raw("", "", "", "", text));
    }

    @Test
    void anAgencyInTheBylineIsTheOriginAndNotTheOutlet() {
        Article article = article(raw("https://www.themoscowtimes.com/2019/07/01/x", "", "By Reuters", "", PROSE));
        assertThat(article.outlet()).isEqualTo("The Moscow Times");
        assertThat(article.origin()).isEqualTo("Reuters");
        assertThat(article.bylines()).isEmpty();
        assertThat(article.publishedDate()).contains(LocalDate.of(2019, 7, 1));
        assertThat(article.dateSource()).isEqualTo("url");
    }

    @Test
    void aKindOfArticleIsNobodysName() {
        assertThat(article(raw("", "", "Ana Sample - Analysis", "", PROSE)).bylines())
                .containsExactly("Ana Sample");
    }

    @Test
    void aSourceThatIsAnAgencyIsTheOriginOfAnotherOutletsPage() {
        Article article = article(raw("https://www.npr.org/story", "Associated Press", "Ana Sample", "", PROSE));
        assertThat(article.outlet()).isEqualTo("NPR");
        assertThat(article.origin()).isEqualTo("Associated Press");
        assertThat(article.bylines()).containsExactly("Ana Sample");
    }

    @Test
    void theSourcesOwnNameOfTheOutletStays() {
        assertThat(article(raw("https://www.npr.org/x", "NPR Illinois", "", "", PROSE))
                        .outlet())
                .isEqualTo("NPR Illinois");
        assertThat(article(raw("", "www.bbc.co.uk", "", "", PROSE)).outlet()).isEqualTo("BBC News");
        assertThat(article(raw("https://news.example.org/x", "", "", "", PROSE)).outlet())
                .isEqualTo("news.example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Guardian", "guardian", "The Guardian", "theguardian.com"})
    void anOutletThatIsWrittenInSeveralWaysIsOne(String written) {
        assertThat(article(raw("", written, "", "", PROSE)).outlet()).isEqualTo("The Guardian");
    }

    @Test
    void everyOtherWayToWriteAnOutletLeadsToOneOfTheOutlets() {
        Set<String> outlets = CsvTable.resource("/data/registry/outlets.csv").rows().stream()
                .map(row -> row.get("outlet"))
                .collect(Collectors.toSet());
        assertThat(CsvTable.resource("/data/registry/outlet_names.csv").rows())
                .extracting(row -> row.get("outlet"))
                .isNotEmpty()
                .isSubsetOf(outlets);
    }

    @Test
    void aBrokenParagraphIsJoinedThoughItGoesOnWithACapital() {
        Article article =
                ofText(PROSE + "\n\nThe mediators had earlier this week held two days of talks in\n\nLisbon, where"
                        + " both sides keep small missions.\n\nNothing was signed.");
        assertThat(article.text())
                .isEqualTo(PROSE
                        + "\n\nThe mediators had earlier this week held two days of talks in Lisbon, where both sides keep small"
                        + " missions.\n\nNothing was signed.");
    }

    @Test
    void headingsAreNotJoinedToWhatFollows() {
        String text = PROSE + "\n\nWhat happens next\n\nThe envoys return in May.";
        assertThat(ofText(text).text()).isEqualTo(text);
    }

    @Test
    void creditsLinksAndSignOffsBecomeBlocks() {
        Article article = ofText("Jo Example / TASS\n\n" + PROSE + "\n\nRelated article: Another summit ends\n\n"
                + "Both sides called the talks useful. (Reporting by Ana Sample; Editing by Bo Model)\n\n"
                + "Sign up for our daily newsletter.\n\nCopyright 2019 The Example Times. All rights reserved.");
        assertThat(article.text()).isEqualTo(PROSE + "\n\nBoth sides called the talks useful.");
        assertThat(article.blocks())
                .extracting(Block::type)
                .containsExactly("CREDIT", "RELATED", "SIGNOFF", "NEWSLETTER", "COPYRIGHT");
        assertThat(article.blocks())
                .allMatch(block -> block.start() <= article.text().length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SIGNOFF      | Write to Ana Sample at ana.sample@harbour.example
                    RELATED      | Go deeper: Ports of the northern coast
                    COPYRIGHT    | DISTRIBUTED BY SAMPLE SYNDICATE
                    EDITORS_NOTE | Update: Story updated with a comment of the ministry.
                    BYLINE       | By Ana Sample, Harbour News
                    PROMOTION    | Support the Harbour’s independent journalism
                    SIGNOFF      | ends
                    SIGNOFF      | (Reporter: Ana Sample; Writing by Bo Model)
                    BYLINE       | Political Correspondent
                    NEWSLETTER   | For all that happens in the ports, sign up for our newsletters .
                    PROMOTION    | To view this video please enable JavaScript, and consider another browser
                    PROMOTION    | This site is protected by reCAPTCHA and its terms apply.
                    CAPTION      | The envoys meet in the harbour. (UN Photo/Ana Sample)
                    CAPTION      | Photos: Envoys meet Photos: Envoys meet They shake hands. Hide Caption 1 of 2 Photos: Envoys meet They sign. Hide Caption 2 of 2
                    CAPTION      | The envoys leave by ship. Hide Caption 4 of 4
                    """)
    void whatIsNoTextAmidTheTextBecomesABlock(String type, String paragraph) {
        assertThat(ofText(PROSE + "\n\n" + paragraph + "\n\n" + PROSE).blocks())
                .extracting(Block::type)
                .containsExactly(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday, the envoys had left.",
                "The aid was distributed by the ministry to the ports of the north.",
                "They went deeper: the ministers spoke of the ports.",
                "Support for independent journalism was promised by both.",
                "He told the envoy to write to the minister at once.",
                "She asked how to hide captions of the film, 1 of 2 that were shown."
            })
    void proseThatLooksLikeItStays(String paragraph) {
        assertThat(ofText(PROSE + "\n\n" + paragraph + "\n\n" + PROSE).blocks()).isEmpty();
    }

    @Test
    void theDatelineLeavesTheTextAndNamesPlaceAndAgency() {
        Article article = ofText("SALVADOR, Feb 26 (Reuters) - " + PROSE);
        assertThat(article.text()).isEqualTo(PROSE);
        assertThat(article.datelinePlace()).isEqualTo("SALVADOR");
        assertThat(article.origin()).isEqualTo("Reuters");
        assertThat(article.blocks()).containsExactly(new Block("DATELINE", 0, 0, "SALVADOR, Feb 26 (Reuters) -"));
    }

    @Test
    void aBodyWithoutWordsIsRefused() {
        assertThat(NORMALIZER.normalize(raw("", "", "", "", "\"\"\" \u201c\u201d ''")))
                .isEqualTo(
                        new ArticleNormalizer.Normalized.Refused("no_body", "the body holds no words: Ministers meet"));
    }

    @Test
    void aMissingDateIsMissing() {
        Article article = ofText(PROSE);
        assertThat(article.publishedDate()).isEmpty();
        assertThat(article.qualityFlags()).contains("undated");
    }

    @Test
    void entitiesAndWronglyDecodedMarksAreMended() {
        Article article = ofText(
                "&quot;We agree,&quot; he said &amp; left. It\u00e2\u20ac\u2122s the envoy\u00a0of S\u00c3\u00a3o Tom\u00c3\u00a9 who\u200b stayed.");
        assertThat(article.text())
                .isEqualTo("\"We agree,\" he said & left. It\u2019s the envoy of S\u00e3o Tom\u00e9 who stayed.");
    }

    @Test
    void hardWrapsAreUndone() {
        List<String> lines = List.of(
                "CARACAS  (Reuters) - The government of the country said on Tuesday ",
                "that it would send an envoy to the talks next week and would not ",
                "accept any condition that was set by others beforehand. ",
                "",
                "  \"We shall go with open hands and see what there is to see, and",
                "then come home and tell the people,\" the minister said in a ",
                "speech.  The opposition did not answer at once. It will do so soon.",
                "  Nobody knows when that will be in the end, said one.");
        String wrapped = String.join("\n", lines);
        assertThat(ofText(wrapped).text())
                .startsWith("The government of the country said on Tuesday that it would send an envoy")
                .contains("and see what there is to see, and then come home")
                .doesNotContain("  ");
    }

    @Test
    void hardWrapsAreUndoneAlsoWhereParagraphEndsBecameBlanks() {
        String paragraph =
                "  The ministers said on the evening of the same day that the\nHarbour would stay open to ships of both"
                        + " countries for as long\nas the talks go on. No ship has left.";
        String text = ofText(PROSE + "\n\n" + paragraph.repeat(6)).text();
        assertThat(text).contains("that the Harbour would").doesNotContain("that the\n");
        assertThat(text.split("\n\n", -1)).hasSize(7);
    }

    @Test
    void textThatIsNotEnglishIsFlagged() {
        Article article = ofText(
                "Le ministre a dit que les pays de la r\u00e9gion sont pr\u00eats pour une r\u00e9union avec le pr\u00e9sident"
                        + " dans la capitale, mais il ne veut pas que les autres y aillent.");
        assertThat(article.language()).isEqualTo("fr");
        assertThat(article.qualityFlags()).contains("not_english");
        assertThat(ofText(PROSE).language()).isEqualTo("en");
    }

    @Test
    void aSiteThatCallsAllItsPagesEnglishDoesNotMakeThemSo() {
        String other =
                "Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt. ".repeat(8);
        Article article = article(
                new RawArticle("file", 3, "html", "", "", "Lorem", List.of(), "", "", "en-GB", other, List.of()));
        assertThat(article.language()).isEqualTo("und");
        assertThat(article.qualityFlags()).contains("not_english");
    }

    @Test
    void theSameArticleHasTheSameIdWhereverItIsReadFrom() {
        RawArticle here = raw("", "The Example", "", "2019-07-25", PROSE);
        RawArticle there = new RawArticle(
                "other",
                9,
                "csv",
                "",
                "The Example",
                "Ministers meet",
                List.of(),
                "July 25, 2019",
                "",
                "",
                PROSE,
                List.of());
        assertThat(article(here).articleId())
                .hasSize(16)
                .isEqualTo(article(there).articleId());
    }

    @Test
    void aWithdrawnStoryIsFlagged() {
        assertThat(ofText("This story has been withdrawn because its source could not be confirmed by the editors.")
                        .qualityFlags())
                .contains("retracted");
    }
}
