package org.entente.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes elements of HTML, SVG or XML. Every text and every attribute is escaped; there is no way to write one that is not. */
final class Markup {
    private final Appendable out;

    Markup(Appendable out) {
        this.out = out;
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values in turn; an attribute without a value (null) is left out
     */
    Markup open(String tag, String... attributes) {
        begin(tag, attributes);
        return put(">");
    }

    /** An element without content. */
    Markup empty(String tag, String... attributes) {
        begin(tag, attributes);
        return put("/>");
    }

    /** An element of HTML that has no end, such as {@code meta}. */
    Markup single(String tag, String... attributes) {
        return open(tag, attributes);
    }

    Markup close(String tag) {
        return put("</").put(tag).put(">");
    }

    /** An element with a text in it. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Markup text(String text) {
        return put(escape(text));
    }

    Markup line() {
        return put("\n");
    }

    /** Writes a constant of this package or a resource as it is. */
    Markup trusted(String constant) {
        return put(constant);
    }

    private void begin(String tag, String... attributes) {
        put("<").put(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                put(" ").put(attributes[i])
                        .put("=\"")
                        .put(escape(attributes[i + 1]))
                        .put("\"");
            }
        }
    }

    private Markup put(String text) {
        try {
            out.append(text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Escapes the five characters of markup and replaces what XML does not allow, lone surrogates too. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                safe.append(c).append(text.charAt(++i));
            } else {
                safe.append(entity(c));
            }
        }
        return safe.toString();
    }

    private static String entity(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\t', '\n', '\r' -> String.valueOf(c);
            default -> c < ' ' || Character.isSurrogate(c) || c >= '\ufffe' ? "\ufffd" : String.valueOf(c);
        };
    }
}
