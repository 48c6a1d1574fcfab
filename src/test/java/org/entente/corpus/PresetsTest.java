package org.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.entente.article.Article;
import org.entente.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Habits of corpora that the fixtures do not show. */
class PresetsTest {
    private static final CorpusReader READER = CorpusReader.load();
    private static final String PROSE = "The envoys met in the harbour on Thursday and will meet again in the autumn.";

    private static Article article(String text, String name) {
        Iterator<CorpusReader.Ingested> records =
                READER.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, CorpusReader.AUTO);
        CorpusReader.Ingested record = records.next();
        assertThat(record).isInstanceOf(CorpusReader.Ingested.Kept.class);
        return ((CorpusReader.Ingested.Kept) record).article();
    }

    private static String json(String fields) {
        return "{" + fields.replace('\'', '"') + "}";
    }

    @ParameterizedTest
    @CsvSource({"body_main, headline_main", "body_richtext, headline_simple", "body_text, headline"})
    void ninjs1NamesItsBodiesAndHeadlinesByTheirRole(String body, String headline) {
        Article article = article(
                json("'uri':'http://wire.example/1','type':'text','" + headline + "':'Envoys meet','" + body + "':'"
                        + PROSE + "'"),
                "a.json");
        assertThat(article.title()).isEqualTo("Envoys meet");
        assertThat(article.text()).isEqualTo(PROSE);
    }

    @Test
    void anItemOfTextAndPicturesIsAnArticle() {
        String fields = "'uri':'urn:x:1','type':'composite','headline':'Envoys meet','body_text':'" + PROSE + "'";
        assertThat(article(json(fields), "a.json").text()).isEqualTo(PROSE);
    }

    @Test
    void trafilaturasSourceIsAnAddressAndNoOutlet() {
        Article article = article(
                json("'title':'Envoys meet','source':'https://www.bbc.co.uk/news/1','source-hostname':'BBC','text':'"
                        + PROSE + "'"),
                "a.json");
        assertThat(article.url()).isEqualTo("https://www.bbc.co.uk/news/1");
        assertThat(article.outlet()).isEqualTo("BBC News");
    }

    @Test
    void ofTwoTextsTheOneThatNoTokenizerHasTouchedIsTaken() {
        String fields = "'title':'x','content':'The envoys met , and left .','content_original':'" + PROSE + "'";
        assertThat(article(json(fields), "a.json").text()).isEqualTo(PROSE);
    }

    @Test
    void lexisNexisInFrenchHasItsBodyBetweenLengthAndSubject() {
        Article article = article(
                "1 of 1 DOCUMENTS\n\nLe Port\n\n12 avril 2013 vendredi\n\nTitre\n\nAUTEUR: Ana Sample\n\nRUBRIQUE: MONDE; Pg. 3\n\n"
                        + "LONGUEUR: 143 mots\n\n" + PROSE + "\n\nSUJET: PORTS (90%)\n\nLANGUE: FRENCH\n",
                "a.txt");
        assertThat(article.text()).isEqualTo(PROSE);
        assertThat(article.title()).isEqualTo("Titre");
        assertThat(article.bylines()).containsExactly("Ana Sample");
        assertThat(article.publishedDate().orElseThrow()).hasToString("2013-04-12");
    }

    @Test
    void anEditionIsNoTitleAndASpeakerNoLabel() {
        Article article = article(
                "1 of 1 DOCUMENTS\n\n          The Harbour\n\n     January 11, 2010 Monday\n           Edition 1;\n"
                        + "            Scotland\n\nEnvoys meet\n\nLENGTH: 20 words\n\n" + PROSE
                        + "\n\nQUESTION: Will they come back?\n\nGRAPHIC: Envoys in the harbour\nby night\n",
                "a.txt");
        assertThat(article.title()).isEqualTo("Envoys meet");
        assertThat(article.text()).isEqualTo(PROSE + "\n\nQUESTION: Will they come back?");
    }

    @Test
    void linesOfAnAgencysXmlEndAsItsParagraphsDo() {
        String item =
                "<?xml version='1.0'?>\r\n<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='A-1'><itemMeta>"
                        + "<itemClass qcode='ninat:text'/></itemMeta><contentMeta><headline>Envoys meet</headline></contentMeta><contentSet>"
                        + "<inlineXML><html><body><p>" + PROSE
                        + "\r\n\r\n    They left.</p></body></html></inlineXML></contentSet></newsItem>";
        Article article = article(item, "a.xml");
        assertThat(article.text()).isEqualTo(PROSE + "\n\nThey left.");
        assertThat(article.url()).isEqualTo("urn:guid:A-1");
    }

    @Test
    void thePartsOfAPagesTextAreJoinedAndItsHeadlineIsNoParagraph() {
        String part = "<div class='part'><p>" + PROSE + "</p><p>" + PROSE.replace("envoys", "ministers") + "</p></div>";
        String page =
                "<!DOCTYPE html><html><head><title>Envoys</title></head><body><h1>The envoys of both countries meet</h1>"
                        + part
                        + "<div class='advertisement'><p>Buy a boat.</p></div>"
                        + part.replace("Thursday", "Friday").repeat(3)
                        + "</body></html>";
        Article article = article(page, "a.html");
        assertThat(article.text()).startsWith(PROSE).contains("on Friday").doesNotContain("both countries");
        assertThat(article.blocks()).extracting(Block::type).doesNotContain("TITLE");
    }
}
