package org.entente.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who wrote it: persons, and the wire agencies among the names.
 *
 * @param names in the source's order, without repetition
 * @param agency the first wire agency named, or empty
 */
record Bylines(List<String> names, String agency) {
    private static final int LONGEST = 2000;
    private static final int MOST_NAMES = 30;
    private static final Pattern BY = Pattern.compile(
            "(?i)\\s*(?:(?:analysis|opinion|exclusive|review|commentary|perspective|written|story|text|reporting|posted)\\s*:?\\s+)?(?:by\\b:?\\s+)?");
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*[;,|&\u2022\u00b7]\\s*|\\s+(?:and|with|und|et|for)\\s+|\\s*/\\s*|\\s+[-\u2013\u2014]\\s+");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i).*(?:\\b(?:correspondent|editors?|reporters?|staff|writers?|columnist"
                    + "|bureau|chief|producer|contributor|newsroom|desk|editorial board|agencies|agency|wires?|services?|news|special to|analyst|analysis"
                    + "|national security|white house|politics|null|none|admin|unknown|author)\\b|@|https?:|\\d|[<>\\[\\](){}=]).*");

    Bylines {
        names = List.copyOf(names);
    }

    static Bylines of(List<String> authors, Registry registry, String outlet) {
        Set<String> names = new LinkedHashSet<>();
        String agency = "";
        for (String author : authors) {
            String line = TextRepair.line(author.length() > LONGEST ? author.substring(0, LONGEST) : author);
            line = line.replaceAll("\\[([^\\]]{1,100})\\]\\([^)]{0,300}\\)", "$1");
            for (String part : parts(line, registry)) {
                String wire = agencyOf(part, registry);
                agency = agency.isEmpty() ? wire : agency;
                String name = part.substring(0, part.length() - agencySuffix(part, registry))
                        .strip();
                if (isName(name, registry) && !name.equalsIgnoreCase(outlet) && names.size() < MOST_NAMES) {
                    names.add(name);
                }
            }
        }
        return new Bylines(List.copyOf(names), agency);
    }

    private static List<String> parts(String line, Registry registry) {
        Matcher by = BY.matcher(line);
        String names = by.lookingAt() ? line.substring(by.end()) : line;
        if (registry.agency(names).isPresent()) {
            return List.of(names);
        }
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(names, -1)) {
            Matcher again = BY.matcher(part);
            parts.add(again.lookingAt() ? part.substring(again.end()) : part);
        }
        return parts;
    }

    /** {@code Reuters}, {@code Reuters Staff}, {@code Jane Doe Associated Press}, {@code The Associated Press}. */
    private static String agencyOf(String part, Registry registry) {
        String bare =
                part.replaceFirst("(?i)\\s+(?:staff|reporters?|writers?|news agency|newsroom|correspondent)$", "");
        return registry.wire(bare)
                .or(() -> registry.wire(suffix(part, registry)))
                .orElse("");
    }

    private static int agencySuffix(String part, Registry registry) {
        return suffix(part, registry).length();
    }

    /** The agency's name that follows a person's, or empty. */
    private static String suffix(String part, Registry registry) {
        for (int blank = part.indexOf(' '); blank >= 0; blank = part.indexOf(' ', blank + 1)) {
            String rest = part.substring(blank + 1);
            // Short ones such as AP only in capitals: a surname may be Beta.
            if (rest.length() >= 2
                    && (rest.length() > 6 || rest.equals("AP") || rest.equals("AFP"))
                    && registry.wire(rest).isPresent()) {
                return rest;
            }
        }
        return registry.wire(part).isPresent() ? part : "";
    }

    private static boolean isName(String name, Registry registry) {
        int words = name.split(" ", -1).length;
        return name.length() >= 2
                && name.length() <= 60
                && words <= 6
                && name.chars().filter(Character::isLetter).count() >= 2
                && Character.isLetter(name.charAt(0))
                && !NO_NAME.matcher(name).matches()
                && registry.agency(name).isEmpty()
                && registry.outletOfDomain(name).isEmpty();
    }
}
