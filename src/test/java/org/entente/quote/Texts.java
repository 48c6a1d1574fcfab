package org.entente.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;
import org.entente.country.Mention;
import org.entente.person.AnnotatedArticle;
import org.entente.text.SegmentedText;

/** Articles made from a text, published on Thursday, 25 July 2019. */
public final class Texts {
    public static final LocalDate DATE = LocalDate.of(2019, 7, 25);

    private Texts() {}

    public static AnnotatedArticle article(String text) {
        return article("", text, List.of());
    }

    public static AnnotatedArticle article(String title, String text, List<Mention> mentions) {
        return new AnnotatedArticle(
                plain(title, text),
                DATE,
                SegmentedText.of(title),
                SegmentedText.of(text),
                List.of(),
                mentions,
                List.of());
    }

    public static Article plain(String title, String text) {
        return new Article(
                "0000000000000000",
                "test",
                0,
                "text",
                "",
                "The Example",
                "",
                title,
                List.of(),
                "",
                "",
                Optional.of(DATE),
                "field",
                "en",
                text,
                List.of(),
                List.of(),
                "",
                "",
                true);
    }
}
