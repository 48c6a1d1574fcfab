package org.entente.stance.construction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.stance.MarkedArticle;
import org.entente.stance.StanceEvent;
import org.entente.stance.StanceExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One sentence a construction, and one a trap. */
class ConstructionsTest {
    private static final StanceExtractor EXTRACTOR = StanceExtractor.load();

    private static String found(String marked) {
        MarkedArticle article = MarkedArticle.of(marked);
        List<String> events = EXTRACTOR.extract(article.annotated(), article.quotations()).stream()
                .map(e -> String.format(
                        Locale.ROOT,
                        "%s>%s%s",
                        e.source(),
                        e.target(),
                        e.polarity() > 0 ? "+" : e.polarity() < 0 ? "-" : "0"))
                .sorted()
                .toList();
        return String.join(" ", events);
    }

    private static Stream<Arguments> constructions() {
        return Stream.of(
                of(
                        "goods of a country",
                        "{CAN|Canada} accused {PER.adjective|Peruvian} companies of fraud.",
                        "CAN>PER/NONE-"),
                of("goods that are praised", "{CAN|Canada} praised {PER.adjective|Peruvian} companies.", ""),
                of("a compound with a name", "{CAN|Canada} criticised the {PER|Peru} debate.", ""),
                of(
                        "an absolute participle",
                        "The talks ended on Monday, with {CAN|Canada} accusing {PER|Peru} of fraud.",
                        "CAN>PER/NONE-"),
                of(
                        "whose campaign it is",
                        "The {CAN.adjective|Canadian} campaign targets {PER|Peru}.",
                        "CAN>PER/NONE-"),
                of(
                        "measures on the one other country",
                        "{CAN|Canada}'s sanctions have halved the exports of {PER|Peru}.",
                        "CAN>PER/NONE-"),
                of(
                        "measures by or on whom the adjective names",
                        "{CAN.adjective|Canadian} sanctions have worried {PER|Peru}.",
                        ""),
                of(
                        "measures where two others are named",
                        "{CAN|Canada}'s sanctions have halved the trade of {PER|Peru} and {CHL|Chile}.",
                        ""),
                of(
                        "accusations that are turned down",
                        "{PER|Peru} rejected {CAN.adjective|Canadian} accusations.",
                        "CAN>PER/NONE- PER>CAN/NONE-"),
                of(
                        "threats at the one other country",
                        "{PER|Peru} has yet to react to the recent {CAN.adjective|Canadian} threats.",
                        "CAN>PER/NONE-"),
                of("a purpose", "{CAN|Canada} sent ships to the strait to deter {PER|Peru}.", "CAN>PER/NONE-"),
                of("a gerund", "{CAN|Canada} insisted on punishing {PER|Peru}.", "CAN>PER/NONE-"),
                of("a warning over", "{CAN|Canada} warned {PER|Peru} over its weapons.", "CAN>PER/NONE-"),
                of(
                        "a purpose of another",
                        "{CAN|Canada} accused {CHL|Chile} of sending ships to aid {PER|Peru}.",
                        "CAN>CHL/NONE-"),
                of("a power to act", "{CAN|Canada} has broad authority to punish {PER|Peru}.", ""),
                of("what one is against", "{CAN|Canada} blocked moves to censure {PER|Peru}.", ""),
                of(
                        "a noun that hangs on a verb",
                        "{CAN|Canada} on Monday tweeted criticism of {PER|Peru}.",
                        "CAN>PER/NONE-"),
                of(
                        "a future that is told",
                        "{CAN|Canada} said on Monday that it would expel {PER.adjective|Peruvian} diplomats.",
                        "CAN>PER/GOV-"),
                of("a future that is not", "{CAN|Canada} would expel {PER.adjective|Peruvian} diplomats.", ""),
                of(
                        "whom a second sentence goes on about",
                        "{CAN|Canada} has voted. It was close. It also condemned {PER|Peru}.",
                        "CAN>PER/NONE-"),
                of(
                        "several whom a sentence goes on about",
                        "{CAN.adjective|Canadian} officials met on Monday. They condemned {PER|Peru}.",
                        "CAN>PER/NONE-"),
                of(
                        "a pronoun in a clause of reason",
                        "{CAN|Canada} closed its embassy because it accuses {PER|Peru} of fraud.",
                        "CAN>PER/NONE-"),
                of(
                        "ties of three",
                        "{CAN|Canada}, {CHL|Chile} and {PER|Peru} strengthened their ties.",
                        "CAN>CHL/NONE+ CAN>PER/NONE+ CHL>CAN/NONE+ CHL>PER/NONE+ PER>CAN/NONE+ PER>CHL/NONE+"),
                of(
                        "what two do with a third",
                        "{CHL|Chile} and {PER|Peru} cooperate with {CAN|Canada}.",
                        "CHL>CAN/NONE+ PER>CAN/NONE+"),
                of(
                        "allies by example",
                        "Three {CAN.adjective|Canadian} allies such as {CHL|Chile} and {PER|Peru} stayed away.",
                        "CHL>CAN/NONE+ PER>CAN/NONE+"),
                of("whose ally", "{CAN|Canada} and its ally {PER|Peru} stayed away.", "PER>CAN/NONE+"),
                of(
                        "an ally described",
                        "{PER|Peru}, a staunch {CAN.adjective|Canadian} ally, stayed away.",
                        "PER>CAN/NONE+"),
                of(
                        "only an owner",
                        "{CHL|Chile} condemned {PER|Peru}, {CAN|Canada}'s top regional ally.",
                        "CHL>PER/NONE- PER>CAN/NONE+"),
                of("a charge with a noun", "{CAN|Canada} said {PER|Peru} was behind the raids.", "CAN>PER/NONE-"),
                of("a promise not kept", "{CAN|Canada} says {PER|Peru} is not living up to the pact.", "CAN>PER/NONE-"),
                of("a promise asked for", "{CAN|Canada} waits until {PER|Peru} complies.", ""),
                of("what one needs to do", "{CAN|Canada} said {PER|Peru} needs to stop the raids.", "CAN>PER/NONE-"),
                of("what one wants", "{CAN|Canada} wants to help {PER|Peru}.", "CAN>PER/NONE+"),
                of("what one must", "{CAN|Canada} must help {PER|Peru}.", ""),
                of("what we must", "<<CAN: \"We must help {PER|Peru}\">>, he said.", "CAN>PER/NONE+"),
                of("a condition turned round", "Should {CAN|Canada} attack {PER|Peru}, prices will rise.", ""),
                of(
                        "a head in quotation marks",
                        "{CHL|Chile} dismissed {CAN|Canada}'s \"empty\" threats to punish {PER|Peru}.",
                        "CAN>PER/NONE- CHL>CAN/NONE-"),
                of(
                        "an adverb of all",
                        "{CAN|Canada} and {CHL|Chile} have both condemned {PER|Peru}.",
                        "CAN>PER/NONE- CHL>PER/NONE-"),
                of(
                        "whoever is seen as something",
                        "{CAN|Canada} sees {PER|Peru} as a threat to the strait.",
                        "CAN>PER/NONE-"),
                of("whom one stops", "{CAN|Canada} vowed to prevent {PER|Peru} from fishing.", "CAN>PER/NONE-"),
                of(
                        "how somebody accused did it",
                        "{CAN|Canada} accused {CHL|Chile} of breaking the truce by bombing {PER|Peru}.",
                        "CAN>CHL/NONE-"),
                of("a plan one has not", "{CAN|Canada} has no plans to help {PER|Peru}.", "CAN>PER/NONE-"),
                of("whose ally is punished", "{CAN|Canada} condemned its {GROUP:NATO|NATO} ally for the delay.", ""),
                of("members of a group", "Voters did not want {GROUP:EU|EU} states to give loans to {PER|Peru}.", ""),
                of(
                        "a doubt about a judgement",
                        "{CAN|Canada} voiced skepticism that {PER|Peru} is behind the raids.",
                        ""),
                of(
                        "a noun phrase within a cue",
                        "{CAN|Canada} banned the sale of new tractors to {PER|Peru}.",
                        "CAN>PER/NONE-"),
                of("what is received", "{PER|Peru} enjoys strong support from {CAN|Canada}.", "CAN>PER/NONE+"),
                of("sanctions one is under", "{PER|Peru} is under heavy sanctions from {CAN|Canada}.", "CAN>PER/NONE-"),
                of("a plan", "{CAN|Canada}'s decision to punish {PER|Peru} surprised the lenders.", "CAN>PER/NONE-"),
                of(
                        "whoever asks another to condemn",
                        "{CAN|Canada} urged {CHL|Chile} to condemn {PER|Peru}.",
                        "CAN>PER/NONE-"),
                of("each other", "{CAN|Canada} and {PER|Peru} threatened each other.", "CAN>PER/NONE- PER>CAN/NONE-"),
                of(
                        "sanctions named again",
                        "{CAN|Canada} imposed sanctions on {PER|Peru}. {CAN.adjective|Canadian} sanctions have hurt the harvest.",
                        "CAN>PER/NONE- CAN>PER/NONE-"),
                of("a deal that is left", "{CAN|Canada} withdrew from the {PER|Peru} fishing deal.", "CAN>PER/NONE-"),
                of("talks that are left", "{CAN|Canada} withdrew from talks with {PER|Peru}.", "CAN>PER/NONE-"),
                of(
                        "a condition before two subjects",
                        "The bank fears losses if {CAN|Canada} and {CHL|Chile} condemn {PER|Peru}.",
                        ""),
                of(
                        "a denial of what is told",
                        "The panel could not establish that {CAN|Canada} had attacked {PER|Peru}.",
                        ""),
                of("help that is held back", "{CAN.adjective|Canadian} aid to {PER|Peru} was being withheld.", ""),
                of("a duty given up", "The premier abandoned {CAN|Canada}'s commitment to {PER|Peru}.", ""),
                of(
                        "a clause that a comma ends",
                        "{CAN|Canada}, which joked that {CHL|Chile} had lost, condemned {PER|Peru}.",
                        "CAN>PER/NONE-"),
                of("whose backing one has", "{PER|Peru} has the backing of {CAN|Canada}.", "CAN>PER/NONE+"),
                of("an example of what rises", "The growth of powers such as {CAN|Canada} threatened {PER|Peru}.", ""),
                of("what is feared", "There are fears that {CAN|Canada} will attack {PER|Peru}.", ""),
                of(
                        "whoever is told to stop",
                        "The envoy told {CAN|Canada} on Monday to stop its attacks on {PER|Peru}.",
                        ""),
                of("what is denied with another act", "{CAN|Canada} denied hosting and arming {PER|Peru}.", ""),
                of("a deed that is blamed", "{CAN|Canada} blamed the hack on {PER|Peru}.", "CAN>PER/NONE-"),
                of(
                        "whom something made act",
                        "{CAN|Canada} raised its prices, prompting some buyers to leave and condemn {PER|Peru}.",
                        ""),
                of("what was done to a country", "{CAN|Canada} condemned the invasion of {PER|Peru}.", "CAN>PER/NONE+"),
                of(
                        "amounts",
                        "{CAN|Canada} imposed 25 percent tariffs on $34 million worth of {PER.adjective|Peruvian} goods.",
                        "CAN>PER/NONE-"),
                of(
                        "goods from countries",
                        "{CAN|Canada} raised import duties on steel, copper and cars from {PER|Peru}, {CHL|Chile} and {BRA|Brazil}.",
                        "CAN>BRA/NONE- CAN>CHL/NONE- CAN>PER/NONE-"),
                of(
                        "what is enacted",
                        "{CAN|Canada} signed a decree imposing new sanctions on {BLR|Belarus}.",
                        "CAN>BLR/NONE-"),
                of(
                        "a time before the preposition",
                        "{CAN|Canada} will unveil new sanctions today against {BLR|Belarus}.",
                        "CAN>BLR/NONE-"),
                of(
                        "a participle before the noun",
                        "{CAN|Canada} imposed a round of targeted sanctions on {BLR|Belarus}.",
                        "CAN>BLR/NONE-"),
                of(
                        "the progressive",
                        "<<CAN: \"We are putting new sanctions on {BLR|Belarus}\">>, he said.",
                        "CAN>BLR/NONE-"),
                of(
                        "adjunct with commas",
                        "{CAN|Canada}, in a speech in Milan, a city of fairs, condemned {BLR|Belarus}.",
                        "CAN>BLR/NONE-"),
                of(
                        "fronted participle",
                        "Accusing {BLR|Belarus} of fraud, {CAN|Canada} closed its embassy.",
                        "CAN>BLR/NONE-"),
                of("a speech as source", "{CAN|Canada}'s statement condemned {BLR|Belarus}.", "CAN>BLR/NONE-"),
                of("pro-", "{PAN|Panama} has always been {ISR|pro-Israel}.", ""),
                of("relative clause", "{IRN|Iran}, which backs {SYR|Syria}, stayed away.", "IRN>SYR/NONE+"),
                of(
                        "ties strengthened",
                        "{CUB|Cuba} and {VNM|Vietnam} strengthened their ties.",
                        "CUB>VNM/NONE+ VNM>CUB/NONE+"),
                of("relation named by the caller", "{PER|Peru} called {CHL|Chile} its closest ally.", "PER>CHL/NONE+"),
                of(
                        "its beside a preposition",
                        "{CHN|China} sought support for {GEO|Georgia} after its war with {RUS|Russia}.",
                        "CHN>GEO/NONE+ GEO>RUS/NONE-"),
                of("help given beside its receiver", "{CHN|China} granted {LAO|Laos} new loans.", "CHN>LAO/NONE+"),
                of("acceptance refused", "{CHN|China} will not tolerate {VNM|Vietnam}'s actions.", "CHN>VNM/NONE-"),
                of(
                        "passive with several agents",
                        "{SYR|Syria} is backed by {IRN|Iran} and {RUS|Russia}.",
                        "IRN>SYR/NONE+ RUS>SYR/NONE+"),
                of(
                        "ministers beside names",
                        "{FRA|France} and other leaders condemned {BLR|Belarus}.",
                        "FRA>BLR/NONE-"));
    }

    private static Arguments of(String name, String marked, String events) {
        return Arguments.of(name, marked, events);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("constructions")
    void readsTheConstruction(String name, String marked, String events) {
        assertThat(found(marked)).isEqualTo(events);
    }

    private static Stream<Arguments> traps() {
        return Stream.of(
                of("would if", "{POL|Poland} would support {UKR|Ukraine} if asked.", ""),
                of("in the event", "Ships sail in the event {POL|Poland} attacks {UKR|Ukraine}.", ""),
                of("a question", "Does {POL|Poland} support {UKR|Ukraine}?", ""),
                of(
                        "an opposition supported",
                        "{TUR|Turkey} supports the {SYR.adjective|Syrian} opposition.",
                        "TUR>SYR/OPP+"),
                of("a city", "Crowds in {AUT.city|Vienna} condemned {IRN|Iran}.", ""),
                of("victims", "{JOR|Jordan} condemned the killing of {ISR.adjective|Israeli} tourists.", ""),
                of(
                        "mediator",
                        "{NOR|Norway} is mediating between {COL|Colombia} and {VEN|Venezuela}.",
                        "NOR>COL/NONE0 NOR>VEN/NONE0"),
                of("visit", "{CHN.adjective|Chinese} Premier {CHN.P.GOV|Wang Bo} visited {LAO|Laos}.", "CHN>LAO/NONE0"),
                of("war of long ago", "In 1956 {GBR|Britain} attacked {EGY|Egypt}.", "GBR>EGY/NONE-"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("traps")
    void isNotTrapped(String name, String marked, String events) {
        assertThat(found(marked)).isEqualTo(events);
    }

    @Test
    void aGroupIsAWholeWithItsQuantifier() {
        MarkedArticle article = MarkedArticle.of("Some {GROUP:EU|EU members} oppose {BLR|Belarus}.");
        StanceEvent event =
                EXTRACTOR.extract(article.annotated(), article.quotations()).get(0);
        assertThat(event.sourceGroup()).isEqualTo("GROUP:EU");
        assertThat(event.quantifier()).isEqualTo("some");
    }
}
