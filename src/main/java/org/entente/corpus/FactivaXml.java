package org.entente.corpus;

import java.util.List;
import java.util.StringJoiner;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Factiva's search results as XML. */
final class FactivaXml implements XmlReader.Items {
    @Override
    public List<Element> find(Document document) {
        return XmlDocument.all(document, "article");
    }

    @Override
    public ReadResult article(Element item, Place place) {
        StringJoiner text = new StringJoiner("\n\n");
        for (String part : new String[] {"leadParagraph", "tailParagraphs"}) {
            for (Element section : XmlDocument.all(item, part)) {
                List<Element> paragraphs = XmlDocument.all(section, "paragraph");
                paragraphs.forEach(paragraph -> text.add(paragraph.text()));
                text.add(paragraphs.isEmpty() ? section.wholeText() : "");
            }
        }
        return new Draft()
                .title(XmlDocument.text(item, "headline"))
                .outlet(XmlDocument.text(item, "sourceName"))
                .outlet(XmlDocument.text(item, "publisherName"))
                .language(XmlDocument.text(item, "baseLanguage"))
                .date(XmlDocument.text(item, "publicationDate"))
                .author(XmlDocument.text(item, "byline"))
                .text(text.toString())
                .at(place);
    }
}
