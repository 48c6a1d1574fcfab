package org.entente.text;

/**
 * A stretch inside double quotation marks, within one paragraph.
 *
 * @param span from the opening mark to one past the closing one
 * @param isClosed whether the closing mark is there; an open one runs to the paragraph's end
 */
public record Quoted(Span span, boolean isClosed) {
    /** What stands between the marks. */
    public Span inside() {
        int begin = Math.min(span.begin() + 1, span.end());
        return new Span(begin, Math.max(begin, isClosed ? span.end() - 1 : span.end()));
    }
}
