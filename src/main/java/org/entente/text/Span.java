package org.entente.text;

/**
 * A half-open stretch of a text, in UTF-16 units.
 *
 * @param begin the first unit, from 0
 * @param end one past the last unit, at least {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("Span [" + begin + ", " + end + ")");
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** How many units the two share. */
    public int shared(Span other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    public String in(CharSequence text) {
        return text.subSequence(begin, end).toString();
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
