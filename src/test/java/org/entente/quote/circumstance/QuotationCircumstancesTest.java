package org.entente.quote.circumstance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.country.Mention;
import org.entente.country.MentionKind;
import org.entente.quote.Quotation;
import org.entente.quote.QuotationExtractor;
import org.entente.quote.QuotationType;
import org.entente.quote.Texts;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

class QuotationCircumstancesTest {
    private static final QuotationExtractor EXTRACTOR = QuotationExtractor.load();

    @Test
    void whoWasToldIsTheAddressee() {
        assertThat(EXTRACTOR.extract(Texts.article("The envoy told reporters that the talks had failed.")))
                .first()
                .satisfies(one -> assertThat(one.addressee()).isEqualTo("reporters"));
    }

    @Test
    void whatIsSaidInsideAStatementHasItAsParentAndSource() {
        List<Quotation> found =
                EXTRACTOR.extract(Texts.article("Berg said that the president had promised to reopen the border."));
        assertThat(found).hasSize(2);
        assertThat(found.get(1).parent()).contains(0);
        assertThat(found.get(1).sourceChain()).containsExactly("Berg");
    }

    @Test
    void aStatementPassedOnIsAttributedToWhoMadeIt() {
        assertThat(EXTRACTOR.extract(Texts.article(
                        "The harbour would close in June, the mayor was quoted as saying by the Haven Post.")))
                .first()
                .satisfies(one -> {
                    assertThat(one.cue()).startsWith("was quoted as saying");
                    assertThat(one.speaker()).isEqualTo("the mayor");
                    assertThat(one.sourceChain()).containsExactly("the Haven Post");
                });
    }

    @Test
    void aHeadlineHasQuotationsOfItsOwn() {
        assertThat(EXTRACTOR.extract(
                        Texts.article("Norway Says Talks Will Resume in May", "The talks resume.", List.of())))
                .first()
                .satisfies(one -> {
                    assertThat(one.inTitle()).isTrue();
                    assertThat(one.speaker()).isEqualTo("Norway");
                });
    }

    @Test
    void theSpeakersNameComesFromTheMentionUnderIt() {
        String text = "He said that the army would leave Chile.";
        Mention berg = new Mention(
                new Span(0, 2),
                "He",
                MentionKind.PERSON,
                "pronoun",
                "NOR",
                "",
                "anna-berg",
                "GOV",
                "envoy",
                "Anna Berg",
                1,
                "test");
        Mention chile = Mention.country(new Span(34, 39), "Chile", "name", "CHL", 1, "test");
        assertThat(EXTRACTOR.extract(Texts.article("", text, List.of(berg, chile))))
                .first()
                .satisfies(one -> {
                    assertThat(one.speakerName()).isEqualTo("Anna Berg");
                    assertThat(one.speakerCountry()).isEqualTo("NOR");
                    assertThat(one.speakerRole()).isEqualTo("envoy");
                    assertThat(one.countriesAbout()).containsExactly("CHL");
                });
    }

    @Test
    void aQuestionBelongsToWhoAskedIt() {
        assertThat(EXTRACTOR.extract(Texts.article("\"Who will pay for all of this?\" Berg asked.")))
                .first()
                .satisfies(one -> {
                    assertThat(one.type()).isEqualTo(QuotationType.DIRECT);
                    assertThat(one.speaker()).isEqualTo("Berg");
                });
    }

    @Test
    void aMediumThatReportsIsASourceAndNotTheSpeaker() {
        List<Quotation> found =
                EXTRACTOR.extract(Texts.article("Reuters reported that the port would close for two weeks."));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.speakerName()).isEmpty();
            assertThat(one.sourceChain()).containsExactly("Reuters");
        });
    }

    @Test
    void theDayOfSayingIsNoPartOfTheContent() {
        assertThat(EXTRACTOR.extract(Texts.article("Berg said on Wednesday the port would stay open all winter.")))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.content()).startsWith("the port");
                    assertThat(one.saidOn()).contains(Texts.DATE.minusDays(1));
                });
    }
}
