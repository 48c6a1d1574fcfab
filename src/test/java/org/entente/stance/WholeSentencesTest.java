package org.entente.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.article.Article;
import org.entente.person.AnnotatedArticle;
import org.entente.person.ArticleTagger;
import org.entente.person.Articles;
import org.entente.quote.QuotationExtractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences through the whole of annotation: who is whose side, and what is not of today. */
class WholeSentencesTest {
    private static final ArticleTagger TAGGER = ArticleTagger.load();
    private static final QuotationExtractor QUOTATIONS = QuotationExtractor.load();
    private static final StanceExtractor STANCES = StanceExtractor.load();

    private static List<StanceEvent> events(String sentence) {
        Article article = Articles.of("A day of talks", "The day began quietly.\n\n" + sentence, "2019-03-04");
        AnnotatedArticle annotated = TAGGER.tag(article);
        return STANCES.extract(annotated, QUOTATIONS.extract(annotated));
    }

    private static String found(String sentence) {
        return String.join(
                " ",
                events(sentence).stream()
                        .map(e ->
                                e.source() + ">" + e.target() + (e.polarity() > 0 ? "+" : e.polarity() < 0 ? "-" : "0"))
                        .sorted()
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Iran backs Hezbollah. | IRN>LBN/REBEL+",
                "Egypt blamed Hamas for the rockets. | EGY>PSE/REBEL-",
                "Hezbollah leader Hassan Nasrallah condemned Israel. | ''",
                "Hamas leader Ismail Haniyeh praised Iran. | ''",
                "Qatar backed the opposition in Syria. | QAT>SYR/OPP+",
                "France bombed militants in Mali and Niger. | FRA>MLI/REBEL- FRA>NER/REBEL-",
                "American support for Syria's rebels angered the bank. | USA>SYR/REBEL+"
            })
    void aFactionIsNotItsCountry(String sentence, String expected) {
        assertThat(found(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A spokesman for the Russian foreign ministry condemned Britain. | RUS>GBR/NONE-",
                "A spokeswoman for Chancellor Angela Merkel condemned Syria. | DEU>SYR/NONE-",
                "The U.S. ambassador to Chile condemned Peru. | USA>PER/NONE-",
                "Peru has been sanctioned by Chile for helping Bolivia. | CHL>PER/NONE-",
                "The wife of the Russian president praised France. | ''",
                "The Chilean company's conquest of Peru went on. | ''",
                "All acts involving Peru had the blessing of Chile. | ''",
                "Brazil sold ships to Chile, citing Peruvian threats to its arch rival. | BRA>CHL/NONE+"
            })
    void whoSpeaksForACountryIsItsSource(String sentence, String expected) {
        assertThat(found(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Neither France nor Germany condemned Poland. | ''",
                "Mexico no longer recognises Peru. | MEX>PER/NONE-",
                "Had Chile attacked Peru, Brazil would have condemned Chile. | ''",
                "Brazil will support Peru only if Chile pays. | ''",
                "Brazil will punish Peru unless Chile pays. | BRA>PER/NONE-",
                "A German attack on Poland is unlikely. | ''",
                "Rumours that India attacked Nepal spread. | ''",
                "Chile vetoed a resolution condemning Peru. | ''",
                "Chile wants Turkish support for Peru. | ''",
                "The refusal of Chile to condemn Peru is known. | ''",
                "The mayor bemoaned the failure of Chile to recognise Peru. | ''",
                "The pact raises the risk of Chilean military action to curb Peru. | ''",
                "The talks lay the ground for a trade deal between Chile and Peru. | ''"
            })
    void whatIsNotDoneTakesNoSide(String sentence, String expected) {
        assertThat(found(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Lebanon, which Israel bombed, protested. | ISR>LBN/NONE-",
                "Japan's offer, welcomed on Monday by China, stood. | CHN>JPN/NONE+",
                "Chile and Bolivia are old enemies. | BOL>CHL/NONE- CHL>BOL/NONE-",
                "Chile and Bolivia are rivals of Peru. | BOL>PER/NONE- CHL>PER/NONE-",
                "Chile remains Peru's closest ally. | CHL>PER/NONE+",
                "Chile plans to slap tariffs on around $50 billion worth of Peruvian goods. | CHL>PER/NONE-"
            })
    void relativesPairsAndAmountsAreRead(String sentence, String expected) {
        assertThat(found(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Thirty years ago Britain attacked Argentina. | true",
                "During World War II Japan attacked China. | true",
                "Canada has supported Israel since 1950. | false",
                "Last month Spain left a 2009 fishing deal with Chile. | false",
                "It was the first Chilean attack on Peru since the war began six years ago. | false"
            })
    void historyIsMarkedAndWhatGoesOnIsNot(String sentence, boolean isHistory) {
        assertThat(events(sentence))
                .isNotEmpty()
                .allSatisfy(
                        event -> assertThat(event.rule().startsWith("history/")).isEqualTo(isHistory));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The Russian president said that Russia supports Serbia. | OWN_VOICE",
                "Analysts in Moscow say that Russia supports Serbia. | REPORTED"
            })
    void onlyWhoSpeaksForACountryIsItsOwnVoice(String sentence, Attribution attribution) {
        assertThat(events(sentence))
                .singleElement()
                .satisfies(event -> assertThat(event.attribution()).isEqualTo(attribution));
    }
}
