/**
 * What the clause around an attribution says of it: who was told, when, through whom, and whether somebody states something at all.
 *
 * <p>{@link org.entente.quote.circumstance.Circumstances} finds addressee and sources, {@link org.entente.quote.circumstance.SaidOn} the
 * date, {@link org.entente.quote.circumstance.Statements} leaves out what has nobody behind it.
 *
 * <p>Example: in "The envoy told the council on Tuesday that the talks would go on", {@code the council} was told, and the day is
 * Tuesday.
 */
package org.entente.quote.circumstance;
