package org.entente.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;

/** Articles for tests. */
public final class Articles {
    private Articles() {}

    /** An article published on a day such as {@code 2019-07-25}; any other text is none. */
    public static Article of(String title, String text, String date) {
        return new Article(
                "0",
                "",
                0,
                "test",
                "",
                "",
                "",
                title,
                List.of(),
                "",
                "",
                Optional.of(date).filter(d -> d.matches("\\d{4}-\\d\\d-\\d\\d")).map(LocalDate::parse),
                "",
                "en",
                text,
                List.of(),
                List.of(),
                "",
                "",
                true);
    }
}
