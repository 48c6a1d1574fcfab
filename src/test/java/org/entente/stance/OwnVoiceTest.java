package org.entente.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an official's words say of another country, and whose {@code the regime} is. */
class OwnVoiceTest {
    private static final StanceExtractor EXTRACTOR = StanceExtractor.load();

    private static List<StanceEvent> events(String marked) {
        MarkedArticle article = MarkedArticle.of(marked);
        return EXTRACTOR.extract(article.annotated(), article.quotations());
    }

    private static List<String> found(String marked) {
        return events(marked).stream()
                .map(e -> String.format(
                        Locale.ROOT,
                        "%s > %s %s %s",
                        e.source(),
                        e.target(),
                        e.polarity() > 0 ? "+" : e.polarity() < 0 ? "-" : "0",
                        e.act()))
                .toList();
    }

    @Test
    void whoTellsOfACountrysMisdeedAccusesIt() {
        List<StanceEvent> events = events("The envoy said <<KEN: {SOM|Somalia} has violated the truce>>.");
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.source()).isEqualTo("KEN");
            assertThat(event.target()).isEqualTo("SOM/NONE");
            assertThat(event.act()).isEqualTo("ACCUSE");
            assertThat(event.attribution()).isEqualTo(Attribution.OWN_VOICE);
        });
        assertThat(found("The envoy said <<KEN: ports were destroyed by {SOM|Somalia}>>."))
                .containsExactly("KEN > SOM/NONE - ACCUSE");
    }

    @Test
    void theNarratorAccusesNobody() {
        assertThat(found("{SOM|Somalia} has violated the truce.")).isEmpty();
    }

    @Test
    void aMisdeedDeniedDoubtedOrOnlyPossibleIsNoAccusation() {
        assertThat(found("The envoy said <<KEN: {SOM|Somalia} has not violated the truce>>."))
                .isEmpty();
        assertThat(found("The envoy said <<KEN: there was no evidence that {SOM|Somalia} violated the truce>>."))
                .isEmpty();
        assertThat(found("The envoy said <<KEN: {SOM|Somalia} might violate the truce>>."))
                .isEmpty();
        assertThat(found(
                        "The envoy said <<KEN: in the event that {SOM|Somalia} violates the truce, ships will sail>>."))
                .isEmpty();
    }

    @Test
    void ofItsOwnMisdeedsACountryAccusesNobody() {
        assertThat(found("The envoy said <<KEN: {KEN|Kenya} had violated the truce>>."))
                .isEmpty();
    }

    @Test
    void anOppositionsWordsAreNotItsCountrys() {
        assertThat(found("She said <<KEN.OPP: {SOM|Somalia} has violated the truce>>."))
                .isEmpty();
        assertThat(found("The economist said <<KEN.NONE: {SOM|Somalia} has violated the truce>>."))
                .isEmpty();
    }

    @Test
    void theRegimeIsTheOneThatTheArticleCallsSo() {
        String regime = "The {LAO.adjective|Laotian} regime met on Sunday. ";
        assertThat(found(regime + "{THA|Thailand} denounced the regime on Monday."))
                .containsExactly("THA > LAO/GOV - ACCUSE");
        assertThat(found("{THA|Thailand} denounced the regime on Monday.")).isEmpty();
        assertThat(found(
                        regime + "The {VNM.adjective|Vietnamese} regime met too. {THA|Thailand} denounced the regime."))
                .isEmpty();
    }

    @Test
    void demandsOnACountryAreAgainstIt() {
        assertThat(found("The envoy said <<KEN: {SOM|Somalia} must withdraw>>."))
                .containsExactly("KEN > SOM/NONE - REQUEST");
        assertThat(found("The envoy said <<KEN: {SOM|Somalia} cannot have such weapons>>."))
                .containsExactly("KEN > SOM/NONE - REQUEST");
        assertThat(found("The envoy said <<KEN: {SOM|Somalia} cannot feed itself>>."))
                .isEmpty();
    }

    @Test
    void whatIsCalledAMisdeedIsBlamedOnItsDoer() {
        assertThat(found("{OMN|Oman} called {YEM|Yemen}'s actions \"aggression against a small state\"."))
                .containsExactly("OMN > YEM/NONE - ACCUSE");
    }

    @Test
    void aDeedIsJudgedAndNotTheOneWhomItHurt() {
        assertThat(found("The envoy said <<KEN: {SOM|Somalia}'s actions against {ETH|Ethiopia} were illegal>>."))
                .contains("KEN > SOM/NONE - ACCUSE")
                .noneMatch(event -> event.startsWith("KEN > ETH"));
    }

    @Test
    void itAtTheBeginningIsTheCountryThatTheSentenceBeforeIsAbout() {
        assertThat(found("{OMN|Oman} closed its ports on Monday. It also condemned {YEM|Yemen}."))
                .containsExactly("OMN > YEM/NONE - ACCUSE");
        assertThat(found("The report came on Monday. It also condemned {YEM|Yemen}."))
                .isEmpty();
        assertThat(found("{OMN.P.GOV|Ali Said} spoke on Monday. It also condemned {YEM|Yemen}."))
                .isEmpty();
    }

    @Test
    void aNewspapersWordsAreNotItsCountrys() {
        assertThat(found("The paper said <<OMN.NONE: {YEM|Yemen} has violated the truce>>."))
                .isEmpty();
    }
}
