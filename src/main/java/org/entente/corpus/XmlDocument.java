package org.entente.corpus;

import java.io.StringReader;
import java.util.Locale;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * An XML document by the local names of its elements. No document type is loaded and no entity of a document's own is expanded; a
 * document that declares some is refused.
 */
final class XmlDocument {
    /** Makes a record of one item of the document. */
    interface ItemParser {
        ReadResult parse(Element item, Place place);
    }

    private XmlDocument() {}

    /** The document, after it has been found to be well formed. */
    static Document parse(String xml) throws XMLStreamException {
        String bare = xml.startsWith("\ufeff") ? xml.substring(1) : xml;
        check(bare);
        // XML's own rule for line ends, which jsoup leaves to its caller.
        String lines = bare.replace("\r\n", "\n").replace('\r', '\n');
        return Jsoup.parse(lines, "", Parser.xmlParser());
    }

    /** Whether a document declares entities of its own. */
    static boolean declaresEntities(String xml) {
        int doctype = xml.indexOf("<!DOCTYPE");
        return doctype >= 0 && (xml.indexOf("<!ENTITY", doctype) >= 0 || xml.indexOf("<!entity", doctype) >= 0);
    }

    static String localName(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** All elements of a local name, in order. */
    static Elements all(Element root, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        Predicate<Element> isNamed = element -> localName(element).equals(lower);
        return new Elements(root.stream().filter(isNamed).toList());
    }

    /** The text of the first element of a local name, or empty. */
    static String text(Element root, String name) {
        Elements all = all(root, name);
        return all.isEmpty() ? "" : all.get(0).text();
    }

    /** An attribute of the first element of a local name that has it, or empty. */
    static String attribute(Element root, String name, String attribute) {
        for (Element element : all(root, name)) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return "";
    }

    private static void check(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        while (reader.hasNext()) {
            reader.next();
        }
        reader.close();
    }
}
