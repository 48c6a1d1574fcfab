/**
 * What a person opens first: the page, the copies for spreadsheets and network programs, the dictionary of columns. Text out, no Spark.
 *
 * <ul>
 *   <li>{@link org.entente.report.ReportData}: every row that a report shows, filled by the caller.
 *   <li>{@link org.entente.report.HtmlReport}: one offline page with figures drawn here, tables and the sentences behind them.
 *   <li>{@link org.entente.report.Findings}: the findings that stand first, as plain text with a sentence each.
 *   <li>{@link org.entente.report.CsvCopy}, {@link org.entente.report.GraphMl}, {@link org.entente.report.DataDictionary}: the tables for
 *       spreadsheets, the network for Gephi, and what each column means.
 * </ul>
 *
 * <p>News is hostile input: whatever comes from an article passes through an escape, and the page may load nothing.
 */
package org.entente.report;
