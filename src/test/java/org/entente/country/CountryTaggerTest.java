package org.entente.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.text.SegmentedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTaggerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final CountryTagger TAGGER = new CountryTagger(GAZETTEER);
    private static final LocalDate TODAY = LocalDate.of(2019, 7, 25);

    private static String tags(String text, LocalDate asOf) {
        return TAGGER.tag(SegmentedText.of(text), asOf).stream()
                .map(mention -> mention.surface() + "=" + mention.country() + mention.groupId())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The envoy of Niger met Nigeria's president.|Niger=NER; Nigeria=NGA
            Guinea-Bissau, Equatorial Guinea, Papua New Guinea and Guinea voted.|Guinea-Bissau=GNB; Equatorial Guinea=GNQ; Papua New Guinea=PNG; Guinea=GIN
            Troops of the Republic of Congo crossed into the Democratic Republic of Congo.|Republic of Congo=COG; Democratic Republic of Congo=COD
            North Korea and South Korea agreed to talk.|North Korea=PRK; South Korea=KOR
            She read it in the Washington Post and the Moscow Times.|''
            A loan from the Bank of China was reported by China Daily.|''
            He opened the French window and carved the turkey.|''
            Michael Jordan scored. Later Jordan rested.|''
            Michael Jordan scored while Jordan's king flew to Amman.|Jordan=JOR; Amman=JOR
            Steve Israel spoke. Israel was tired, his wife said.|''
            North and South Korea agreed, as East and South Asia had.|North=PRK; South Korea=KOR; East=GROUP:ASIA; South Asia=GROUP:ASIA
            North and South Koreans met.|North=PRK; South Koreans=KOR
            She moved from London, Ontario, to Athens, Georgia.|London, Ontario=CAN; Athens, Georgia=USA
            China Mobile, India Today and France Telecom grew.|''
            The Congo Republic and the Benelux countries met.|Congo Republic=COG; Benelux countries=GROUP:BENELUX
            Lawmakers in New Mexico met colleagues from Mexico.|New Mexico=USA; Mexico=MEX
            Let us go, she told us, and they let us in.|''
            The US and the U.S. delegation left.|US=USA; U.S.=USA
            The Kremlin and the White House traded barbs; Downing Street was silent.|Kremlin=RUS; White House=USA; Downing Street=GBR
            The Iran-backed militia denied it.|Iran=IRN
            Greek-Turkish talks resumed.|Greek=GRC; Turkish=TUR
            KABUL SAYS PAKISTAN SHELLED BORDER VILLAGES|KABUL=AFG; PAKISTAN=PAK
            Most Western powers and the European Union recognised him.|Western powers=GROUP:WEST; European Union=GROUP:EU
            He spoke in Russian, then flew home.|''
            The ship crossed the South China Sea to the Gulf of Mexico.|''
            The leak was called the Panama Papers.|''
            Chad Wolf flew to Chad.|Chad=TCD
            Shares of the Royal Bank of Scotland fell in Scotland.|Scotland=GBR
            Fighters of the Islamic State of Iraq and Syria fled from Syria.|Syria=SYR
            They met in Gaza, then in Quebec.|Gaza=PSE; Quebec=CAN
            N. Korea and S. Korea agreed.|N. Korea=PRK; S. Korea=KOR
            Latin America grew faster than America.|Latin America=GROUP:LATIN_AMERICA; America=USA
            Police in Leicestershire and Kerala made arrests.|Leicestershire=GBR; Kerala=IND
            """)
    void namesCountriesAndNotWhatOnlyLooksSo(String text, String expected) {
        assertThat(tags(text, TODAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Russia sent troops to Georgia. Armenia and Azerbaijan looked on.|GEO
            Voters in Georgia, Florida and Texas went to the polls.|USA
            """)
    void georgiaIsACountryOrAStateByItsCompany(String text, String expected) {
        List<Mention> mentions = TAGGER.tag(SegmentedText.of(text), TODAY);
        assertThat(mentions)
                .filteredOn(mention -> mention.surface().equals("Georgia"))
                .extracting(Mention::country)
                .containsExactly(expected);
    }

    @Test
    void brusselsIsTheUnionUnlessItIsATownOrBelgiumIsNamed() {
        assertThat(tags("Brussels warned Rome.", TODAY)).isEqualTo("Brussels=GROUP:EU; Rome=ITA");
        assertThat(tags("They met in Brussels.", TODAY)).isEqualTo("Brussels=BEL");
        assertThat(tags("Brussels is proud of Belgium.", TODAY)).isEqualTo("Brussels=BEL; Belgium=BEL");
    }

    @Test
    void aCityBeforeAStateIsInThatState() {
        assertThat(tags("He was born in Paris, Texas.", TODAY)).isEqualTo("Paris=USA; Texas=USA");
        assertThat(tags("He was born in Paris, France.", TODAY)).isEqualTo("Paris=FRA; France=FRA");
    }

    @Test
    void aPersonNamedLikeATownIsNoPlace() {
        assertThat(tags("The United States heard from Clinton. There was trust in Clinton's plan.", TODAY))
                .isEqualTo("United States=USA");
    }

    @ParameterizedTest
    @CsvSource({
        "Moscow agreed,1987-03-01,SUN",
        "Moscow agreed,2019-03-01,RUS",
        "Zaire agreed,1990-03-01,COD",
        "Burma agreed,1985-03-01,MMR",
        "Myanmar agreed,2015-03-01,MMR",
        "Macedonia agreed,2010-03-01,MKD",
        "North Macedonia agreed,2020-03-01,MKD",
        "Ukraine agreed,1987-03-01,SUN",
        "Ukraine agreed,2014-03-01,UKR",
        "Slovenia agreed,1985-03-01,YUG",
        "East Germany agreed,1985-03-01,DDR",
        "West Germany agreed,1985-03-01,DEU",
        "Slovakia agreed,1985-03-01,CSK",
    })
    void aCountryIsThatOfTheDay(String text, LocalDate day, String expected) {
        assertThat(TAGGER.tag(SegmentedText.of(text), day))
                .extracting(Mention::country)
                .containsExactly(expected);
    }

    @Test
    void theFormSaysHowACountryIsNamed() {
        String text = "France, the French, Paris, Marseille, the Elysee, Normandy, Texas and NATO.";
        assertThat(TAGGER.tag(SegmentedText.of(text), TODAY))
                .extracting(Mention::form)
                .containsExactly("name", "demonym", "capital", "city", "seat", "region", "state", "group");
    }

    @Test
    void mentionsAreInsideTheTextAndDoNotOverlap() {
        String text = "China-U.S. talks in Beijing ended; NATO, Britain and New York, N.Y. waited. ".repeat(20);
        int end = 0;
        for (Mention mention : TAGGER.tag(SegmentedText.of(text), TODAY)) {
            assertThat(mention.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(mention.span().in(text)).isEqualTo(mention.surface());
            end = mention.span().end();
        }
        assertThat(end).isPositive();
    }

    @Test
    void noNameGoesOnBehindAnEmptyLine() {
        assertThat(tags("He went to South\n\nKorea was silent.", TODAY)).isEqualTo("Korea=KOR");
    }

    @Test
    void aTextInCapitalsNamesCountriesAndNoPronouns() {
        assertThat(tags("TOUR GUIDES TOLD US THAT CHINA AND TURKEY WILL MEET US TRADERS", TODAY))
                .isEqualTo("CHINA=CHN; TURKEY=TUR");
    }

    @Test
    void aTextInAnotherLanguageGivesNoFlood() {
        String text = "El presidente dijo que el gobierno no va a negociar con la oposicion en las proximas semanas.";
        assertThat(TAGGER.tag(SegmentedText.of(text), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SAO PAULO|BRA
            SPRINGFIELD, Ill.|USA
            BETHLEHEM, Penn.|USA
            VANCOUVER, British Columbia|CAN
            HORSHAM, Penn.|USA
            PERRY, Ga.|USA
            Havana|CUB
            somewhere unknown|''
            """)
    void aDatelineHasItsCountry(String place, String expected) {
        assertThat(new DatelineCountry(GAZETTEER).find(place, TODAY)).isEqualTo(expected);
    }
}
