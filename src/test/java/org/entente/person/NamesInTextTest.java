package org.entente.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.country.Mention;
import org.entente.country.MentionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words of a text are somebody's name, and of whom. */
class NamesInTextTest {
    private static List<Mention> persons(String day, String text) {
        return ArticleTagger.load().tag(Articles.of("", text, day)).mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .filter(mention ->
                        mention.form().equals("full") || mention.form().equals("surname"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bill Harlan, who owns the farm, agreed. | Bill Harlan
            The farmer Christian Holm agreed. | Christian Holm
            "It rains," said Orlando Pell, a farmer. | Orlando Pell
            Israel Horn, the farmer, agreed. | Israel Horn
            Mayor Bill de Wit agreed. | Bill de Wit
            """)
    void aGivenNameMayBeAWordOrAPlace(String text, String name) {
        assertThat(persons("2018-05-01", text)).extracting(Mention::surface).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            India's ambassador, Ronen Sen, agreed. | Ronen Sen
            The historian Jaime Pastor agreed. | Jaime Pastor
            "It rains," said Lindsey German, an activist. | Lindsey German
            "It rains," said Orla Lake, a farmer. | Orla Lake
            """)
    void aFamilyNameMayBeATitleOrAPeopleOrAWord(String text, String name) {
        assertThat(persons("2018-05-01", text)).extracting(Mention::surface).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tessel Brandsma, a trade expert, left the room.",
                "Tessel Brandsma, who grows tulips, left the room.",
                "Tessel Brandsma, 64, left the room.",
                "Tessel Brandsma, the company's finance chief, left the room."
            })
    void whatStandsBehindTheCommaTellsAPersonsName(String text) {
        assertThat(persons("2018-05-01", text)).extracting(Mention::surface).containsExactly("Tessel Brandsma");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tessel Brandsma, the largest carmaker, left the market.",
                "Tessel Brandsma, in which the expert holds shares, left the market."
            })
    void aCompanyBehindTheCommaIsNoPerson(String text) {
        assertThat(persons("2018-05-01", text)).isEmpty();
    }

    @Test
    void aSentenceWithManyNamesIsNoHeadline() {
        assertThat(persons(
                        "2016-05-01", "Hillary Clinton and Bill Clinton met Kim Jong Un and his sister Kim Yo Jong."))
                .extracting(Mention::surface)
                .containsExactly("Hillary Clinton", "Bill Clinton", "Kim Jong Un", "Kim Yo Jong");
    }

    @Test
    void familyNamesThatStandFirstMakeAName() {
        assertThat(persons(
                        "2018-05-01",
                        "The tests went well, Zhang Weilin said. Sun Zhe, a farmer, agreed. Sun said no."))
                .extracting(Mention::canonicalName)
                .containsExactly("Zhang Weilin", "Sun Zhe", "Sun Zhe");
    }

    @Test
    void aFamilyNameThatBeginsWithAParticleIsThatOfTheFullName() {
        assertThat(persons("2018-05-01", "Finance Minister Jan Kees de Jager came. De Jager was late."))
                .extracting(Mention::canonicalName)
                .containsExactly("Jan Kees de Jager", "Jan Kees de Jager");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2012-09-01 | Barack Obama and Michelle Obama left Washington in the United States. Obama said little. | Barack Obama
            2012-09-01 | Hillary Clinton and Bill Clinton flew home to the United States. Mr. Clinton said little. | Bill Clinton
            2018-05-01 | The Obama administration had agreed with the United States' allies. | Barack Obama
            2015-10-01 | Hillary Clinton of the United States spoke. President Clinton had signed it. | Bill Clinton
            2018-05-01 | Saudi Crown Prince Mohammed bin Salman waited. King Salman was late. | Salman
            2014-05-01 | Martin Luther King of the United States was remembered. | Martin Luther King
            """)
    void ofNamesakesItIsWhoIsCalledSo(String day, String text, String last) {
        List<Mention> persons = persons(day, text);

        assertThat(persons.get(persons.size() - 1).canonicalName()).isEqualTo(last);
    }

    @Test
    void initialsTellNamesakesApart() {
        assertThat(persons("2012-09-01", "George W. Bush came with his father, George H.W. Bush."))
                .extracting(Mention::canonicalName)
                .containsExactly("George W. Bush", "George H.W. Bush");
    }

    @Test
    void aBareFamilyNameThatMillionsBearIsNotTheListedPersons() {
        assertThat(persons("2016-09-01", "The tests in China went well, Liu said."))
                .isEmpty();
    }

    @Test
    void anOrdinaryWordAtTheBeginningIsNotAPrimeMinister() {
        assertThat(persons("2015-05-01", "Key Democrats looked at New Zealand and Australia."))
                .isEmpty();
    }

    private static List<String> bodies(String text) {
        return ArticleTagger.load().tag(Articles.of("", text, "2018-05-01")).mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.ORGANISATION)
                .map(Mention::canonicalName)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FINNISH PRIME MINISTER JUHA SIPILA ON PRICES: "They will fall." | Juha Sipila
            The farmer Anna Berg came. ANNA BERG: It rains. | Anna Berg
            The farmer Anna Berg came. BERG: It rains. | Anna Berg
            The farmer Anna Berg came. BERG ON RAIN: "It helps." | Anna Berg
            """)
    void aNameMayBeInCapitals(String text, String name) {
        List<Mention> persons = persons("2018-05-01", text);

        assertThat(persons.get(persons.size() - 1).canonicalName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Voter Anna Berg agreed.",
                "Sulky Anna Berg agreed. The farmer Anna Berg left.",
                "Anna Berg left. Then Sulky Anna Berg agreed."
            })
    void aWordBeforeTheGivenNameIsNoPartOfTheName(String text) {
        assertThat(persons("2018-05-01", text))
                .isNotEmpty()
                .allMatch(one -> one.canonicalName().equals("Anna Berg"));
    }

    @Test
    void wordsWithoutANameAreNobody() {
        assertThat(persons("2018-05-01", "Asset Management said it would wait. Fresh Produce, who grows them, left."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The General Northwind Co fell by a third. | General Northwind Co
            General Electric Co fell by a third. | General Electric
            The Health and Safety Administration agreed. | Health and Safety Administration
            The Oslo-based Northwind Corp agreed. | Northwind Corp
            It sold to Northwind Inc for Apples to come. | Northwind Inc
            Moody\u2019s agreed at once. | Moody's
            Standard & Poor's agreed at once. | Standard & Poor's
            The Office of Legal Counsel agreed at once. | Office of Legal Counsel
            """)
    void aBodyHasItsWholeNameAndNoMore(String text, String name) {
        assertThat(bodies(text.replace("\\u2019", "\u2019"))).containsExactly(name);
    }

    @Test
    void aHeadingInCapitalsNamesNoBody() {
        assertThat(bodies("The port shut. PLANS FOR A BANK The mayor objected."))
                .isEmpty();
    }
}
