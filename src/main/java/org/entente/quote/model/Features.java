package org.entente.quote.model;

/** Receives the features of one candidate: a scorer adds up weights, a collector keeps names. */
public interface Features {
    void add(String template);

    void add(String template, int value);

    void add(String template, int value, int other);

    void add(String template, int value, int other, int third);
}
