/**
 * Scores against gold sets, and validation against votes in the UN General Assembly.
 *
 * <p>A {@link org.entente.evaluation.GoldEvaluation} reads a gold file line by line, predicts each line and says how well it did.
 */
package org.entente.evaluation;
