package org.entente.quote.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.quote.Quotation;
import org.entente.quote.QuotationExtractor;
import org.entente.quote.Texts;
import org.junit.jupiter.api.Test;

class SecondHandTest {
    private static final QuotationExtractor EXTRACTOR = QuotationExtractor.load();

    private static Quotation only(String text) {
        List<Quotation> found = EXTRACTOR.extract(Texts.article(text));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static void check(String text, String content, String speaker, String source) {
        Quotation one = only(text);
        assertThat(one.content()).isEqualTo(content);
        assertThat(one.speaker()).isEqualTo(speaker);
        assertThat(one.sourceChain()).containsExactly(source);
    }

    @Test
    void whomAnAgencyQuotesIsTheSpeakerAndTheAgencyTheSource() {
        check(
                "Interfax quoted Anna Berg as saying that the talks had failed.",
                "that the talks had failed",
                "Anna Berg",
                "Interfax");
        check(
                "The talks had failed, Interfax quoted Anna Berg as saying on Friday.",
                "The talks had failed",
                "Anna Berg",
                "Interfax");
        check("\"We stay,\" the Haven Post quoted her as saying.", "\"We stay,\"", "her", "the Haven Post");
    }

    @Test
    void whoIsQuotedByAnAgencyIsTheSpeaker() {
        check(
                "Anna Berg was quoted by Interfax as saying that the port was closed.",
                "that the port was closed",
                "Anna Berg",
                "Interfax");
        check(
                "\"The port is closed,\" Anna Berg was quoted by Interfax as saying.",
                "\"The port is closed,\"",
                "Anna Berg",
                "Interfax");
    }

    @Test
    void whoIsCitedByAnAgencySaysAndTheAgencyDoesNot() {
        Quotation one = only("An official cited by Xinhua said that the talks had failed.");
        assertThat(one.cue()).isEqualTo("said");
        assertThat(one.speakerName()).isEmpty();
        assertThat(one.sourceChain()).containsExactly("Xinhua");
    }

    @Test
    void aWishNotToBeNamedIsNoStatement() {
        assertThat(only("A senior official, who asked not to be named, said the talks had failed.")
                        .speaker())
                .isEqualTo("A senior official");
        Quotation one = only("A diplomat who declined to be identified said on Monday the port was closed.");
        assertThat(one.cue()).isEqualTo("said");
        assertThat(one.content()).isEqualTo("the port was closed");
        assertThat(EXTRACTOR.extract(Texts.article("The source asked for anonymity.")))
                .isEmpty();
    }

    @Test
    void whatIsSaidOnBothSidesOfAReportingClauseIsOneStatement() {
        Quotation one = only("The dead, according to Amnesty International, were civilians.");
        assertThat(one.content()).isEqualTo("The dead were civilians");
        assertThat(one.speaker()).isEqualTo("Amnesty International");
    }

    @Test
    void ofTwoCuesThatReportEachOtherTheSurerOneStays() {
        assertThat(only("Officials were not told, Berg said.").speaker()).isEqualTo("Berg");
    }
}
