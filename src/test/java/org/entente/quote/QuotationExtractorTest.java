package org.entente.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.country.CountryTagger;
import org.entente.country.Gazetteer;
import org.entente.country.Mention;
import org.entente.text.SegmentedText;
import org.junit.jupiter.api.Test;

class QuotationExtractorTest {
    private static final QuotationExtractor EXTRACTOR = QuotationExtractor.load();

    private static List<Quotation> quotations(String text) {
        return EXTRACTOR.extract(Texts.article(text));
    }

    @Test
    void aQuoteBrokenBySaidIsOneQuotation() {
        List<Quotation> found = quotations(
                "\"We will sign the treaty,\" Foreign Minister Anna Berg said on Monday. \"Nobody can stop us now.\"");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).type()).isEqualTo(QuotationType.DIRECT);
        assertThat(found.get(0).spans()).hasSize(2);
        assertThat(found.get(0).speaker()).isEqualTo("Foreign Minister Anna Berg");
    }

    @Test
    void aClauseAfterSaidIsIndirect() {
        List<Quotation> found = quotations("The president said that talks with Norway would resume in the spring.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).type()).isEqualTo(QuotationType.INDIRECT);
        assertThat(found.get(0).content()).isEqualTo("that talks with Norway would resume in the spring");
        assertThat(found.get(0).speaker()).isEqualTo("The president");
        assertThat(found.get(0).cueClass()).isEqualTo("said");
    }

    @Test
    void aClauseBeforeTheSpeakerIsIndirect() {
        List<Quotation> found = quotations("The border will stay closed for a month, a ministry spokesman said.");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.content()).isEqualTo("The border will stay closed for a month");
            assertThat(one.speaker()).isEqualTo("a ministry spokesman");
        });
    }

    @Test
    void aClauseWithQuotedWordsIsMixed() {
        List<Quotation> found = quotations("Lopez said the plan was \"a gift to the smugglers\" and would fail.");
        assertThat(found)
                .singleElement()
                .satisfies(one -> assertThat(one.type()).isEqualTo(QuotationType.MIXED));
    }

    @Test
    void accordingToNamesTheSpeaker() {
        List<Quotation> found = quotations("Exports fell by a tenth, according to the trade ministry.");
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.content()).isEqualTo("Exports fell by a tenth");
            assertThat(one.speaker()).isEqualTo("the trade ministry");
        });
    }

    @Test
    void scareQuotesAreNoQuotation() {
        assertThat(quotations("The so-called \"peace bridge\" was opened in June near the old harbour."))
                .isEmpty();
    }

    @Test
    void aSeatOfGovernmentSpeaksForItsCountryWithAndWithoutTheArticle() {
        String text = "The White House said that the talks would go on. The Kremlin denied it had any plans.";
        List<Mention> mentions = new CountryTagger(Gazetteer.load()).tag(SegmentedText.of(text), Texts.DATE);
        assertThat(EXTRACTOR.extract(Texts.article("", text, mentions)))
                .extracting(Quotation::speakerId)
                .containsExactly("USA", "RUS");
    }
}
