package org.entente.quote.model;

/**
 * Where the content of a cue stands, in tokens: before it, after it, or both.
 *
 * @param beforeBegin first token of the part before the cue, or -1
 * @param beforeEnd one past its last, or -1
 * @param afterBegin first token of the part after the cue, or -1
 * @param afterEnd one past its last, or -1
 */
public record Content(int beforeBegin, int beforeEnd, int afterBegin, int afterEnd) {
    public static final Content NONE = new Content(-1, -1, -1, -1);

    public boolean isBefore() {
        return beforeBegin >= 0;
    }

    public boolean isAfter() {
        return afterBegin >= 0;
    }

    public boolean covers(int token) {
        return token >= beforeBegin && token < beforeEnd || token >= afterBegin && token < afterEnd;
    }

    public int begin() {
        return isBefore() ? beforeBegin : afterBegin;
    }

    public int end() {
        return isAfter() ? afterEnd : beforeEnd;
    }

    /** How many tokens it has. */
    public int length() {
        return beforeEnd - beforeBegin + afterEnd - afterBegin;
    }
}
