/** The second stage: articles in, what was found in them out, and statements followed across articles. */
package org.entente.job.annotate;
