package org.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.entente.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of each fixture, one folder a format; {@code -Dgolden.update=true} writes the expected lines anew. */
class GoldenFilesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/corpus");
    private static final CorpusReader READER = CorpusReader.load();

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".expected.jsonl"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void whatIsReadIsWhatWasReviewed(Path fixture) throws IOException {
        List<String> lines = new ArrayList<>();
        String name = fixture.getFileName().toString();
        try (InputStream in = Files.newInputStream(fixture)) {
            Iterator<CorpusReader.Ingested> records = READER.read(in, name, CorpusReader.AUTO);
            while (records.hasNext()) {
                lines.add(line(records.next()));
            }
        }
        Path expected = fixture.resolveSibling(name + ".expected.jsonl");
        if (Boolean.getBoolean("golden.update")) {
            Files.write(expected, lines);
        }
        assertThat(lines).isEqualTo(Files.readAllLines(expected));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aFileStaysOpenForWhoeverOpenedIt(Path fixture) throws IOException {
        AtomicBoolean isClosed = new AtomicBoolean();
        InputStream in = new FilterInputStream(Files.newInputStream(fixture)) {
            @Override
            public void close() throws IOException {
                isClosed.set(true);
                super.close();
            }
        };
        READER.read(in, fixture.getFileName().toString(), CorpusReader.AUTO).forEachRemaining(record -> {});
        assertThat(isClosed).isFalse();
        in.close();
    }

    @Test
    void everyFormatHasAFixtureInAFolderOfItsName() {
        assertThat(CorpusReader.formats()).allMatch(format -> Files.isDirectory(FIXTURES.resolve(format)));
    }

    private static String line(CorpusReader.Ingested record) {
        ObjectNode line = Json.MAPPER.createObjectNode();
        if (record instanceof CorpusReader.Ingested.Refused refused) {
            RejectedRecord reject = refused.reject();
            line.put("offset", reject.recordOffset()).put("format", reject.format());
            return line.put("stage", reject.stage())
                    .put("reason", reject.reasonCode())
                    .toString();
        }
        Article article = ((CorpusReader.Ingested.Kept) record).article();
        line.put("offset", article.recordOffset()).put("format", article.format());
        line.put("title", article.title()).put("outlet", article.outlet()).put("origin", article.origin());
        line.put("bylines", String.join("; ", article.bylines())).put("url", article.url());
        line.put("date", article.publishedDate().map(Object::toString).orElse(""));
        line.put("date_source", article.dateSource()).put("dateline", article.datelinePlace());
        line.put("language", article.language()).put("text", article.text());
        List<String> blocks = article.blocks().stream()
                .map(block -> String.format(Locale.ROOT, "%s@%d", block.type(), block.start()))
                .toList();
        line.put("blocks", String.join(" ", blocks));
        return line.put("flags", String.join(" ", article.qualityFlags())).toString();
    }
}
