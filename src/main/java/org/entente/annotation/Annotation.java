package org.entente.annotation;

import java.util.List;
import java.util.Set;
import org.entente.person.AnnotatedArticle;
import org.entente.quote.Quotation;
import org.entente.stance.StanceEvent;

/**
 * All that was found in one article.
 *
 * @param asked what was asked of the learned office-holders, for {@link org.entente.person.HolderChanges}
 */
public record Annotation(
        AnnotatedArticle article, List<Quotation> quotations, List<StanceEvent> stances, Set<Integer> asked) {
    public Annotation {
        quotations = List.copyOf(quotations);
        stances = List.copyOf(stances);
        asked = Set.copyOf(asked);
    }
}
