package org.entente.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The part that all XML formats share: one file, one document, one or more items in it. */
final class XmlReader implements ArticleReader {
    /** What is particular of a format. */
    interface Items {
        /** The elements that are one record each; empty when the document holds none. */
        List<Element> find(Document document);

        ReadResult article(Element item, Place place);
    }

    private final String format;
    private final Items items;

    XmlReader(String format, Items items) {
        this.format = format;
        this.items = items;
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public Iterator<ReadResult> read(InputStream in, String sourceUri) {
        return new RecordIterator(sourceUri, format) {
            private Iterator<Element> found;

            @Override
            ReadResult advance() throws IOException {
                if (found == null) {
                    Decoded xml = Decoded.of(Limits.document(in));
                    found = List.<Element>of().iterator();
                    if (XmlDocument.declaresEntities(xml.text())) {
                        return place().reject("xml_entities", "the document declares entities", xml.text());
                    }
                    try {
                        List<Element> elements = items.find(XmlDocument.parse(xml.text()));
                        found = elements.iterator();
                        if (elements.isEmpty()) {
                            return place().reject("no_article", "the document holds no text item", xml.text());
                        }
                    } catch (XMLStreamException e) {
                        return place().reject("bad_xml", Reason.message(e), xml.text());
                    }
                }
                return found.hasNext() ? items.article(found.next(), place()) : null;
            }
        };
    }
}
