package org.entente.quote.tag;

/**
 * An entry of the cue lexicon.
 *
 * @param form as written, in lower case
 * @param cueClass said, claimed, denied, accused, warned, promised, agreed, asked, ...
 * @param tag its part of speech as the models see it
 * @param addressee how who was told is named: object ({@code told reporters}), to ({@code said to reporters}), or empty
 * @param isSpeech whether it reports speech, and not belief, wish or perception
 * @param formValue the form as features take it; likewise the lemma, the class, the frame
 */
public record Cue(
        String form,
        String lemma,
        String cueClass,
        Tag tag,
        boolean isSpeech,
        String frame,
        String addressee,
        int formValue,
        int lemmaValue,
        int classValue,
        int frameValue) {
    Cue(String form, String lemma, String cueClass, Tag tag, boolean isSpeech, String frame, String addressee) {
        this(
                form,
                lemma,
                cueClass,
                tag,
                isSpeech,
                frame,
                addressee,
                Values.of(form),
                Values.of(lemma),
                Values.of(cueClass),
                Values.of(frame));
    }

    public boolean isVerb() {
        return tag.isReportingVerb();
    }
}
