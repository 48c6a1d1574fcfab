/**
 * What each word of a text can be: closed classes, words that can report, marks, and the noun phrases they make.
 *
 * <p>{@link org.entente.quote.tag.CueLexicon} reads the tables of words; {@link org.entente.quote.tag.TaggedText} gives each token its
 * {@link org.entente.quote.tag.Tag} and, where it may report, its {@link org.entente.quote.tag.Cue}; {@link
 * org.entente.quote.tag.NounPhrases} finds who or what may speak.
 *
 * <p>Example: in "The port will open, the minister told them", {@code told} is a cue and a verb of the past, {@code the minister} a noun
 * phrase.
 */
package org.entente.quote.tag;
