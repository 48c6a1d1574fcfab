package org.entente.quote;

import java.util.Map;
import org.entente.text.Span;

/**
 * What may be a statement, whether or not it becomes a quotation.
 *
 * @param extent from the first unit of its content to the last
 * @param inTitle whether the extent counts in the title
 * @param features what a reader goes by who tells statements from what is none
 */
public record StatementCandidate(Span extent, boolean inTitle, Map<String, Double> features) {}
