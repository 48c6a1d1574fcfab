package org.entente.corpus;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Articles of an RSS feed with full texts, such as WordPress exports (WXR): published posts only. */
final class WordPressExport implements XmlReader.Items {
    private static final Pattern CAPTION = Pattern.compile("\\[caption[^\\[\\]]{0,300}\\][^\\[]{0,2000}\\[/caption\\]");
    private static final Pattern SHORTCODE = Pattern.compile("\\[/?[a-z_-]{2,30}(?: [^\\[\\]]{0,300})?\\]");

    @Override
    public List<Element> find(Document document) {
        return XmlDocument.all(document, "item");
    }

    @Override
    public ReadResult article(Element item, Place place) {
        String status = XmlDocument.text(item, "status");
        String type = XmlDocument.text(item, "post_type");
        if (!status.isEmpty() && !status.equals("publish") || !type.isEmpty() && !type.equals("post")) {
            return place.reject("no_article", "a " + status + " " + type, item.outerHtml());
        }
        Element channel = item.parent();
        Draft draft = new Draft();
        for (Element encoded : XmlDocument.all(item, "encoded")) {
            if (encoded.tagName().startsWith("content")) {
                String markup = CAPTION.matcher(encoded.wholeText()).replaceAll("");
                draft.text(HtmlText.of(SHORTCODE.matcher(markup).replaceAll("")));
            }
        }
        return draft.text(HtmlText.ofMaybe(XmlDocument.text(item, "description")))
                .title(XmlDocument.text(item, "title"))
                .url(XmlDocument.text(item, "link"))
                .date(XmlDocument.text(item, "post_date_gmt"))
                .date(XmlDocument.text(item, "pubDate"))
                .author(XmlDocument.text(item, "creator"))
                .outlet(channel == null ? "" : XmlDocument.text(channel, "title"))
                .language(channel == null ? "" : XmlDocument.text(channel, "language"))
                .at(place);
    }
}
