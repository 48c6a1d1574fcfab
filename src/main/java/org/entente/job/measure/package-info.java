/** The third stage: rows of a period brought together, statistics out. */
package org.entente.job.measure;
