package org.entente.quote;

/** Who a speaker's words stand for; what is unknown is the empty string. */
record Speaker(String name, String id, String role, String country, String faction) {
    static final Speaker UNKNOWN = new Speaker("", "", "", "", "");
}
