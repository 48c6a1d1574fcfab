package org.entente.job.annotate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.quote.statement.Voice;

/**
 * Quotations by their keys, sorted by key, day and number, in: key, number, article, the three of a {@link Voice}, day and what became of
 * it since the last run. Each quotation with the first and with the last one before it that share the key out, as far as that was not so
 * in the last run, and what was so and is no longer: two pairs a key, so that it stays linear. Most pairs share no more than a
 * common phrase: those of one article or of two speakers go at once.
 */
final class PairQuotes implements MapPartitionsFunction<Row, Row> {
    static final int GONE = -1;
    static final int KEPT = 0;
    static final int FRESH = 1;
    static final String IS_NEW = "is_new";

    static final StructType PAIR = new StructType()
            .add("key", DataTypes.LongType)
            .add("first", DataTypes.LongType)
            .add("second", DataTypes.LongType)
            .add(IS_NEW, DataTypes.BooleanType);

    private static final long serialVersionUID = 1;

    private record Quote(long key, long number, long article, Voice voice, int change) {
        static Quote of(Row row) {
            return new Quote(
                    row.getLong(0),
                    row.getLong(1),
                    row.getLong(2),
                    new Voice(row.getLong(3), row.getLong(4), row.getLong(5)),
                    row.getInt(7));
        }

        boolean mayRepeat(Quote other) {
            return article != other.article && voice.mayBe(other.voice);
        }
    }

    private record Pair(Quote first, Quote second) {
        Row row(boolean isNew) {
            return RowFactory.create(first.key(), first.number(), second.number(), isNew);
        }
    }

    /** The quotations of one key, one after the other. */
    private static final class Sequence {
        private Quote hub;
        private Quote last;

        /** Those before it with which the next quotation is paired. */
        List<Pair> add(Quote quote) {
            List<Pair> pairs = new ArrayList<>(2);
            if (hub == null || hub.key() != quote.key()) {
                hub = quote;
            } else {
                pair(hub, quote, pairs);
                if (last.number() != hub.number()) {
                    pair(last, quote, pairs);
                }
            }
            last = quote;
            return pairs;
        }

        private static void pair(Quote first, Quote second, List<Pair> pairs) {
            if (first.mayRepeat(second)) {
                pairs.add(new Pair(first, second));
            }
        }
    }

    @Override
    public Iterator<Row> call(Iterator<Row> quotes) {
        return new Iterator<>() {
            private final ArrayDeque<Row> ready = new ArrayDeque<>();
            private final Sequence before = new Sequence();
            private final Sequence now = new Sequence();

            @Override
            public boolean hasNext() {
                while (ready.isEmpty() && quotes.hasNext()) {
                    Quote quote = Quote.of(quotes.next());
                    List<Pair> was = quote.change() == FRESH ? List.of() : before.add(quote);
                    List<Pair> is = quote.change() == GONE ? List.of() : now.add(quote);
                    add(is, was, true);
                    add(was, is, false);
                }
                return !ready.isEmpty();
            }

            private void add(List<Pair> pairs, List<Pair> others, boolean isNew) {
                for (Pair pair : pairs) {
                    if (!others.contains(pair)) {
                        ready.add(pair.row(isNew));
                    }
                }
            }

            @Override
            public Row next() {
                return ready.remove();
            }
        };
    }
}
