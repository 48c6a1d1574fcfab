/**
 * Copies and versions of one story: {@link org.entente.duplicate.Shingles} and {@link org.entente.duplicate.MinHash} find texts that
 * share most of their words, {@link org.entente.duplicate.Stories} joins them, and {@link org.entente.duplicate.VersionPolicy} says
 * which copy of a story stays, which is superseded, and which one leads.
 *
 * <p>A Reuters story printed by five outlets is five articles of one story. The same outlet's third update of it is one article.
 */
package org.entente.duplicate;
