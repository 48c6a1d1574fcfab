package org.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.article.Article;
import org.junit.jupiter.api.Test;

class BadInputTest {
    private static final CorpusReader READER = CorpusReader.load();
    private static final String GOOD =
            "{\"title\":\"Envoys meet\",\"date\":\"2019-07-25\",\"text\":\"The envoys met on Thursday and will meet again.\"}";

    private final List<Article> kept = new ArrayList<>();
    private final List<RejectedRecord> refused = new ArrayList<>();

    private void read(byte[] bytes, String name) {
        read(new ByteArrayInputStream(bytes), name);
    }

    private void read(String text, String name) {
        read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private void read(InputStream in, String name) {
        Iterator<CorpusReader.Ingested> records = READER.read(in, name, CorpusReader.AUTO);
        while (records.hasNext()) {
            CorpusReader.Ingested record = records.next();
            if (record instanceof CorpusReader.Ingested.Kept article) {
                kept.add(article.article());
            } else {
                refused.add(((CorpusReader.Ingested.Refused) record).reject());
            }
        }
    }

    private List<String> reasons() {
        return refused.stream().map(RejectedRecord::reasonCode).toList();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void aFileOfZeroBytesIsRejectedAsEmpty() {
        read("", "a.jsonl");
        assertThat(reasons()).containsExactly("empty_file");
    }

    @Test
    void aFileThatCannotBeReadShowsHowItBegins() {
        read("8.4%\0 of nothing in particular; ".repeat(100), "a.bin");
        assertThat(reasons()).hasSize(1);
        assertThat(refused.get(0).raw())
                .startsWith("8.4%\uFFFD of nothing")
                .hasSizeBetween(2_000, RejectedRecord.RAW_LIMIT);
    }

    @Test
    void aFileOfWhiteSpaceIsRejected() {
        read("  \n\n ", "a.md");
        assertThat(reasons()).containsExactly("unknown_format");
    }

    @Test
    void aLineThatIsCutInHalfIsRejectedAndTheOthersAreRead() {
        read(GOOD + "\n" + GOOD.substring(0, 40) + "\n" + GOOD + "\n", "a.jsonl");
        assertThat(kept).extracting(Article::recordOffset).containsExactly(0L, 2L);
        assertThat(reasons()).containsExactly("bad_json");
        assertThat(refused.get(0).recordOffset()).isEqualTo(1);
        assertThat(refused.get(0).raw()).isEqualTo(GOOD.substring(0, 40));
        assertThat(refused.get(0).stage()).isEqualTo("read");
    }

    @Test
    void invalidUtf8IsReplacedAndFlagged() {
        byte[] bytes = GOOD.replace("Thursday", "Th\u00e9rsday X").getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0xff;
        read(bytes, "a.jsonl");
        assertThat(kept).singleElement().satisfies(article -> {
            assertThat(article.qualityFlags()).contains("bad_utf8");
            assertThat(article.text()).contains("Th\u00e9rsday \ufffd");
        });
    }

    @Test
    void latin1IsReadAndFlagged() {
        read(
                GOOD.replace("envoys met", "envoys of S\u00e3o Tom\u00e9 met").getBytes(StandardCharsets.ISO_8859_1),
                "a.jsonl");
        assertThat(kept).singleElement().satisfies(article -> {
            assertThat(article.qualityFlags()).contains("bad_utf8");
            assertThat(article.text()).contains("S\u00e3o Tom\u00e9");
        });
    }

    @Test
    void anArticleWithoutTitleOrDateIsKeptAndFlagged() {
        read("{\"text\":\"The envoys met on Thursday and will meet again.\"}", "a.jsonl");
        assertThat(kept).singleElement().satisfies(article -> {
            assertThat(article.qualityFlags()).contains("no_title", "undated");
            assertThat(article.publishedDate()).isEmpty();
        });
    }

    @Test
    void anArticleWithoutBodyIsRejectedByTheNormaliser() {
        read("{\"title\":\"Envoys meet\",\"text\":\"\"}\n{\"title\":\"Envoys meet\",\"text\":null}", "a.jsonl");
        assertThat(reasons()).containsExactly("no_body", "no_body");
        assertThat(refused).extracting(RejectedRecord::stage).containsOnly("normalise");
    }

    @Test
    void anObjectWithoutKnownFieldsSaysWhatItHas() {
        read("{\"id\":1,\"price\":2}", "a.jsonl");
        assertThat(reasons()).containsExactly("unknown_fields");
        assertThat(refused.get(0).message()).contains("id, price");
    }

    @Test
    void anArticleOf5MegabytesIsRead() {
        String sentence = "The envoys met on Thursday and will meet again in the autumn. ";
        String text = (sentence.repeat(10) + "\\n\\n").repeat(8200);
        read("{\"title\":\"Long\",\"text\":\"" + text + "\"}", "a.jsonl");
        assertThat(kept)
                .singleElement()
                .satisfies(article -> assertThat(article.text()).hasSizeGreaterThan(5_000_000));
    }

    @Test
    void aLineOfMoreThan20MegabytesIsPassedOver() {
        InputStream line = new Repeated("x".repeat(1024), Limits.RECORD / 1024 + 1);
        InputStream before = new ByteArrayInputStream((GOOD + "\n").getBytes(StandardCharsets.UTF_8));
        InputStream after = new ByteArrayInputStream(("\n" + GOOD).getBytes(StandardCharsets.UTF_8));
        read(new SequenceInputStream(Collections.enumeration(List.of(before, line, after))), "a.jsonl");
        assertThat(kept).hasSize(2);
        assertThat(reasons()).containsExactly("too_large");
    }

    @Test
    void aBodyOfNothingButQuotationMarksIsRejected() {
        read("# Envoys meet\n\n\"\"\" \u201c\u201d ''\n", "a.md");
        assertThat(reasons()).containsExactly("no_body");
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRejected() {
        read("This is prose and not JSON, whatever the file's name may say of it.", "a.jsonl");
        read("%PDF-1.7 and so on", "a.md");
        read(new byte[] {0, 1, 2, 3, 0, 0, 5, 6, 0}, "a.csv");
        assertThat(reasons()).containsExactly("unknown_format", "unknown_format", "unknown_format");
    }

    @Test
    void contentDecidesOverTheName() throws IOException {
        read(gzip(GOOD.getBytes(StandardCharsets.UTF_8)), "a.txt");
        assertThat(kept)
                .singleElement()
                .satisfies(article -> assertThat(article.format()).isEqualTo("jsonl"));
    }

    @Test
    void anArchiveThatIsCutKeepsWhatCameBefore() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            lines.append(GOOD.replace("Envoys meet", "Envoys meet " + i * 7919)).append('\n');
        }
        byte[] packed = gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
        read(Arrays.copyOf(packed, packed.length / 2), "a.jsonl.gz");
        assertThat(kept).hasSizeBetween(100, 1999);
        assertThat(refused).isNotEmpty().allMatch(reject -> reject.stage().equals("read"));
    }

    @Test
    void aBombStops() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            byte[] lines = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            gzip.write(GOOD.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                gzip.write(lines);
            }
        }
        read(out.toByteArray(), "bomb.jsonl.gz");
        assertThat(kept).hasSize(1);
        assertThat(reasons()).containsExactly("too_large");
    }

    @Test
    void theFilesOfAZipAreReadEachByItsOwnFormat() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("one/a.jsonl"));
            zip.write(GOOD.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("one/b.md"));
            zip.write("# Envoys part\n\nThe envoys parted on Friday without a word.".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("one/empty.md"));
        }
        read(out.toByteArray(), "a.zip");
        assertThat(kept).extracting(Article::sourceUri).containsExactly("a.zip!/one/a.jsonl", "a.zip!/one/b.md");
        assertThat(reasons()).containsExactly("empty_file");
    }

    @Test
    void archivesInArchivesAreFollowedFourDeep() throws IOException {
        byte[] inner = GOOD.getBytes(StandardCharsets.UTF_8);
        for (int depth = 0; depth < 4; depth++) {
            inner = zip("a" + depth, inner);
        }
        read(inner, "four.zip");
        assertThat(kept).hasSize(1);
        for (int depth = 4; depth < 200; depth++) {
            inner = zip("a" + depth, inner);
        }
        read(inner, "many.zip");
        assertThat(reasons()).containsExactly("too_large");
    }

    @Test
    void anOfficeDocumentIsOneReject() throws IOException {
        read(zip("_rels/.rels", "<Relationships/>".getBytes(StandardCharsets.UTF_8)), "a.docx");
        assertThat(reasons()).containsExactly("unknown_format");
        assertThat(refused.get(0).message()).contains("Office");
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void aWebArchiveIsOneWhateverBytesItHolds() {
        byte[] head = Arrays.copyOf("WARC/1.0\r\nWARC-Type: response\r\n".getBytes(StandardCharsets.UTF_8), 4000);
        assertThat(FormatDetector.detect(head, head.length, "a.warc", Mapping.parse(""))
                        .format())
                .isEqualTo("warc");
    }

    @Test
    void jsonOfTenThousandLevelsIsRejected() {
        read("{\"text\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}", "a.jsonl");
        assertThat(reasons()).containsExactly("bad_json");
    }

    @Test
    void anXmlDocumentThatDeclaresEntitiesIsRefused() {
        read(
                "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><nitf><body><body.content><p>&b;</p>"
                        + "</body.content></body></nitf>",
                "a.xml");
        assertThat(reasons()).containsExactly("xml_entities");
    }

    @Test
    void anXmlDocumentThatIsCutIsRejected() {
        read("<?xml version=\"1.0\"?><nitf><body><body.content><p>The envoys met", "a.xml");
        assertThat(reasons()).containsExactly("bad_xml");
    }

    @Test
    void aBrokenRowOfATableDoesNotTakeTheNextOnesWithIt() {
        List<String> rows = List.of(
                "title,date,text",
                "A,2019-01-01,The envoys met.",
                "B,2019-01-02,\"Never closed",
                "C,2019-01-03,The envoys parted.",
                "D,2019-01-04",
                "E,2019-01-05,\"Two",
                "lines of words.\"");
        read(String.join("\n", rows), "a.csv");
        assertThat(kept).extracting(Article::title).containsExactly("A", "C", "E");
        assertThat(reasons()).containsExactly("bad_row", "bad_row");
    }

    @Test
    void quotebankAndMediaCloudAreRecognisedAndAnswered() {
        read("{\"quoteID\":\"2019-01-01-1\",\"quotation\":\"We met.\",\"speaker\":\"None\"}\n", "quotes-2019.json");
        read("stories_id,title,url,media_id,publish_date\n1,Envoys meet,https://a.example/1,2,2019-07-25\n", "a.csv");
        read(
                "id,title,url,media_name,media_url,publish_date\n1,Envoys meet,https://a.example/1,A,a.example,\n",
                "b.csv");
        assertThat(reasons()).containsExactly("unknown_format", "unknown_format", "unknown_format");
        assertThat(refused.get(0).message()).startsWith("Quotebank");
        assertThat(refused.get(2).message()).startsWith("Media Cloud");
        assertThat(refused.get(1).message()).startsWith("Media Cloud");
    }

    @Test
    void gdeltIsRecognisedAndAnswered() {
        read("410412347\t20140218\t201402" + "\t1".repeat(58) + "\n", "a.csv");
        assertThat(reasons()).containsExactly("unknown_format");
        assertThat(refused.get(0).message()).startsWith("GDELT events");
    }
}
