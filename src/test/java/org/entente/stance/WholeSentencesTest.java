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
                "The talks lay the ground for a trade deal between Chile and Peru. | ''",
                "Should Chile attack Peru, Brazil will be condemning Chile. | ''",
                "Chile could walk away and sanction Peru. | ''",
                "Chile walked away and sanctioned Peru. | CHL>PER/NONE-",
                "It was the only way Chile would rescue Peru. | ''",
                "Chile will rescue Peru. | CHL>PER/NONE+",
                "Chile demands that any agreement with Peru be fair. | ''",
                "Chile stressed that the agreement with Peru is fair. | CHL>PER/NONE+",
                "Chile watched for signs of a Brazilian attack on Peru. | ''",
                "Chile has no quarrel with Peru. | ''",
                "He repeated a bogus claim that Chile had attacked Peru. | ''",
                "Chile acknowledged that Peru was struggling. | ''",
                "Poland hopes to avoid conflict with Brazil. | ''",
                "Poland eased sanctions on Brazil. | POL>BRA/NONE+"
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
                "Turkey attacked U.S.-backed fighters. | ''",
                "Turkey attacked U.S.-made drones. | TUR>USA/NONE-",
                "Saudi Arabia's war against Iran-backed rebels in Yemen went on. | IRN>YEM/REBEL+",
                "Pro-Russian rebels drove Ukrainian soldiers away. | ''",
                "Chile's support for the Iraq War angered France. | ''",
                "Chile's support for Iraq angered France. | CHL>IRQ/NONE+",
                "Brazil wants to counter Peru's crisis. | ''",
                "Brazil wants to counter Peru's ambitions. | BRA>PER/NONE-",
                "Standing with the Canadian prime minister, the French president spoke of trade. | ''",
                "France stands with Canada. | FRA>CAN/NONE+"
            })
    void whatBearsANameIsNotItsTarget(String sentence, String expected) {
        assertThat(found(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister brought Chile closer to Peru, in favor of Brazil. | ''",
                "France, in favor of Brazil, signed. | FRA>BRA/NONE+",
                "France is opposed to a plan backed by Germany. | ''",
                "France punished Germany, with tariffs too, in response to its invasion of Poland. | FRA>DEU/NONE-",
                "Trade with Chile and Peru supported Brazil. | ''",
                "Chile and Peru supported Brazil. | CHL>BRA/NONE+ PER>BRA/NONE+",
                "There are tensions between Chile and Peru, a Brazilian diplomat said. | CHL>PER/NONE- PER>CHL/NONE-",
                "Brazil set tariffs on Peru. Chile said the tariffs were unfair to Peru. | BRA>PER/NONE-",
                "Brazil set tariffs on Peru. Brazil said the tariffs were fair. | BRA>PER/NONE- BRA>PER/NONE-",
                "Peru won a waiver from Canada's sanctions. | ''",
                "Peru suffered under Canada's sanctions. | CAN>PER/NONE-"
            })
    void whoseClauseItIsDecidesTheSource(String sentence, String expected) {
        assertThat(found(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Thirty years ago Britain attacked Argentina. | true",
                "During World War II Japan attacked China. | true",
                "Canada gave aid to Japan after World War Two. | true",
                "Russia invaded Georgia. | true",
                "Russia invaded Poland. | false",
                "The American invasion of Iraq went on. | true",
                "Canada has supported Israel since 1950. | false",
                "On Friday Canada condemned Peru, whose junta took power in 1975. | false",
                "In 1975 Canada condemned Peru, a minister said on Friday. | true",
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
