package org.entente.corpus;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Articles of an RSS feed with full texts, such as WordPress exports (WXR): published posts only. */
final class WordPressExport implements XmlReader.Items {
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
                draft.text(
                        HtmlText.of(encoded.wholeText().replaceAll("\\[/?[a-z_-]{2,30}(?: [^\\[\\]]{0,300})?\\]", "")));
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
