/** What a run is: its settings, its folder with tables and results of stages, its lock, and how it is published. */
package org.entente.job.run;
