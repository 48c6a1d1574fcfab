package org.entente.quote.training;

import java.util.List;
import org.entente.text.Span;

/**
 * An attribution that a person annotated.
 *
 * @param content where the content stands, one span or more
 * @param cue where the reporting words stand; may be empty
 * @param speaker where the speaker's words stand; may be empty
 */
public record GoldAttribution(List<Span> content, List<Span> cue, List<Span> speaker) {
    public GoldAttribution {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        speaker = List.copyOf(speaker);
    }
}
