/**
 * The stages of a run put together, from files of articles to a published report.
 *
 * <p>{@link org.entente.job.Pipeline} is the whole run on one screen; each stage has a package, and {@link org.entente.job.run.RunFolder}
 * is what they write to. Spark joins, groups and sums here; what has a name in the field is computed in the packages below.
 */
package org.entente.job;
