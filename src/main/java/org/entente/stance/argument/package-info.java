/**
 * On whom a word leans: the subject and the object of a verb, and the owner or verb that governs a noun.
 *
 * <p>{@link org.entente.stance.argument.SubjectFinder} walks left from a cue to its {@link org.entente.stance.argument.Subject} and
 * notes what negates it on the way, {@link org.entente.stance.argument.ObjectFinder} walks right, {@link
 * org.entente.stance.argument.Governors} looks at what stands before a noun.
 *
 * <p>Example: in "Ruritania has never formally recognised Sylvania", the subject of {@code recognised} is Ruritania, negated.
 */
package org.entente.stance.argument;
