package org.entente.quote;

/** How many verbs, commas and brackets stand between two tokens, without looking at the tokens between. */
final class Tallies {
    private final int[] verbs;
    private final int[] commas;
    private final int[] speech;
    private final int[] depth;

    Tallies(TaggedText text) {
        int n = text.size();
        verbs = new int[n + 1];
        commas = new int[n + 1];
        speech = new int[n + 1];
        depth = new int[n + 1];
        for (int i = 0; i < n; i++) {
            String tag = text.tag[i];
            Cue cue = text.cue[i];
            verbs[i + 1] = verbs[i] + (isVerb(tag) ? 1 : 0);
            commas[i + 1] = commas[i] + (tag.equals(",") ? 1 : 0);
            speech[i + 1] = speech[i] + (cue != null && cue.isSpeech() && cue.isVerb() ? 1 : 0);
            depth[i + 1] = depth[i] + (tag.equals("(") ? 1 : tag.equals(")") ? -1 : 0);
        }
    }

    /** Whether a tag is that of a finite verb, or may be. */
    static boolean isVerb(String tag) {
        return tag.charAt(0) == 'V'
                || tag.equals("be")
                || tag.equals("have")
                || tag.equals("do")
                || tag.equals("modal")
                || tag.equals("ed");
    }

    int verbs(int from, int to) {
        return from < to ? verbs[to] - verbs[from] : 0;
    }

    int commas(int from, int to) {
        return from < to ? commas[to] - commas[from] : 0;
    }

    /** Forms of verbs of speech, cues or not. */
    int speech(int from, int to) {
        return from < to ? speech[to] - speech[from] : 0;
    }

    /** Brackets opened and not closed; negative when more are closed. */
    int depth(int from, int to) {
        return from < to ? depth[to] - depth[from] : 0;
    }
}
