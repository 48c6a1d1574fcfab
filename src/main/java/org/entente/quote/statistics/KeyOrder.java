package org.entente.quote.statistics;

import java.util.Comparator;
import java.util.List;

/** Keys of equal length, part by part. */
enum KeyOrder implements Comparator<List<String>> {
    INSTANCE;

    @Override
    public int compare(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
