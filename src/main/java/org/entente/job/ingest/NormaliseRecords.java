package org.entente.job.ingest;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.entente.article.Article;
import org.entente.corpus.CorpusReader;
import org.entente.corpus.CorpusReader.Ingested;
import org.entente.corpus.RejectedRecord;
import org.entente.job.run.MappedIterator;
import org.entente.job.run.Settings;

/** Records as their files state them in; articles and rejects out. */
final class NormaliseRecords implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    private final LocalDate from;
    private final LocalDate to;

    NormaliseRecords(Settings settings) {
        this.from = settings.from().orElse(LocalDate.MIN);
        this.to = settings.to().orElse(LocalDate.MAX);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> records) {
        return rows(new MappedIterator<>(records, IngestJob.RAW::record));
    }

    Iterator<Row> rows(Iterator<RawRow> records) {
        CorpusReader reader = CorpusReader.load();
        return new MappedIterator<>(records, record -> IngestJob.READ.row(normalised(record, reader)));
    }

    private ReadRow normalised(RawRow row, CorpusReader reader) {
        if (row.file().isPresent()) {
            return ReadRow.of(row.file().get());
        }
        if (row.reject().isPresent()) {
            return ReadRow.of(row.reject().get());
        }
        Ingested record = reader.normalized(row.article().orElseThrow());
        return record instanceof Ingested.Kept kept
                ? inDates(kept.article())
                : ReadRow.of(((Ingested.Refused) record).reject());
    }

    private ReadRow inDates(Article article) {
        Optional<LocalDate> date = article.publishedDate();
        boolean isLimited = !from.equals(LocalDate.MIN) || !to.equals(LocalDate.MAX);
        boolean isInside =
                date.isPresent() && !date.get().isBefore(from) && !date.get().isAfter(to);
        if (isLimited && !isInside) {
            String day = date.map(LocalDate::toString).orElse("no date");
            return ReadRow.of(new RejectedRecord(
                    article.sourceUri(),
                    article.recordOffset(),
                    article.format(),
                    IngestJob.NORMALISE,
                    IngestJob.OUTSIDE_DATES,
                    day,
                    article.title()));
        }
        return ReadRow.of(article, StoryKeys.of(article));
    }
}
