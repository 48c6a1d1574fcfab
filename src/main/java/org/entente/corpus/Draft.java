package org.entente.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.article.RawArticle;

/** A raw article while a reader gathers its fields. The first value of a field that is not blank stays. */
final class Draft {
    private String url = "";
    private String outlet = "";
    private String title = "";
    private String date = "";
    private String dateline = "";
    private String language = "";
    private String text = "";
    private final List<String> authors = new ArrayList<>();
    private final Set<String> flags = new LinkedHashSet<>();

    Draft url(String value) {
        url = first(url, value);
        return this;
    }

    Draft outlet(String value) {
        outlet = first(outlet, value);
        return this;
    }

    Draft title(String value) {
        title = first(title, value);
        return this;
    }

    Draft date(String value) {
        date = first(date, value);
        return this;
    }

    Draft dateline(String value) {
        dateline = first(dateline, value);
        return this;
    }

    Draft language(String value) {
        language = first(language, value);
        return this;
    }

    Draft text(String value) {
        text = first(text, value);
        return this;
    }

    Draft author(String value) {
        if (!value.isBlank()) {
            authors.add(value.strip());
        }
        return this;
    }

    Draft flag(String flag) {
        if (!flag.isEmpty()) {
            flags.add(flag);
        }
        return this;
    }

    String text() {
        return text;
    }

    String title() {
        return title;
    }

    String date() {
        return date;
    }

    String url() {
        return url;
    }

    boolean hasAuthor() {
        return !authors.isEmpty();
    }

    ReadResult at(Place place) {
        return new ReadResult.Accepted(new RawArticle(
                place.sourceUri(),
                place.recordOffset(),
                place.format(),
                url.strip(),
                outlet.strip(),
                title.strip(),
                authors,
                date.strip(),
                dateline,
                language.strip(),
                text,
                List.copyOf(flags)));
    }

    private static String first(String before, String value) {
        return before.isBlank() ? value : before;
    }
}
