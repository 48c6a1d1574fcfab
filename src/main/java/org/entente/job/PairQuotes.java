package org.entente.job;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.entente.quote.statement.Voice;

/**
 * Quotations by their keys, sorted by key, day and number, in: key, number, article, and the three of a {@link Voice}. Each quotation with
 * the first and with the last one before it that share the key out: two pairs a key, so that it stays linear. Most pairs share no more
 * than a common phrase: those of one article or of two speakers go at once.
 */
final class PairQuotes implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    private record Quote(long key, long number, long article, Voice voice) {
        static Quote of(Row row) {
            return new Quote(
                    row.getLong(0),
                    row.getLong(1),
                    row.getLong(2),
                    new Voice(row.getLong(3), row.getLong(4), row.getLong(5)));
        }

        boolean mayRepeat(Quote other) {
            return article != other.article && voice.mayBe(other.voice);
        }
    }

    @Override
    public Iterator<Row> call(Iterator<Row> quotes) {
        return new Iterator<>() {
            private final List<Row> ready = new ArrayList<>(2);
            private Quote hub;
            private Quote before;

            @Override
            public boolean hasNext() {
                while (ready.isEmpty() && quotes.hasNext()) {
                    Quote quote = Quote.of(quotes.next());
                    if (hub == null || hub.key() != quote.key()) {
                        hub = quote;
                    } else {
                        pair(hub, quote);
                        if (before.number() != hub.number()) {
                            pair(before, quote);
                        }
                    }
                    before = quote;
                }
                return !ready.isEmpty();
            }

            private void pair(Quote first, Quote second) {
                if (first.mayRepeat(second)) {
                    ready.add(RowFactory.create(first.number(), second.number()));
                }
            }

            @Override
            public Row next() {
                return ready.remove(ready.size() - 1);
            }
        };
    }
}
