/**
 * The stages of a run, from files of articles to a published report.
 *
 * <p>{@link org.entente.job.Pipeline} is the whole run on one screen: {@link org.entente.job.IngestJob}, {@link
 * org.entente.job.AnnotateJob}, {@link org.entente.job.MeasureJob}, {@link org.entente.job.ReportJob}, and the {@link
 * org.entente.job.RunFolder} that each writes to. Spark joins, groups and sums here; what has a name in the field is computed in the
 * packages below.
 */
package org.entente.job;
