package org.entente.annotation;

import java.util.List;
import org.entente.person.AnnotatedArticle;
import org.entente.quote.Quotation;
import org.entente.stance.StanceEvent;

/** All that was found in one article. */
public record Annotation(AnnotatedArticle article, List<Quotation> quotations, List<StanceEvent> stances) {
    public Annotation {
        quotations = List.copyOf(quotations);
        stances = List.copyOf(stances);
    }
}
