package org.entente.quote;

/**
 * An entry of the cue lexicon.
 *
 * @param form as written, in lower case
 * @param cueClass said, claimed, denied, accused, warned, promised, agreed, asked, ...
 * @param tag its part of speech as the models see it: Vbase, Vs, Vpast, Ving, VN (verb or noun), N, Adj, or the form itself
 * @param addressee how who was told is named: object ({@code told reporters}), to ({@code said to reporters}), or empty
 * @param isSpeech whether it reports speech, and not belief, wish or perception
 */
record Cue(String form, String lemma, String cueClass, String tag, boolean isSpeech, String frame, String addressee) {
    boolean isVerb() {
        return tag.charAt(0) == 'V';
    }
}
