package org.entente.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.article.Article;

/** Articles for tests. */
final class Articles {
    private Articles() {}

    static Article of(String title, String text, String date) {
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
