/** What a run keeps for the next one beside the tables of the contract. */
package org.entente.job.state;
