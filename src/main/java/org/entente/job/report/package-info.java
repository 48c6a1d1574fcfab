/** The last stage: the page, CSV copies and the data dictionary. */
package org.entente.job.report;
