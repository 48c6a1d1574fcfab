/**
 * The same statement in article after article: whole, cut, joined with another, or turned partly into indirect speech.
 *
 * <p>A {@link org.entente.quote.statement.Wording} is what stays of a statement's words when pronouns, auxiliaries, articles and endings are
 * taken away, so that {@code We will not allow the dam to close} and {@code they would not allow the dam to close} have one. Wordings that
 * share a run of three words are compared exactly, if their {@link org.entente.quote.statement.Voice} may be the same. {@link
 * org.entente.quote.statement.StatementSpread} then says how far a statement went.
 */
package org.entente.quote.statement;
