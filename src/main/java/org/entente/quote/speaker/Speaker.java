package org.entente.quote.speaker;

/**
 * Who a speaker's words stand for; what is unknown is the empty string.
 *
 * @param reference how the words name somebody: name, nominal ({@code the minister}) or pronoun
 */
public record Speaker(String name, String id, String role, String country, String faction, String reference) {
    public static final Speaker UNKNOWN = new Speaker("", "", "", "", "", "");
}
