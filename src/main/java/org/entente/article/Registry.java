package org.entente.article;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.text.CsvTable;

/** The wire agencies and outlets that the program knows: {@code data/registry}. */
final class Registry {
    /** Of an agency, what {@code data/registry/agencies.csv} says. */
    record Agency(String name, boolean isWire) {}

    private final Map<String, Agency> agencies = new TreeMap<>();
    private final Map<String, String> outlets = new TreeMap<>();
    private final Map<String, String> outletNames = new TreeMap<>();

    private Registry() {}

    static Registry load() {
        Registry registry = new Registry();
        for (CsvTable.Row row : CsvTable.resource("/data/registry/agencies.csv").rows()) {
            Agency agency = new Agency(row.get("agency"), row.get("kind").equals("wire"));
            registry.agencies.putIfAbsent(key(agency.name()), agency);
            for (String written : row.get("written").split("\\|", -1)) {
                registry.agencies.putIfAbsent(key(written), agency);
            }
        }
        for (CsvTable.Row row : CsvTable.resource("/data/registry/outlets.csv").rows()) {
            registry.outlets.put(row.get("domain"), row.get("outlet"));
        }
        for (CsvTable.Row row :
                CsvTable.resource("/data/registry/outlet_names.csv").rows()) {
            registry.outletNames.put(key(row.get("written")), row.get("outlet"));
        }
        return registry;
    }

    /** The agency that is written so, in whatever case: of texts or of pictures. */
    Optional<Agency> agency(String written) {
        return Optional.ofNullable(agencies.get(key(written)));
    }

    /** The wire agency that is written so. */
    Optional<String> wire(String written) {
        return agency(written).filter(Agency::isWire).map(Agency::name);
    }

    /** The outlet of a page's address; for an unknown domain the domain itself. */
    String outletOfUrl(String url) {
        String host = host(url);
        return host.isEmpty() ? "" : outlets.getOrDefault(known(host), host);
    }

    /** The outlet of a bare domain such as {@code www.bbc.co.uk}, when the word is one that is known. */
    Optional<String> outletOfDomain(String word) {
        return Optional.ofNullable(outlets.get(known(withoutWww(word.toLowerCase(Locale.ROOT)))));
    }

    /** The outlet that a source writes in another way; else the word as it is. */
    String outletOfName(String word) {
        return outletNames.getOrDefault(key(word), word);
    }

    /** The host of an address, without {@code www.}; empty when there is none. */
    static String host(String url) {
        int scheme = url.indexOf("://");
        if (scheme < 0) {
            return "";
        }
        int end = scheme + 3;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        String host = url.substring(scheme + 3, end).toLowerCase(Locale.ROOT);
        return host.indexOf('.') < 0 ? "" : withoutWww(host.substring(host.indexOf('@') + 1));
    }

    private static String withoutWww(String host) {
        String bare = host.startsWith("www.") ? host.substring(4) : host;
        return bare.startsWith("m.") || bare.startsWith("amp.") ? bare.substring(bare.indexOf('.') + 1) : bare;
    }

    /** The longest known domain that the host is or lies under. */
    private String known(String host) {
        String domain = host;
        while (!outlets.containsKey(domain) && domain.indexOf('.') >= 0) {
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return domain;
    }

    private static String key(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
