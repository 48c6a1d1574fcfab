package org.entente.job.state;

import org.entente.quote.statement.Voice;

/**
 * Two quotations that repeat each other, each with who is said to speak, and the key by which they met: kept for the next run. A key whose
 * quotations have not changed still pairs the same ones.
 *
 * @param first the earlier quotation's id
 * @param second the later quotation's id
 */
public record StatementPair(long key, String first, Voice firstVoice, String second, Voice secondVoice) {}
