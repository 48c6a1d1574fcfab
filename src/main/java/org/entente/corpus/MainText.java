package org.entente.corpus;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The main text of a page. Mozilla's Readability finds it on most; where the page's densest block of paragraphs, or the text that the page
 * states, is far longer, that is taken.
 */
final class MainText {
    private static final int SHORTEST_PARAGRAPH = 40;
    private static final String CLUTTER =
            "script, style, noscript, template, iframe, svg, nav, aside, header nav, footer, form, button,"
                    + " figure, figcaption, [role=navigation], [role=complementary], [aria-hidden=true], .related, .newsletter,"
                    + " .advertisement, .ad, .share, .social, .comments, #comments";

    private MainText() {}

    static String of(Document page, String stated) {
        // The headline has a field of its own.
        page.select("h1").remove();
        Document copy = page.clone();
        copy.select(CLUTTER).remove();
        String dense = densest(copy);
        String readable = readable(page);
        boolean isMissed = dense.length() > 2 * readable.length();
        String found = isMissed ? dense : readable;
        String plain = HtmlText.ofMaybe(stated);
        return plain.length() > 2 * found.length() ? plain : found;
    }

    private static String readable(Document page) {
        try {
            Document copy = page.clone();
            copy.select("figcaption, aside, nav, noscript").remove();
            Element content =
                    new Readability4J("http://localhost/", copy).parse().getArticleContent();
            return content == null ? "" : paragraphs(content);
        } catch (RuntimeException | StackOverflowError e) {
            // It stumbles over some pages; the densest block stands in for it.
            return "";
        }
    }

    /** The words of the blocks that are not all link. */
    private static String paragraphs(Element content) {
        content.select("figure, figcaption, aside, button, form, script, style").remove();
        for (Element block : content.select("p, li, div, h2, h3, h4")) {
            int length = block.text().length();
            int linked = block.select("a").text().length();
            boolean isLink =
                    length > 0 && linked * 10 > length * 9 && block.select("p").isEmpty();
            if (isLink && block.parent() != null && length < 300) {
                block.remove();
            }
        }
        return HtmlText.of(content);
    }

    /** The paragraphs of the element whose own children hold most paragraph text. */
    private static String densest(Document page) {
        Map<Element, Integer> sizes = new LinkedHashMap<>();
        for (Element paragraph : page.select("p")) {
            int length = paragraph.text().length();
            Element parent = paragraph.parent();
            if (length >= SHORTEST_PARAGRAPH && parent != null) {
                sizes.merge(parent, length, Integer::sum);
                Element above = parent.parent();
                if (above != null) {
                    sizes.merge(above, length / 2, Integer::sum);
                }
            }
        }
        Element best = null;
        for (Map.Entry<Element, Integer> entry : sizes.entrySet()) {
            best = best == null || entry.getValue() > sizes.get(best) ? entry.getKey() : best;
        }
        return best == null ? "" : text(page, best);
    }

    /** The paragraphs of a container and of its like: advertisements part a text into several of one class. */
    private static String text(Document page, Element container) {
        Set<Element> paragraphs = new LinkedHashSet<>();
        boolean isNamed = !container.className().isEmpty();
        List<Element> parts = isNamed ? page.getElementsByTag(container.tagName()) : List.of(container);
        for (Element part : parts) {
            if (part.className().equals(container.className())) {
                paragraphs.addAll(part.select("p"));
            }
        }
        return paragraphs.stream().map(Element::text).collect(Collectors.joining("\n\n"));
    }
}
