/**
 * The contract with whoever reads the output: one {@link org.entente.table.Table} for each table, with its columns, their Spark
 * types and their descriptions.
 *
 * <p>A table is a record class; {@link org.entente.table.RecordCodec} turns its components into columns and its instances into
 * rows. The meaning of each column stands in {@code columns.csv} beside these classes.
 */
package org.entente.table;
