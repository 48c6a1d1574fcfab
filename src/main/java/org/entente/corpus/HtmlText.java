package org.entente.corpus;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Markup as paragraphs of text. */
final class HtmlText {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "li",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "section",
            "article",
            "tr",
            "table",
            "figure",
            "figcaption",
            "header",
            "footer",
            "pre",
            "hr",
            "dd",
            "dt");
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "iframe", "svg", "button", "form", "nav", "select");
    private static final Pattern TAG =
            Pattern.compile("<(?:p|br|div|a|b|i|em|strong|span|h\\d|ul|li|img|script|blockquote)\\b[^<>]{0,500}>");

    private HtmlText() {}

    /** The text of a value that may be markup. */
    static String ofMaybe(String value) {
        return value.indexOf('<') >= 0 && TAG.matcher(value).find() ? of(value) : value;
    }

    static String of(String html) {
        return of(Jsoup.parseBodyFragment(html).body());
    }

    /** The text of an element, one empty line between blocks. */
    static String of(Element root) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    private int hidden;

                    @Override
                    public void head(Node node, int depth) {
                        if (UNSEEN.contains(node.nodeName())) {
                            hidden++;
                        } else if (hidden == 0 && node instanceof TextNode words) {
                            append(text, words.getWholeText());
                        } else if (BLOCKS.contains(node.nodeName())) {
                            breakLine(text);
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (UNSEEN.contains(node.nodeName())) {
                            hidden--;
                        } else if (BLOCKS.contains(node.nodeName())) {
                            breakLine(text);
                        }
                    }
                },
                root);
        return text.toString().strip();
    }

    /** White space is one blank, except where a text has its own empty lines, as agencies send it inside markup. */
    private static void append(StringBuilder text, String words) {
        if (words.strip().indexOf("\n\n") >= 0) {
            text.append(words);
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean isBlank = Character.isWhitespace(c);
            boolean isAfterBlank = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            if (!isBlank) {
                text.append(c);
            } else if (!isAfterBlank) {
                text.append(' ');
            }
        }
    }

    private static void breakLine(StringBuilder text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        if (end > 0) {
            text.append("\n\n");
        }
    }
}
