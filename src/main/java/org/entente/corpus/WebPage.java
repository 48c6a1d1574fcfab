package org.entente.corpus;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
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
    private static final Pattern SITE = Pattern.compile(" [|\u2013\u2014\u00bb-] ([^|\u2013\u2014\u00bb]{2,40})$");

    private static final int SHORTEST_TITLE = 12;

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

    /** What the page wants shown where it is shared, without the name of its site; else its JSON-LD's headline, else its own. */
    private String title() {
        String shared = first(
                meta("meta[property=og:title]", "content"),
                described("headline"),
                meta("meta[name=twitter:title]", "content"));
        String shown = page.select("h1").stream()
                .map(Element::text)
                .filter(text -> text.length() >= SHORTEST_TITLE)
                .findFirst()
                .orElse("");
        String title =
                withoutSite(HtmlText.of(first(shared, shown, page.title())).replaceAll("\\s+", " "), shown);
        return title.isBlank() ? shown : title;
    }

    private String withoutSite(String title, String shown) {
        Matcher suffix = SITE.matcher(title);
        if (!suffix.find()) {
            return title;
        }
        String bare = title.substring(0, suffix.start());
        String site = suffix.group(1).toLowerCase(Locale.ROOT);
        String named = meta("meta[property=og:site_name]", "content").toLowerCase(Locale.ROOT);
        boolean isSite = !named.isEmpty() && (site.contains(named) || named.contains(site));
        boolean isMarked = title.charAt(suffix.start() + 1) == '|';
        return isSite || isMarked || bare.equalsIgnoreCase(shown) ? bare : title;
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
