/**
 * Corpora as people have them: {@link org.entente.corpus.CorpusReader} takes the bytes of a file, undoes its compression, finds its
 * format from its content ({@link org.entente.corpus.FormatDetector}) and gives its articles, one
 * {@link org.entente.corpus.ArticleReader} a format. A record that cannot be read becomes a {@link org.entente.corpus.RejectedRecord};
 * nothing is lost and nothing is thrown.
 */
package org.entente.corpus;
