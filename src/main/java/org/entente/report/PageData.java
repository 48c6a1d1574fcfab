package org.entente.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryStance;
import org.entente.alignment.IssueStance;

/**
 * What the page's script needs to follow a figure to its sentences, as JSON in the page: rows as arrays, sentences once each and named by
 * their number. What would make the page larger than a few megabytes is left out, least evidence first, and the page says so.
 */
final class PageData {
    private static final int PAIRS = 12_000;
    private static final int STANCES = 12_000;
    private static final int SENTENCES = 5_000;
    private static final int SENTENCE_LENGTH = 360;
    private static final int TITLE_LENGTH = 140;

    private final StringBuilder json = new StringBuilder(1 << 16);
    private final Map<String, EvidenceSentence> evidence;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<List<String>, Integer> articles = new LinkedHashMap<>();
    private final Map<List<String>, Integer> speakers = new LinkedHashMap<>();
    private final ReportData data;
    private final List<PeriodView> views;

    private PageData(ReportData data, List<PeriodView> views) {
        this.data = data;
        this.views = views;
        this.evidence = data.evidenceByKey();
    }

    /** The JSON text, safe to stand in a script element. */
    static String of(ReportData data, List<PeriodView> views, String chosen) {
        return new PageData(data, views).write(chosen);
    }

    private String write(String chosen) {
        List<CountryAlignment> pairs = most(
                data.alignment().pairs(),
                PAIRS,
                Comparator.comparing((CountryAlignment pair) -> pair.agreement().isEmpty())
                        .thenComparing(pair -> -pair.commonTargets()));
        List<CountryStance> stances = most(
                data.alignment().stances(),
                STANCES,
                Comparator.comparingDouble((CountryStance row) -> -row.nEff()).thenComparing(row -> -row.nStories()));
        json.append("{\"chosen\":").append(quoted(chosen)).append(",\"periods\":");
        strings(views.stream().map(PeriodView::period).toList());
        json.append(",\"times\":");
        strings(data.times());
        names(pairs, stances);
        json.append(",\"pairs\":");
        rows(pairs, this::pair);
        json.append(",\"stances\":");
        rows(stances, this::stance);
        json.append(",\"issues\":");
        rows(data.alignment().issues(), this::issue);
        data.evidence().forEach(sentence -> number(sentence.key()));
        json.append(",\"sentences\":");
        rows(List.copyOf(numbers.keySet()), key -> sentence(evidence.get(key)));
        json.append(",\"articles\":");
        rows(List.copyOf(articles.keySet()), this::texts);
        json.append(",\"speakers\":");
        rows(List.copyOf(speakers.keySet()), this::texts);
        return json.append("}").toString();
    }

    private static <T> List<T> most(List<T> rows, int limit, Comparator<T> order) {
        return rows.size() <= limit
                ? rows
                : rows.stream().sorted(order).limit(limit).toList();
    }

    private void names(List<CountryAlignment> pairs, List<CountryStance> stances) {
        TreeSet<String> codes = new TreeSet<>();
        pairs.forEach(pair -> codes.addAll(List.of(pair.countryA(), pair.countryB())));
        stances.forEach(row -> codes.addAll(List.of(row.source(), row.target())));
        views.forEach(view -> view.countries().forEach(row -> codes.add(row.key())));
        json.append(",\"names\":{");
        String comma = "";
        for (String code : codes) {
            json.append(comma)
                    .append(quoted(code))
                    .append(':')
                    .append(quoted(data.names().of(code)));
            comma = ",";
        }
        json.append('}');
    }

    private void pair(CountryAlignment pair) {
        strings(pair.period(), pair.countryA(), pair.countryB());
        numbers(
                Optional.of((double) pair.commonTargets()),
                Optional.of((double) pair.nStories()),
                pair.agreement(),
                pair.agreementLow(),
                pair.agreementHigh(),
                pair.kappa(),
                pair.directNet());
        keys(pair.evidence());
    }

    private void stance(CountryStance row) {
        strings(row.period(), row.source(), row.target(), row.faction());
        numbers(
                Optional.of((double) row.nStories()),
                row.netStance(),
                row.low(),
                row.high(),
                Optional.of(row.support()),
                Optional.of(row.oppose()),
                Optional.of(row.contact()));
        keys(row.evidence());
    }

    private void issue(IssueStance row) {
        strings(row.period(), row.issue());
        numbers(
                Optional.of((double) row.nStories()),
                row.netStance(),
                row.low(),
                row.high(),
                Optional.of(row.support()),
                Optional.of(row.oppose()),
                Optional.of(row.contact()));
        keys(row.evidence());
    }

    /** The text, the rule, the numbers of its article and its speaker, -1 for none, and the statement if it repeats one. */
    private void sentence(EvidenceSentence row) {
        strings(Digits.shortened(row.sentence(), SENTENCE_LENGTH), row.rule());
        List<String> article = List.of(
                row.outlet(),
                row.date().map(Object::toString).orElse(""),
                isWeb(row.url()) ? row.url() : "",
                Digits.shortened(row.title(), TITLE_LENGTH));
        List<String> speaker = List.of(row.speakerKey(), row.speaker(), row.speakerCountry());
        json.append(number(articles, article))
                .append(',')
                .append(row.speaker().isEmpty() ? -1 : number(speakers, speaker));
        if (!row.statement().isEmpty()) {
            json.append(',').append(quoted(row.statement()));
        }
    }

    private static int number(Map<List<String>, Integer> numbers, List<String> row) {
        return numbers.computeIfAbsent(row, key -> numbers.size());
    }

    private void texts(List<String> row) {
        strings(row.toArray(String[]::new));
        json.setLength(json.length() - 1);
    }

    /** Whether a link may lead there: no script and no file. */
    static boolean isWeb(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    private <T> void rows(List<T> rows, java.util.function.Consumer<T> write) {
        json.append('[');
        String comma = "";
        for (T row : rows) {
            json.append(comma).append("[");
            write.accept(row);
            json.append("]");
            comma = ",\n";
        }
        json.append(']');
    }

    /** Each with a comma after it. */
    private void strings(String... texts) {
        for (String text : texts) {
            json.append(quoted(text)).append(',');
        }
    }

    private void strings(List<String> texts) {
        json.append('[');
        if (!texts.isEmpty()) {
            texts(texts);
        }
        json.append(']');
    }

    @SafeVarargs
    private void numbers(Optional<Double>... values) {
        for (Optional<Double> value : values) {
            json.append(value.filter(Double::isFinite)
                            .map(number -> trimmed(Math.round(number * 1000) / 1000.0))
                            .orElse("null"))
                    .append(',');
        }
    }

    private static String trimmed(double value) {
        String text = Double.toString(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private void keys(List<String> keys) {
        List<String> known = new ArrayList<>();
        for (String key : keys) {
            int number = number(key);
            if (number >= 0) {
                known.add(Integer.toString(number));
            }
        }
        json.append('[').append(String.join(",", known)).append(']');
    }

    /** The sentence's number; -1 where it is not at hand or there are too many already. */
    private int number(String key) {
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        if (!evidence.containsKey(key) || numbers.size() >= SENTENCES) {
            return -1;
        }
        numbers.put(key, numbers.size());
        return numbers.size() - 1;
    }

    /** A JSON string in which no character can end the script element or begin a comment. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' '
                    || c == '<'
                    || c == '>'
                    || c == '&'
                    || c == '\u2028'
                    || c == '\u2029'
                    || Character.isSurrogate(c)) {
                quoted.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
