package org.entente.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryStance;

/** The parts of the page's address that open the sentences behind a figure, such as {@code pair=CUB-RUS&period=2019-07}. */
final class Link {
    private Link() {}

    static String pair(CountryAlignment pair) {
        return pair(pair.countryA(), pair.countryB());
    }

    static String pair(String a, String b) {
        return "pair=" + encoded(a) + "-" + encoded(b);
    }

    static String country(String code) {
        return "country=" + encoded(code);
    }

    /** One directed stance: {@code stance=RUS-VEN-GOV}. */
    static String stance(CountryStance stance) {
        return "stance=" + encoded(stance.source()) + "-" + encoded(stance.target()) + "-" + encoded(stance.faction());
    }

    static String issue(String issue) {
        return "issue=" + encoded(issue);
    }

    static String outlet(String outlet) {
        return "outlet=" + encoded(outlet);
    }

    static String speaker(String name) {
        return "speaker=" + encoded(name);
    }

    static String statement(String id) {
        return "statement=" + encoded(id);
    }

    /** The same in one period. */
    static String during(String link, String period) {
        return link + "&period=" + encoded(period);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
