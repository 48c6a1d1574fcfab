package org.entente.quote.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.quote.Quotation;
import org.entente.quote.QuotationExtractor;
import org.entente.quote.QuotationType;
import org.entente.quote.Texts;
import org.junit.jupiter.api.Test;

class StatementsTest {
    private static final QuotationExtractor EXTRACTOR = QuotationExtractor.load();

    private static List<Quotation> quotations(String title, String text) {
        return EXTRACTOR.extract(Texts.article(title, text, List.of()));
    }

    private static Quotation only(String title, String text) {
        List<Quotation> found = quotations(title, text);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void whatNobodySaysOrThinksIsNoQuotation() {
        String text = "The house is expected to vote in May. The talks appear to have failed. Berg is known as a hawk.";
        assertThat(quotations("", text)).isEmpty();
        assertThat(EXTRACTOR.attributions(Texts.article(text))).isNotEmpty();
    }

    @Test
    void aHeadlineMayNameItsSourceAtItsEnd() {
        Quotation one = only("Greece needs more aid, not austerity: IMF", "");
        assertThat(one.content()).isEqualTo("Greece needs more aid, not austerity");
        assertThat(one.speaker()).isEqualTo("IMF");
        assertThat(only("Harbour to reopen in May: minister", "").speaker()).isEqualTo("minister");
        assertThat(quotations("What to know about the war: live updates", "")).isEmpty();
    }

    @Test
    void aLabelIsNoSpeaker() {
        assertThat(quotations("Factbox: Rules of the harbour", "")).isEmpty();
    }

    @Test
    void aDashMayIntroduceAQuotation() {
        Quotation one = only("", "Anna Berg - \"We will close the harbour.\"");
        assertThat(one.type()).isEqualTo(QuotationType.DIRECT);
        assertThat(one.speaker()).isEqualTo("Anna Berg");
        assertThat(quotations("", "The port - \"a gift\" - was closed.")).isEmpty();
    }

    @Test
    void whoDeclinesToCommentSaysNothing() {
        assertThat(quotations("", "Anna Berg declined to comment on the plan.")).isEmpty();
        assertThat(quotations("", "Anna Berg declined to rule out a new port.")).hasSize(1);
    }

    @Test
    void aNameWithItsAppositionMayIntroduceAQuotation() {
        assertThat(only("", "ANNA BERG, CHIEF ECONOMIST AT HAVEN BANK, OSLO: \"The port is closed.\"")
                        .speakerName())
                .isEqualTo("Anna Berg");
    }

    @Test
    void theFirstWordOfASentenceIsNoNameForItsCapital() {
        assertThat(only("", "Analysts say the war could last.").speakerName()).isEmpty();
        assertThat(only("", "Labor leaders said the plan was dead.").speakerName())
                .isEmpty();
        assertThat(only("", "Goldman said the plan was dead.").speakerName()).isEqualTo("Goldman");
        assertThat(only("", "The Munich-based company said sales fell.").speakerName())
                .isEmpty();
    }

    @Test
    void aClauseAboutTheSpeakerDoesNotNameIt() {
        assertThat(only("", "Shell, which sells oil across Europe, said profits fell.")
                        .speakerName())
                .isEqualTo("Shell");
    }

    @Test
    void whatSomebodySeemsToBeIsNoStatementOfHis() {
        assertThat(EXTRACTOR.extract(
                        Texts.article("The harbour master seems unaware that the port has been closed for a month.")))
                .isEmpty();
    }
}
