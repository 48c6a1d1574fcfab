package org.entente.report;

/**
 * A headline of a report.
 *
 * @param text the finding, one sentence with its figures
 * @param sentence a sentence from the news that it rests on; empty where none is at hand
 * @param source outlet and date of that sentence; empty without one
 * @param link the part of the page that shows it, such as {@code pair=CUB-RUS}; empty where none does
 */
public record Finding(String text, String sentence, String source, String link) {}
