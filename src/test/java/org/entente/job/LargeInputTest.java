package org.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.entente.corpus.CorpusReader;
import org.entente.corpus.ReadResult;
import org.entente.corpus.RejectedRecord;
import org.entente.corpus.Repeated;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of millions of rows and of gigabytes. */
@Tag("large")
class LargeInputTest {
    private static final String ROW = "Envoys meet,2019-07-25,\"The envoys met, and will meet again.\"\n";

    @Test
    void aBrokenRowTwoMillionRowsIntoATableIsTheOnlyOneLost() {
        InputStream table = joined(
                text("title,date,text\n"),
                new Repeated(ROW.repeat(100), 20_000),
                text("Broken,2019-07-25,\"Never closed\n"),
                new Repeated(ROW, 10));
        long kept = 0;
        List<RejectedRecord> rejects = new ArrayList<>();
        Iterator<ReadResult> records = CorpusReader.load().records(table, "a.csv", CorpusReader.AUTO);
        while (records.hasNext()) {
            if (records.next() instanceof ReadResult.Rejected rejected) {
                rejects.add(rejected.reject());
            } else {
                kept++;
            }
        }
        assertThat(kept).isEqualTo(2_000_010);
        assertThat(rejects).singleElement().satisfies(reject -> {
            assertThat(reject.reasonCode()).isEqualTo("bad_row");
            assertThat(reject.recordOffset()).isEqualTo(2_000_000);
        });
    }

    @Test
    void aWebArchiveOfThreeGigabytesIsReadWithAHeapOfHalfAGigabyte(@TempDir Path folder) {
        try (Child child = Child.java("-Xmx512m", "org.entente.job.LargeArchive", folder.resolve("log"), "3072")) {
            assertThat(child.exitCode()).as(child.text()).isZero();
            assertThat(child.text()).contains("3072 articles, 0 rejected");
        }
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream joined(InputStream... parts) {
        return new SequenceInputStream(Collections.enumeration(List.of(parts)));
    }
}
