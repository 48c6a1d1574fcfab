package org.entente.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.entente.stance.construction.Constructions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StanceExtractorTest {
    private static final StanceExtractor EXTRACTOR = StanceExtractor.load();

    private static List<StanceEvent> events(String marked) {
        MarkedArticle article = MarkedArticle.of(marked);
        return EXTRACTOR.extract(article.annotated(), article.quotations());
    }

    /** Each event as {@code RUS > VEN/GOV + SUPPORT}. */
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
    void anActiveVerbGivesSourceAndTarget() {
        assertThat(found("{FRA|France} condemned {TUR|Turkey} on Monday.")).containsExactly("FRA > TUR/NONE - ACCUSE");
    }

    @Test
    void aPassiveTurnsThemRound() {
        assertThat(found("{TUR|Turkey} was sharply criticised on Friday by {DEU|Germany} and {FRA|France}."))
                .containsExactly("DEU > TUR/NONE - ACCUSE", "FRA > TUR/NONE - ACCUSE");
    }

    @Test
    void joinedSubjectsAndObjectsAreAllRead() {
        assertThat(found("{IRN|Iran}, {RUS|Russia} and {CHN|China} backed {SYR|Syria} and {CUB|Cuba}."))
                .containsExactly(
                        "IRN > SYR/NONE + SUPPORT",
                        "IRN > CUB/NONE + SUPPORT",
                        "RUS > SYR/NONE + SUPPORT",
                        "RUS > CUB/NONE + SUPPORT",
                        "CHN > SYR/NONE + SUPPORT",
                        "CHN > CUB/NONE + SUPPORT");
    }

    @Test
    void aPersonGivesTheFaction() {
        assertThat(
                        found(
                                "{BRA.adjective|Brazilian} President {BRA.P.GOV|Ana Lima} has recognised {PER.adjective|Peruvian} opposition leader {PER.P.OPP|Luis Soto}."))
                .containsExactly("BRA > PER/OPP + RECOGNISE");
    }

    @Test
    void aNounAfterACountryGivesTheFaction() {
        assertThat(found("{TUR|Turkey} supports the {SYR.adjective|Syrian} opposition."))
                .containsExactly("TUR > SYR/OPP + SUPPORT");
        assertThat(found("{TUR|Turkey} attacked the {SYR.adjective|Syrian} government."))
                .containsExactly("TUR > SYR/GOV - ASSAULT");
        assertThat(found("{TUR|Turkey} is arming rebels in {SYR|Syria}.")).containsExactly("TUR > SYR/REBEL + AID");
    }

    @Test
    void theDoerOfADeedIsItsTarget() {
        assertThat(found("{JOR|Jordan} denounced {ISR|Israel}'s latest raid."))
                .containsExactly("JOR > ISR/NONE - ACCUSE");
        assertThat(found("{JOR|Jordan} condemned the killing of {ISR.adjective|Israeli} tourists."))
                .isEmpty();
    }

    @Test
    void companiesAndCitiesTakeNoSide() {
        assertThat(found("{JPN.adjective|Japanese} companies criticised {CHN|China}."))
                .isEmpty();
        assertThat(found("The minister, speaking in {AUT.city|Vienna}, praised {IRN|Iran}."))
                .isEmpty();
    }

    @Test
    void nounsNameASideTaken() {
        assertThat(found("{RUS|Russia}'s strong support for {SRB|Serbia} annoyed many."))
                .containsExactly("RUS > SRB/NONE + SUPPORT");
        assertThat(found("{CAN|Canada} imposed new sanctions on {BLR|Belarus}."))
                .containsExactly("CAN > BLR/NONE - SANCTION");
        assertThat(found("{CAN|Canada} lifted its sanctions on {BLR|Belarus}."))
                .containsExactly("CAN > BLR/NONE + YIELD");
        assertThat(found("Prices rose after {USA|U.S.} sanctions on {IRN|Iran}."))
                .containsExactly("USA > IRN/NONE - SANCTION");
        assertThat(found("{CHN|China} said it opposed sanctions on {SDN|Sudan}."))
                .containsExactly("CHN > SDN/NONE + YIELD");
    }

    @Test
    void predicatesNameASideTaken() {
        assertThat(found("{LAO|Laos} remained deeply loyal to the administration of {VNM.P.GOV|Tran Van Binh}."))
                .containsExactly("LAO > VNM/GOV + SUPPORT");
        assertThat(found("{QAT|Qatar}, a longtime ally of {TUR|Turkey}, kept silent."))
                .containsExactly("QAT > TUR/NONE + SUPPORT");
        assertThat(found("{IRN|Iran}'s main ally {SYR|Syria} stayed away."))
                .containsExactly("SYR > IRN/NONE + SUPPORT");
    }

    @Test
    void negationTurnsSupportAndCancelsBlame() {
        assertThat(found("{SRB|Serbia} refused to recognise {XKX|Kosovo}.")).containsExactly("SRB > XKX/NONE - REJECT");
        assertThat(found("{SRB|Serbia} will never recognise {XKX|Kosovo}.")).containsExactly("SRB > XKX/NONE - REJECT");
        assertThat(found("{IND|India} stopped short of condemning {RUS|Russia}."))
                .isEmpty();
        assertThat(found("{IND|India} did not condemn {RUS|Russia}.")).isEmpty();
        assertThat(found("{IRN|Iran} denied backing {YEM|Yemen}.")).isEmpty();
        assertThat(found("{POL|Poland} might support {UKR|Ukraine}.")).isEmpty();
    }

    @Test
    void appealsToStopAreAgainstTheirTarget() {
        assertThat(found("{EST|Estonia} urged {RUS|Russia} to withdraw its troops."))
                .containsExactly("EST > RUS/NONE - REQUEST");
        assertThat(
                        found(
                                "{OMN|Oman} had been in touch with {YEM|Yemen}'s opposition and told it not to seize the port."))
                .containsExactly("OMN > YEM/OPP 0 CONSULT", "OMN > YEM/OPP - REQUEST");
    }

    @Test
    void contactTakesNoSide() {
        assertThat(
                        found(
                                "{CHN.adjective|Chinese} Premier {CHN.P.GOV|Wang Bo} met {IND.adjective|Indian} Prime Minister {IND.P.GOV|Asha Rao} in {NPL.capital|Kathmandu}."))
                .containsExactly("CHN > IND/GOV 0 CONSULT");
    }

    @Test
    void pairsAreReadBothWays() {
        assertThat(found("{HUN|Hungary} and {SRB|Serbia} agreed on Tuesday. Both countries condemned {HRV|Croatia}."))
                .containsExactly(
                        "HUN > SRB/NONE + AGREE",
                        "SRB > HUN/NONE + AGREE",
                        "HUN > HRV/NONE - ACCUSE",
                        "SRB > HRV/NONE - ACCUSE");
        assertThat(
                        found(
                                "{CHL.GOV|Chile's president} met {PER.GOV|Peru's president}. The two leaders condemned {BOL|Bolivia}."))
                .contains("CHL > BOL/NONE - ACCUSE", "PER > BOL/NONE - ACCUSE");
        // Of three, nobody knows which two.
        assertThat(found("{CHL|Chile} told {PER|Peru} of {ECU|Ecuador}. The two countries condemned {BOL|Bolivia}."))
                .isEmpty();
        assertThat(found("Talks between {ARM|Armenia} and {AZE|Azerbaijan} were hosted elsewhere."))
                .containsExactly("ARM > AZE/NONE 0 CONSULT", "AZE > ARM/NONE 0 CONSULT");
    }

    @Test
    void groupsKeepTheirQuantifier() {
        StanceEvent event = events("Most {GROUP:WEST|Western powers} have recognised {XKX|Kosovo}.")
                .get(0);
        assertThat(event.sourceGroup()).isEqualTo("GROUP:WEST");
        assertThat(event.quantifier()).isEqualTo("most");
        assertThat(event.sourceCountry()).isEmpty();
    }

    @Test
    void whoSpeaksInAQuotationIsItsHolder() {
        List<StanceEvent> own = events("The envoy said <<KEN: {SOM|Somalia}'s claim was baseless>>.");
        assertThat(own).singleElement().satisfies(event -> {
            assertThat(event.source()).isEqualTo("KEN");
            assertThat(event.attribution()).isEqualTo(Attribution.OWN_VOICE);
            assertThat(event.quoteIndex()).contains(0);
        });
        assertThat(events("<<KEN: {UGA|Uganda} supports {RWA|Rwanda}>>, he said.")
                        .get(0)
                        .attribution())
                .isEqualTo(Attribution.REPORTED);
        assertThat(events("<<KEN: \"We fully support {RWA|Rwanda}\">>, he said.")
                        .get(0)
                        .source())
                .isEqualTo("KEN");
    }

    @Test
    void anOppositionDoesNotSpeakForItsCountry() {
        assertThat(found("The {VEN.adjective|Venezuelan} opposition accused {CUB|Cuba} of meddling."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 1956 {GBR|Britain} attacked {EGY|Egypt}.",
                "In the '80s {GBR|Britain} condemned {EGY|Egypt}.",
                "A decade ago {GBR|Britain} condemned {EGY|Egypt}.",
                "Under then-President Lamb, {GBR|Britain} condemned {EGY|Egypt}."
            })
    void whatIsLongPastIsMarked(String sentence) {
        StanceEvent event = events(sentence).get(0);
        assertThat(event.rule()).startsWith("history/");
        assertThat(event.weight()).isZero();
    }

    @Test
    void whatIsTheFirstSinceLongAgoIsNot() {
        assertThat(events("For the first time since the '80s {GBR|Britain} condemned {EGY|Egypt}.")
                        .get(0)
                        .rule())
                .doesNotStartWith("history/");
    }

    @Test
    void longAndOddSentencesGiveFewEventsAndNoException() {
        String list = "{FRA|France}, ".repeat(200);
        assertThat(events(list + "and {DEU|Germany} condemned " + list + "and {USA|America}."))
                .hasSizeLessThanOrEqualTo(Constructions.MOST);
        assertThat(events("{FRA|France} " + "condemned attacked supported by ".repeat(1500) + "{DEU|Germany}."))
                .hasSizeLessThanOrEqualTo(Constructions.MOST);
        assertThat(events("support condemn attack {FRA|France}")).isEmpty();
    }
}
