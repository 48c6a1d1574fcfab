package org.entente.corpus;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** NITF, the agencies' News Industry Text Format, and The New York Times' annotated corpus, which is NITF with habits of its own. */
final class Nitf implements XmlReader.Items {
    @Override
    public List<Element> find(Document document) {
        return XmlDocument.all(document, "nitf");
    }

    @Override
    public ReadResult article(Element nitf, Place place) {
        Draft draft = new Draft();
        fill(draft, nitf);
        return draft.at(place);
    }

    /** Takes from an NITF element what the draft does not have yet. */
    static void fill(Draft draft, Element nitf) {
        draft.title(XmlDocument.text(nitf, "hl1")).title(XmlDocument.text(nitf, "hedline"));
        Element head = XmlDocument.all(nitf, "head").first();
        draft.title(head == null ? "" : XmlDocument.text(head, "title"));
        draft.url(XmlDocument.attribute(nitf, "pubdata", "ex-ref"));
        draft.outlet(XmlDocument.attribute(nitf, "pubdata", "name"));
        draft.outlet(XmlDocument.text(nitf, "distributor"));
        draft.outlet(XmlDocument.attribute(nitf, "doc.copyright", "holder"));
        draft.outlet(XmlDocument.attribute(nitf, "doc-id", "regsrc"));
        draft.date(XmlDocument.attribute(nitf, "pubdata", "date.publication"));
        draft.date(meta(nitf, "publication_year")
                + dashed(meta(nitf, "publication_month"))
                + dashed(meta(nitf, "publication_day_of_month")));
        draft.date(XmlDocument.attribute(nitf, "date.issue", "norm"));
        draft.date(XmlDocument.attribute(nitf, "date.release", "norm"));
        draft.date(XmlDocument.attribute(nitf, "story.date", "norm"));
        draft.url(meta(nitf, "online_url"));
        authors(draft, nitf);
        draft.text(text(nitf));
    }

    private static String meta(Element nitf, String name) {
        for (Element meta : XmlDocument.all(nitf, "meta")) {
            if (meta.attr("name").equals(name)) {
                return meta.attr("content");
            }
        }
        return "";
    }

    private static String dashed(String number) {
        return number.isEmpty() ? "" : "-" + number;
    }

    /** The Times repeats each byline with the surname first. */
    private static void authors(Draft draft, Element nitf) {
        for (Element byline : XmlDocument.all(nitf, "byline")) {
            if (!draft.hasAuthor() && !byline.attr("class").equals("normalized_byline")) {
                Element names = byline.clone();
                XmlDocument.all(names, "byttl").remove();
                draft.author(names.text());
            }
        }
    }

    private static String text(Element nitf) {
        Elements contents = XmlDocument.all(nitf, "body.content");
        if (contents.isEmpty()) {
            return "";
        }
        Element content = contents.first().clone();
        for (String name : new String[] {"media", "media-caption", "table", "fn"}) {
            XmlDocument.all(content, name).remove();
        }
        for (Element block : XmlDocument.all(content, "block")) {
            if (block.attr("class").equals("full_text")) {
                return HtmlText.of(block);
            }
        }
        return HtmlText.of(content);
    }
}
