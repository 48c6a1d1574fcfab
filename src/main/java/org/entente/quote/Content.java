package org.entente.quote;

/**
 * Where the content of a cue stands, in tokens: before it, after it, or both.
 *
 * @param beforeBegin first token of the part before the cue, or -1
 * @param beforeEnd one past its last, or -1
 * @param afterBegin first token of the part after the cue, or -1
 * @param afterEnd one past its last, or -1
 */
record Content(int beforeBegin, int beforeEnd, int afterBegin, int afterEnd) {
    static final Content NONE = new Content(-1, -1, -1, -1);

    boolean isBefore() {
        return beforeBegin >= 0;
    }

    boolean isAfter() {
        return afterBegin >= 0;
    }

    boolean covers(int token) {
        return token >= beforeBegin && token < beforeEnd || token >= afterBegin && token < afterEnd;
    }

    int begin() {
        return isBefore() ? beforeBegin : afterBegin;
    }

    int end() {
        return isAfter() ? afterEnd : beforeEnd;
    }

    /** How many tokens it has. */
    int length() {
        return beforeEnd - beforeBegin + afterEnd - afterBegin;
    }
}
