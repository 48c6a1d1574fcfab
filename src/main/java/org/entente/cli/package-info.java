/**
 * The commands: what a user types and what the terminal answers.
 *
 * <p>{@link org.entente.cli.Entente} holds the list of commands and turns every failure into one line and an exit code.
 */
package org.entente.cli;
