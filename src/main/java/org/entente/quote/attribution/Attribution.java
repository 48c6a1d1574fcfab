package org.entente.quote.attribution;

import org.entente.quote.model.Content;

/**
 * A cue with its content and its speaker, in tokens.
 *
 * @param cue the reporting word itself
 * @param cueBegin first token of the reporting words, such as {@code was} of {@code was quoted as saying}
 * @param cueEnd one past the last
 * @param speakerBegin first token of the speaker's words, or -1
 * @param speakerEnd one past the last
 * @param logOdds that the cue reports, by the model
 * @param speakerLogOdds that the phrase is the speaker, by the model
 */
public record Attribution(
        int cue,
        int cueBegin,
        int cueEnd,
        Content content,
        int speakerBegin,
        int speakerEnd,
        double logOdds,
        double speakerLogOdds) {
    public boolean hasSpeaker() {
        return speakerBegin >= 0;
    }
}
