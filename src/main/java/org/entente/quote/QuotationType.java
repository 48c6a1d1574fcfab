package org.entente.quote;

/** How the content stands in the text: wholly inside quotation marks, partly, or not at all. */
public enum QuotationType {
    DIRECT,
    MIXED,
    INDIRECT
}
