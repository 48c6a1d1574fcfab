package org.entente.corpus;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** NewsML 1.x, as AFP sent it, and the {@code newsitem} of Reuters' RCV1. */
final class Newsml1 implements XmlReader.Items {
    @Override
    public List<Element> find(Document document) {
        List<Element> items = XmlDocument.all(document, "NewsItem");
        return items.isEmpty() ? XmlDocument.all(document, "newsml") : items;
    }

    @Override
    public ReadResult article(Element item, Place place) {
        Draft draft = new Draft();
        Element content = XmlDocument.all(item, "DataContent").first();
        content = content == null ? XmlDocument.all(item, "text").first() : content;
        return draft.title(XmlDocument.text(item, "HeadLine"))
                .title(XmlDocument.text(item, "title"))
                .author(XmlDocument.text(item, "ByLine"))
                .dateline(XmlDocument.text(item, "dateline"))
                .date(item.attr("date"))
                .date(XmlDocument.text(item, "FirstCreated"))
                .date(XmlDocument.text(item, "DateId"))
                .outlet(XmlDocument.attribute(item, "Provider", "FormalName"))
                .outlet(item.hasAttr("itemid") ? "Reuters" : "")
                .outlet(XmlDocument.text(item, "ProviderId"))
                .language(item.attr("xml:lang"))
                .text(content == null ? "" : HtmlText.of(content))
                .at(place);
    }
}
