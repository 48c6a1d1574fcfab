package org.entente.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An article of a web page: title, date, authors and publisher from its JSON-LD, else from its meta elements, else from what it shows; the
 * body by {@link MainText}.
 */
final class WebPage {
    private static final String[] DATES = {
        "meta[property=article:published_time]",
        "meta[property=og:published_time]",
        "meta[itemprop=datePublished]",
        "meta[name=article:published_time]",
        "meta[name=parsely-pub-date]",
        "meta[name=sailthru.date]",
        "meta[name=publish-date]",
        "meta[name=pubdate]",
        "meta[name=publication_date]",
        "meta[name=publishdate]",
        "meta[name=DC.date.issued]",
        "meta[name=dcterms.created]",
        "meta[name=DC.date]",
        "meta[name=dc.date]",
        "meta[name=cXenseParse:recs:publishtime]",
        "meta[name=date]",
        "meta[property=article:modified_time]"
    };
    private static final Pattern SITE = Pattern.compile("\\s+[|\u2013\u2014\u00bb-]\\s+[^|\u2013\u2014\u00bb]{2,40}$");

    private final Document page;
    private final Optional<JsonLd> described;

    private WebPage(Document page) {
        this.page = page;
        this.described = JsonLd.of(page);
    }

    /** The page as a draft; {@code address} where it was fetched from, or empty. */
    static Draft draft(Document page, String address) {
        WebPage web = new WebPage(page);
        Draft draft = new Draft();
        draft.title(web.title());
        draft.url(address)
                .url(web.meta("link[rel=canonical]", "href"))
                .url(web.meta("meta[property=og:url]", "content"));
        draft.url(web.described("url")).url(web.described("mainEntityOfPage"));
        web.outlet(draft);
        web.date(draft);
        web.authors(draft);
        draft.language(page.select("html").attr("lang")).language(web.described("inLanguage"));
        // Last, because finding the main text takes the page apart.
        return draft.text(MainText.of(page, web.described("articleBody")));
    }

    private String described(String name) {
        return described.map(article -> article.value(name)).orElse("");
    }

    private String meta(String selector, String attribute) {
        Element element = page.selectFirst(selector);
        return element == null ? "" : element.attr(attribute);
    }

    /** The headline that is shown; search engines are sometimes given another, but it shares words with it. */
    private String title() {
        String stated = HtmlText.of(first(
                        described("headline"),
                        meta("meta[property=og:title]", "content"),
                        meta("meta[name=twitter:title]", "content"),
                        SITE.matcher(page.title()).replaceFirst("")))
                .replaceAll("\\s+", " ");
        for (Element heading : page.select("h1")) {
            String shown = heading.text().strip();
            if (shown.length() >= 12 && isAlike(shown, stated)) {
                return shown;
            }
        }
        return stated;
    }

    private static boolean isAlike(String shown, String stated) {
        if (stated.isBlank()) {
            return true;
        }
        Set<String> words = words(shown);
        Set<String> others = words(stated);
        int smaller = Math.min(words.size(), others.size());
        words.retainAll(others);
        return smaller > 0 && words.size() * 3 >= smaller;
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() > 3) {
                words.add(word);
            }
        }
        return words;
    }

    private void outlet(Draft draft) {
        // A known address says it better than the page, which may name its owner; the normaliser looks it up.
        if (draft.url().isBlank()) {
            draft.outlet(meta("meta[property=og:site_name]", "content")).outlet(described("publisher"));
        }
    }

    private void date(Draft draft) {
        draft.date(described("datePublished"));
        for (String selector : DATES) {
            draft.date(meta(selector, "content"));
        }
        draft.date(meta("time[itemprop=datePublished]", "datetime")).date(meta("article time[datetime]", "datetime"));
        draft.date(meta("time[datetime]", "datetime")).date(described("dateModified"));
    }

    private void authors(Draft draft) {
        described.ifPresent(article -> article.authors().forEach(draft::author));
        if (!draft.hasAuthor()) {
            for (Element meta : page.select(
                    "meta[name=author], meta[name=byl], meta[name=parsely-author], meta[property=article:author]")) {
                String name = meta.attr("content");
                if (!draft.hasAuthor() && !name.startsWith("http")) {
                    draft.author(name);
                }
            }
        }
        if (!draft.hasAuthor()) {
            Element rel = page.selectFirst("a[rel=author], [itemprop=author], .byline, .author-name");
            draft.author(rel == null || rel.text().length() > 120 ? "" : rel.text());
        }
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }
}
