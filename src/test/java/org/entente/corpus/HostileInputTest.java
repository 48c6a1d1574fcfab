package org.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that is made to do harm, or is merely enormous. */
class HostileInputTest {
    private static final CorpusReader READER = CorpusReader.load();
    private static final String GOOD =
            "{\"title\":\"Envoys meet\",\"date\":\"2019-07-25\",\"text\":\"The envoys met on Thursday and will meet again.\"}\n";

    private final List<Article> kept = new ArrayList<>();
    private final List<RejectedRecord> refused = new ArrayList<>();

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

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> reasons() {
        return refused.stream().map(RejectedRecord::reasonCode).toList();
    }

    private static InputStream joined(InputStream... parts) {
        return new SequenceInputStream(Collections.enumeration(List.of(parts)));
    }

    @Test
    void anExternalEntityIsNotFetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the password of the ministry");
        read(
                bytes("<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY x SYSTEM \"" + secret.toUri()
                        + "\">]><nitf><body><body.content><p>&x;</p></body.content></body></nitf>"),
                "a.xml");
        assertThat(reasons()).containsExactly("xml_entities");
        assertThat(kept).isEmpty();
    }

    @Test
    void aDocumentTypeElsewhereIsNotLoaded() {
        read(
                bytes(
                        "<?xml version=\"1.0\"?><!DOCTYPE nitf SYSTEM \"http://dtd.invalid/nitf.dtd\"><nitf><head><title>Envoys meet"
                                + "</title></head><body><body.content><p>The envoys met on Thursday.</p></body.content></body></nitf>"),
                "a.xml");
        assertThat(kept).extracting(Article::text).containsExactly("The envoys met on Thursday.");
    }

    @Test
    void aZipBombStops() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.jsonl"));
            byte[] blank = "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            zip.write(GOOD.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                zip.write(blank);
            }
        }
        read(new ByteArrayInputStream(out.toByteArray()), "bomb.zip");
        assertThat(kept).hasSize(1);
        assertThat(reasons()).contains("too_large");
    }

    @Test
    void aPageOf50MegabytesIsRefused() {
        read(
                joined(
                        bytes("<!DOCTYPE html><html><body>"),
                        new Repeated("<p>The envoys met again.</p>\n".repeat(1000), 1900)),
                "a.html");
        assertThat(reasons()).containsExactly("too_large");
    }

    @Test
    void aLineOf200MegabytesIsPassedOver() {
        String words = "The envoys met again and again. ".repeat(1000);
        read(joined(bytes(GOOD + "{\"text\":\""), new Repeated(words, 6600), bytes("\"}\n" + GOOD)), "a.jsonl");
        assertThat(kept).hasSize(2);
        assertThat(reasons()).containsExactly("too_large");
    }

    @Test
    void aBrokenRowFarIntoATableIsTheOnlyOneLost() {
        String row = "Envoys meet,2019-07-25,\"The envoys met, and will meet again.\"\n";
        InputStream table = joined(
                bytes("title,date,text\n"),
                new Repeated(row.repeat(100), 200),
                bytes("Broken,2019-07-25,\"Never closed\n"),
                new Repeated(row, 10));
        read(table, "a.csv");
        assertThat(kept).hasSize(20_010);
        assertThat(refused).singleElement().satisfies(reject -> {
            assertThat(reject.reasonCode()).isEqualTo("bad_row");
            assertThat(reject.recordOffset()).isEqualTo(20_000);
        });
    }

    @Test
    void columnsOfAnyNameAreReadWhenTheUserSaysWhatTheyAre() {
        CorpusReader told = CorpusReader.load(Mapping.parse("text=story,title=head,date=y+m+d,outlet=paper"));
        InputStream table = bytes(
                "paper;story,head,story,y,m,d,paper\nx,Envoys meet,\"The envoys met, again.\",2019,7,25,Harbour\n");
        CorpusReader.Ingested record =
                told.read(table, "a.csv", CorpusReader.AUTO).next();
        assertThat(record).isInstanceOfSatisfying(CorpusReader.Ingested.Kept.class, article -> {
            assertThat(article.article().title()).isEqualTo("Envoys meet");
            assertThat(article.article().outlet()).isEqualTo("Harbour");
            assertThat(article.article().publishedDate().orElseThrow()).hasToString("2019-07-25");
        });
    }

    @Test
    void aFileIsInspectedByItsFirstRecords() {
        String lines = GOOD.repeat(5) + "{\"title\":\"half";
        FileInspection seen = FileInspection.of(READER, () -> bytes(lines), "a.csv", CorpusReader.AUTO, 100);
        assertThat(seen.format()).isEqualTo("jsonl");
        assertThat(seen.notes()).containsExactly("its name says csv, its content jsonl");
        assertThat(seen.columns()).containsEntry("text", "text").containsEntry("date", "date");
        assertThat(seen.articles()).hasSize(5);
        assertThat(seen.rejects()).extracting(RejectedRecord::reasonCode).containsExactly("bad_json");
        assertThat(seen.isWhole()).isTrue();
    }

    @Test
    void whatIsPlainTextOnlyForWantOfMarksIsSaidToBe() {
        String prose = "The envoys met on Thursday in the harbour and will meet again in the autumn.\n";
        FileInspection seen = FileInspection.of(READER, () -> bytes(prose), "notes", CorpusReader.AUTO, 100);
        assertThat(seen.format()).isEqualTo("text");
        assertThat(seen.notes()).singleElement().asString().contains("no format");
    }
}
