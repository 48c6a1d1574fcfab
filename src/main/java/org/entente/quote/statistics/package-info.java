/**
 * Counts and shares of quotations: who is quoted, by which outlet, in which words. Pure: one flat
 * {@link org.entente.quote.statistics.QuoteFact} a quotation goes in, sorted rows of the report tables come out.
 *
 * <ul>
 *   <li>{@link org.entente.quote.statistics.QuoteShares}: {@code bySpeaker}, {@code byCountry}, {@code byOutlet} give
 *       {@link org.entente.quote.statistics.QuoteShare} rows.
 *   <li>{@link org.entente.quote.statistics.OutletShares}: {@code speakerCountries} gives
 *       {@link org.entente.quote.statistics.OutletSpeakerCountry} rows, {@code cues} gives
 *       {@link org.entente.quote.statistics.CueUse} rows.
 *   <li>{@link org.entente.quote.statistics.CorpusProfiles}: {@code rows} takes one
 *       {@link org.entente.quote.statistics.ArticleFact} a record of the corpus and gives
 *       {@link org.entente.quote.statistics.CorpusProfile} rows.
 * </ul>
 *
 * <p>Every period may be counted apart from the others, as long as all its facts are handed over together. Leave out quotations of
 * headlines and those that stand inside another, where each word is to count once.
 *
 * <p>"Lavrov is quoted in five copies of one wire story and once elsewhere" - 6 quotations, and 2 with one vote a story.
 */
package org.entente.quote.statistics;
