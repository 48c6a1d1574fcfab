/**
 * What the tables of words say: the acts, the classes of words, head nouns, negations, and issues.
 *
 * <p>{@link org.entente.stance.lexicon.ActLexicon} gives each word its {@link org.entente.stance.lexicon.WordClass}es, its {@link
 * org.entente.stance.lexicon.HeadKind} and the {@link org.entente.stance.lexicon.Cue}s that begin with it; each cue opens the
 * construction of its {@link org.entente.stance.lexicon.Frame}.
 *
 * <p>Example: {@code condemned} in "Ruritania condemned Sylvania" is a cue of the act ACCUSE, against its object.
 */
package org.entente.stance.lexicon;
