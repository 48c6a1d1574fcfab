package org.entente.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.quote.Quotation;
import org.entente.stance.sentence.Reading;
import org.entente.text.Span;

/** Which quotation a place in the text belongs to. Asked in the order of the text. */
final class Speakers {
    private final List<Quotation> quotations;
    private int first;

    Speakers(List<Quotation> all) {
        quotations = new ArrayList<>();
        for (Quotation quotation : all) {
            if (!quotation.inTitle() && !quotation.spans().isEmpty()) {
                quotations.add(quotation);
            }
        }
        quotations.sort(Comparator.comparing(Quotation::extent));
    }

    /** The innermost quotation whose content holds an offset. */
    Optional<Quotation> at(int offset) {
        while (first < quotations.size() && quotations.get(first).extent().end() <= offset) {
            first++;
        }
        Quotation found = null;
        for (int i = first; i < quotations.size() && i < first + Reading.REACH; i++) {
            Quotation quotation = quotations.get(i);
            if (quotation.extent().begin() > offset) {
                break;
            }
            boolean isInner = found == null
                    || quotation.extent().length() <= found.extent().length();
            if (isInner && holds(quotation, offset)) {
                found = quotation;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean holds(Quotation quotation, int offset) {
        for (Span span : quotation.spans()) {
            if (span.contains(offset)) {
                return true;
            }
        }
        return false;
    }
}
