package org.entente.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.article.Article;
import org.junit.jupiter.api.Test;

/** An article is touched by a change of office-holders when it asked for what changed, and on a day on which that is seen. */
class HolderChangesTest {
    private static final LocalDate DAY = LocalDate.of(2019, 5, 6);
    private static final OfficeHolder ORENKO = holder("Viktor Orenko", "RUS", "foreign minister", DAY);

    private static OfficeHolder holder(String name, String country, String role, LocalDate seen) {
        return new OfficeHolder(name, country, role, seen, seen, 5, 5, 0.8);
    }

    private static Set<Integer> asked(String text) {
        Set<Integer> asked = new HashSet<>();
        ArticleTagger.load().tag(article(text), asked);
        return asked;
    }

    private static Article article(String text) {
        return new Article(
                "a",
                "f",
                0,
                "jsonl",
                "",
                "",
                "",
                "",
                List.of(),
                "",
                "",
                Optional.of(DAY),
                "field",
                "en",
                text,
                List.of(),
                List.of(),
                "",
                "a",
                true);
    }

    private static boolean isTouched(List<OfficeHolder> before, List<OfficeHolder> after, String text) {
        return HolderChanges.between(before, after).touch(asked(text), DAY);
    }

    @Test
    void whoGivesTheFamilyNameIsTouchedByItsHolder() {
        assertThat(isTouched(List.of(), List.of(ORENKO), "Russia said that Orenko would come."))
                .isTrue();
        assertThat(isTouched(List.of(ORENKO), List.of(), "Russia said that Orenko would come."))
                .isTrue();
    }

    @Test
    void whoGivesTheOfficeIsTouchedByItsHolder() {
        assertThat(isTouched(List.of(), List.of(ORENKO), "The Russian foreign minister said that he would come."))
                .isTrue();
    }

    @Test
    void whoAsksForOthersIsNotTouched() {
        assertThat(isTouched(List.of(), List.of(ORENKO), "Germany said that Merkel would come to Paris."))
                .isFalse();
    }

    @Test
    void anOfficeOfOtherYearsIsNotSeenByTheFamilyName() {
        OfficeHolder later = holder("Viktor Orenko", "RUS", "foreign minister", DAY.plusYears(3));
        assertThat(isTouched(List.of(), List.of(later), "Russia said that Orenko would come."))
                .isFalse();
    }

    @Test
    void moreStoriesOfWhatIsKnownTouchNobody() {
        OfficeHolder surer =
                new OfficeHolder("Viktor Orenko", "RUS", "foreign minister", DAY, DAY.plusDays(9), 50, 40, 0.97);
        assertThat(isTouched(List.of(ORENKO), List.of(surer), "Russia said that Orenko would come."))
                .isFalse();
    }

    @Test
    void whatIsNotBelievedTouchesNobody() {
        OfficeHolder doubted = new OfficeHolder("Viktor Orenko", "RUS", "foreign minister", DAY, DAY, 5, 5, 0.3);
        assertThat(HolderChanges.between(List.of(), List.of(doubted)).isEmpty()).isTrue();
    }
}
