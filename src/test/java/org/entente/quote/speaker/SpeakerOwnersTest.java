package org.entente.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.person.ArticleTagger;
import org.entente.quote.Quotation;
import org.entente.quote.QuotationExtractor;
import org.entente.quote.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a speaker's words stand for where they hold the name of another. */
class SpeakerOwnersTest {
    private static final QuotationExtractor EXTRACTOR = QuotationExtractor.load();
    private static final ArticleTagger TAGGER = ArticleTagger.load();

    private static Quotation only(String text) {
        List<Quotation> found = EXTRACTOR.extract(TAGGER.tag(Texts.plain("", text)));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void anAdministrationIsItsGovernmentAndNotThePerson() {
        Quotation one = only("Donald Trump left. The Trump administration said the talks would go on.");
        assertThat(one.speakerName()).isEqualTo("Trump administration");
        assertThat(one.speakerId()).isEqualTo("USA");
    }

    @Test
    void whoBelongsToAPersonIsNotThePerson() {
        assertThat(only("Donald Trump's circle said that the talks would go on.")
                        .speakerName())
                .isEmpty();
        Quotation spokesman = only("Donald Trump's spokesman said that the talks would go on.");
        assertThat(spokesman.speakerName()).isEmpty();
        assertThat(spokesman.speakerFaction()).isEqualTo("GOV");
    }

    @Test
    void aPersonsStatementIsThePersonsWord() {
        assertThat(only("Donald Trump's statement said that the talks would go on.")
                        .speakerName())
                .isEqualTo("Donald Trump");
    }

    @Test
    void ofTwoNamesTheOneThatOwnsNobodySpeaks() {
        assertThat(only("Donald Trump's national security adviser, John Bolton, said the talks had failed.")
                        .speakerName())
                .isEqualTo("John Bolton");
        assertThat(only("John Bolton, Donald Trump's national security adviser, said the talks had failed.")
                        .speakerName())
                .isEqualTo("John Bolton");
    }

    @Test
    void whoIsWhomTheClauseIsAbout() {
        assertThat(only("The plan was met with a shrug by John Bolton, a hawk, who said that the talks had failed.")
                        .speakerName())
                .isEqualTo("John Bolton");
    }

    @Test
    void aTitleIsLessSureThanAName() {
        assertThat(only("Donald Trump left. The president said that the talks would go on.")
                        .confidence())
                .isLessThan(
                        only("Donald Trump said that the talks would go on.").confidence() - 0.1);
    }

    @Test
    void aSourceAtACompanyIsNotTheCompany() {
        assertThat(only("The pipeline is shut. \"There will be enough gas,\" the Northwind source said.")
                        .speakerName())
                .isEmpty();
    }

    @Test
    void aCompanyOfTwoNamesIsCalledByBoth() {
        assertThat(only("Northwind & Halvers said that the pipeline would stay shut for a month.")
                        .speakerName())
                .isEqualTo("Northwind & Halvers");
    }

    @Test
    void twoWhoSpeakAsOneAreNamedBoth() {
        Quotation leaders = only("President Emmanuel Macron and Chancellor Angela Merkel said the talks had failed.");
        assertThat(leaders.speakerName()).isEqualTo("Emmanuel Macron and Angela Merkel");
        assertThat(leaders.speakerId()).isEmpty();
        Quotation countries = only("Norway and Chile said the talks had failed.");
        assertThat(countries.speakerName()).isEqualTo("Norway and Chile");
        assertThat(countries.speakerCountry()).isEmpty();
    }

    @Test
    void whichAfterSeveralCountriesIsNotTheLastOfThem() {
        assertThat(only("The plan was made by Norway and Chile, which said that the talks had failed.")
                        .speakerName())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Northwind shareholders said that they would sell.",
                "A European Central Bank source said that rates would fall.",
                "One Western intelligence expert said that the talks had failed."
            })
    void whoStandsBehindTheNameOfABodyIsNotTheBody(String text) {
        assertThat(only(text).speakerName()).isEmpty();
    }

    @Test
    void anOfficeInCapitalsIsNoPartOfAName() {
        assertThat(only("CFO Lindqvist said that costs would fall.").speakerName())
                .isEqualTo("Lindqvist");
        assertThat(only("The Federal Reserve CFO Lindqvist said that costs would fall.")
                        .speakerName())
                .isEqualTo("Lindqvist");
    }

    @Test
    void theTickerOfAShareIsNoPartOfAName() {
        assertThat(only("Northwind Inc NRTH.O said that costs would fall.").speakerName())
                .isEqualTo("Northwind Inc");
    }

    @Test
    void aNameInCapitalsBeforeAColonIsWrittenAsOthersAre() {
        assertThat(
                        only("ARNE LINDQVIST, CHIEF ECONOMIST, NORTHWIND BANK, OSLO: \"Costs will fall by a tenth this year.\"")
                                .speakerName())
                .isEqualTo("Arne Lindqvist");
    }

    @Test
    void theReportAtTheEndOfASentenceIsWhoSaysIt() {
        Quotation one =
                only("The port has lost a tenth of its ships, said the report published by the port authority.");
        assertThat(one.content()).isEqualTo("The port has lost a tenth of its ships");
        assertThat(one.speaker()).isEqualTo("the report published by the port authority");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Donald Trump's 2020 campaign said that the talks would go on.",
                "Donald Trump left. The Trump family said that the talks would go on.",
                "A shareholder in the European Central Bank said that rates would fall."
            })
    void whoIsOfAPersonOrBodyIsNotThatPersonOrBody(String text) {
        assertThat(only(text).speakerName()).isEmpty();
    }

    @Test
    void aDashBeginsAnAppositionAsACommaDoes() {
        assertThat(only("The Fed -- the U.S. central bank -- said that rates would fall.")
                        .speakerName())
                .isEqualTo("Federal Reserve");
    }

    @Test
    void theMainClauseAfterAReportingClauseIsNotWhatWasSaid() {
        assertThat(only("While Arne Lindqvist said the port was closed, ships are still going in and out.")
                        .content())
                .isEqualTo("the port was closed");
    }

    @Test
    void aCardOfLinksBehindANameIsNeitherSaidNorNamed() {
        Quotation one = only(
                "Mayor Anna Berg Anna Maria BergPort shuts Lund says he is sorry MORE (Haven) said the quay of Jan Lund "
                        + "Johannes LundCouncil warns of debts MORE would stay open.");
        assertThat(one.speaker()).isEqualTo("Mayor Anna Berg (Haven)");
        assertThat(one.speakerName()).isEqualTo("Anna Berg");
        assertThat(one.content()).isEqualTo("the quay of Jan Lund would stay open");
        assertThat(one.spans()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Party leaders said it was over.", "Civil servants said it was over."})
    void aWordThatOnlyTheSentenceCapitalisesIsNoName(String text) {
        assertThat(only("The Civil Party met. " + text).speakerName()).isEmpty();
    }

    @Test
    void theTopicBehindANameInCapitalsDoesNotSpeak() {
        Quotation one =
                only("The minister Anna Berg met the press. BERG ON FISH PRICES: \"They will fall in the spring.\"");
        assertThat(one.speakerName()).isEqualTo("Anna Berg");
    }

    @Test
    void aHeadingInCapitalsSaysNothing() {
        assertThat(EXTRACTOR.extract(TAGGER.tag(
                        Texts.plain("", "The port shut. MINISTER WARNS OF A LONG STORM The council stayed at home."))))
                .isEmpty();
    }

    @Test
    void andWithinTheNameOfABodyMakesNoTwoSpeakers() {
        assertThat(only("The Health and Safety Administration said it was over.")
                        .speakerName())
                .isEqualTo("Health and Safety Administration");
    }

    @Test
    void anEnvoyIsOfTheCountryThatSentHim() {
        assertThat(only("The U.S. envoy for Venezuela, Anna Berg, said it was over.")
                        .speakerCountry())
                .isEqualTo("USA");
    }

    @Test
    void whatAnAnalystWorksOnIsNotHisCountry() {
        assertThat(only("Anna Berg, a Russia analyst, said it was over.").speakerCountry())
                .isEmpty();
    }
}
