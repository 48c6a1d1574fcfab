package org.entente.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * NewsML-G2: the news items of a document, alone or in a message. Pictures, videos, packages, concepts and planning items are no articles;
 * an item that is cancelled or withheld is refused. Versions of an item share its guid, which stands as the address.
 */
final class NewsmlG2 implements XmlReader.Items {
    private static final Pattern AGENCY = Pattern.compile(
            "(?i)(thomson )?reuters|(the )?associated press|ap|afp|agence france.presse|tass|xinhua|dpa|efe|ansa|pa media|press association");

    @Override
    public List<Element> find(Document document) {
        List<Element> items = new ArrayList<>(XmlDocument.all(document, "newsItem"));
        // The last of several versions stays, whatever their order in the message.
        items.sort(Comparator.comparingInt(NewsmlG2::version));
        return items;
    }

    @Override
    public ReadResult article(Element item, Place place) {
        String status = code(XmlDocument.attribute(item, "pubStatus", "qcode"));
        if (status.equals("canceled") || status.equals("cancelled") || status.equals("withheld")) {
            return place.reject("withdrawn_item", "its pubStatus is " + status, item.outerHtml());
        }
        String kind = code(XmlDocument.attribute(item, "itemClass", "qcode"));
        if (!kind.isEmpty() && !kind.equals("text") && !kind.equals("composite")) {
            return place.reject("no_article", "its itemClass is " + kind, item.outerHtml());
        }
        Draft draft = new Draft();
        metadata(draft, item);
        content(draft, item);
        return draft.at(place);
    }

    private static void metadata(Draft draft, Element item) {
        draft.title(XmlDocument.text(item, "headline")).title(XmlDocument.text(item, "title"));
        draft.url(XmlDocument.attribute(item, "altRep", "href")).url(identity(item.attr("guid")));
        draft.language(XmlDocument.attribute(item, "language", "tag")).language(item.attr("xml:lang"));
        draft.date(XmlDocument.text(item, "contentCreated"));
        draft.date(XmlDocument.text(item, "firstCreated"));
        draft.date(XmlDocument.text(item, "versionCreated"));
        Element provider = XmlDocument.all(item, "provider").first();
        draft.outlet(provider == null ? "" : name(provider));
        Element holder = XmlDocument.all(item, "copyrightHolder").first();
        draft.outlet(holder == null ? "" : name(holder));
        for (Element by : XmlDocument.all(item, "by")) {
            draft.author(by.text());
        }
        for (Element source : XmlDocument.all(item, "infoSource")) {
            if (AGENCY.matcher(name(source)).matches()) {
                draft.author(name(source));
            }
        }
    }

    /** Some senders' guids have no scheme; with one, they are known for what they are. */
    private static String identity(String guid) {
        return guid.isBlank() || guid.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") ? guid : "urn:guid:" + guid;
    }

    private static int version(Element item) {
        String version = item.attr("version");
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    private static String name(Element element) {
        String name = XmlDocument.text(element, "name");
        String literal = element.attr("literal");
        return name.isEmpty() ? literal.isEmpty() ? code(element.attr("qcode")) : literal : name;
    }

    private static void content(Draft draft, Element item) {
        for (Element inline : XmlDocument.all(item, "inlineXML")) {
            Element nitf = XmlDocument.all(inline, "nitf").first();
            Element body = XmlDocument.all(inline, "body").first();
            if (nitf != null) {
                Nitf.fill(draft, nitf);
            } else {
                Element content = (body == null ? inline : body).clone();
                XmlDocument.all(content, "header").remove();
                draft.text(HtmlText.of(content));
            }
        }
        for (Element data : XmlDocument.all(item, "inlineData")) {
            draft.text(HtmlText.ofMaybe(data.wholeText()));
        }
    }

    private static String code(String qcode) {
        return qcode.substring(qcode.lastIndexOf(':') + 1);
    }
}
