package org.entente.job;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Row;
import org.entente.quote.statement.Wording;

/** Keeps those pairs of quotations whose words make them one statement: {@code first}, {@code first_content}, {@code second}, {@code second_content}. */
final class CompareStatements implements FilterFunction<Row> {
    private static final long serialVersionUID = 1;

    /** Wordings that a task keeps: the same quotation comes many times, and a wording is dear to make. */
    private static final int KEPT = 20_000;

    private transient Map<String, Wording> wordings;

    @Override
    public boolean call(Row pair) {
        return wording(pair.getString(0), pair.getString(1)).repeats(wording(pair.getString(2), pair.getString(3)));
    }

    private Wording wording(String quote, String content) {
        if (wordings == null) {
            wordings = new LinkedHashMap<>(KEPT, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Wording> eldest) {
                    return size() > KEPT;
                }
            };
        }
        return wordings.computeIfAbsent(quote, id -> Wording.of(content));
    }
}
