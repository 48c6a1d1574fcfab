package org.entente.stance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.country.Mention;
import org.entente.country.MentionKind;
import org.entente.person.AnnotatedArticle;
import org.entente.person.Articles;
import org.entente.quote.Quotation;
import org.entente.quote.QuotationType;
import org.entente.text.SegmentedText;
import org.entente.text.Span;

/**
 * An annotated article from marked text: {@code {RUS|Russia}}, {@code {RUS.adjective|Russian}}, {@code {GROUP:WEST|Western powers}},
 * {@code {VEN.P.OPP|Juan Guaido}} for a person, {@code {VEN.O.GOV|foreign ministry}} for a body. {@code <<RUS: ... >>} marks what a
 * speaker of that country says.
 */
public final class MarkedArticle {
    private static final Pattern MARK = Pattern.compile("\\{([^|{}]+)\\|([^{}]+)\\}|<<([A-Z]{3})(?:\\.([A-Z]+))?: |>>");

    private final StringBuilder text = new StringBuilder();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();

    private MarkedArticle() {}

    public static MarkedArticle of(String marked) {
        MarkedArticle article = new MarkedArticle();
        Matcher matcher = MARK.matcher(marked);
        int at = 0;
        String[] open = null;
        while (matcher.find()) {
            article.text.append(marked, at, matcher.start());
            at = matcher.end();
            if (matcher.group(1) != null) {
                article.mention(matcher.group(1), matcher.group(2));
            } else if (matcher.group(3) != null) {
                String faction = matcher.group(4) == null ? "GOV" : matcher.group(4);
                open = new String[] {matcher.group(3), faction, String.valueOf(article.text.length())};
            } else if (open != null) {
                article.quote(open[0], open[1], Integer.parseInt(open[2]));
                open = null;
            }
        }
        article.text.append(marked, at, marked.length());
        return article;
    }

    private void mention(String key, String surface) {
        Span span = new Span(text.length(), text.length() + surface.length());
        text.append(surface);
        String[] parts = key.split("\\.", -1);
        if (key.startsWith("GROUP:")) {
            mentions.add(Mention.group(span, surface, key, 1, "test"));
        } else if (parts.length == 3) {
            MentionKind kind = parts[1].equals("P") ? MentionKind.PERSON : MentionKind.ORGANISATION;
            String country = parts[0].equals("-") ? "" : parts[0];
            mentions.add(
                    new Mention(span, surface, kind, "full", country, "", surface, parts[2], "", surface, 1, "test"));
        } else {
            mentions.add(Mention.country(span, surface, parts.length > 1 ? parts[1] : "name", parts[0], 1, "test"));
        }
    }

    private void quote(String country, String faction, int begin) {
        Span span = new Span(begin, text.length());
        quotations.add(new Quotation(
                quotations.size(),
                QuotationType.INDIRECT,
                text.substring(begin),
                List.of(span),
                "said",
                Optional.empty(),
                "said",
                "",
                Optional.empty(),
                "",
                "",
                "",
                country,
                faction,
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "",
                List.of(),
                false,
                1,
                "test"));
    }

    public AnnotatedArticle annotated() {
        return new AnnotatedArticle(
                Articles.of("", text.toString(), ""),
                LocalDate.of(2019, 7, 25),
                SegmentedText.of(""),
                SegmentedText.of(text.toString()),
                List.of(),
                mentions,
                List.of());
    }

    public List<Quotation> quotations() {
        return quotations;
    }
}
