package org.entente.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.person.ArticleTagger;
import org.junit.jupiter.api.Test;

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
}
