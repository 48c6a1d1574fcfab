package org.entente.quote.statistics;

import java.util.List;

/** By what quotations are counted; counts by outlet and cue class, or of all, are sums of these. */
public enum QuoteKey {
    SPEAKER,
    /** How often a speaker has a name and a country. */
    SPEAKER_AS,
    COUNTRY,
    OUTLET,
    OUTLET_COUNTRY,
    /** By outlet, the speaker's country and the cue's class. */
    CUE;

    List<String> of(QuoteFact fact) {
        return switch (this) {
            case SPEAKER -> List.of(fact.speakerKey());
            case SPEAKER_AS -> List.of(fact.speakerKey(), fact.speakerName(), fact.speakerCountry());
            case COUNTRY -> List.of(fact.speakerCountry());
            case OUTLET -> List.of(fact.outlet());
            case OUTLET_COUNTRY -> List.of(fact.outlet(), fact.speakerCountry());
            case CUE -> List.of(fact.outlet(), fact.speakerCountry(), fact.cueClass());
        };
    }
}
