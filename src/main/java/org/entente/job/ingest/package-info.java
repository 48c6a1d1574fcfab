/** The first stage: files in, articles and rejects out, each story known by its copies. */
package org.entente.job.ingest;
