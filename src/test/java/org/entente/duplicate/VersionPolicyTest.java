package org.entente.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionPolicyTest {
    private static final LocalDate MONDAY = LocalDate.of(2019, 7, 22);

    private int made;

    private Copy copy(String outlet, String title, int day, String words) {
        made++;
        return new Copy("a" + made, outlet, "", title, Optional.of(MONDAY.plusDays(day)), words, false, "file", made);
    }

    @Test
    void copiesInOtherOutletsStayAndTheEarliestLeads() {
        List<Decision> decisions = VersionPolicy.decide(
                List.of(copy("The Post", "Talks resume", 1, "w"), copy("The Times", "Talks resume", 0, "w")));
        assertThat(decisions).containsExactly(new Decision("a1", "a2", false, ""), new Decision("a2", "a2", true, ""));
    }

    @Test
    void aRecrawlOfTheSameWordsIsRepeated() {
        List<Decision> decisions = VersionPolicy.decide(
                List.of(copy("The Times", "Talks resume", 0, "w"), copy("The Times", "Talks resume", 1, "w")));
        assertThat(decisions).extracting(Decision::rejectReason).containsExactly("", "repeated");
    }

    @Test
    void anUpdateSupersedesWhatItUpdates() {
        List<Decision> decisions = VersionPolicy.decide(List.of(
                copy("The Wire", "UPDATE 2-Talks resume in the capital", 0, "c"),
                copy("The Wire", "Talks resume in the capital", 0, "a"),
                copy("The Wire", "UPDATE 1-Talks resume in the capital", 0, "b")));
        assertThat(decisions).extracting(Decision::rejectReason).containsExactly("", "superseded", "superseded");
        assertThat(decisions).extracting(Decision::isLead).containsExactly(true, false, false);
    }

    @Test
    void aWithdrawalTakesItsEarlierVersionsWithIt() {
        Copy story = copy("The Wire", "Minister resigns over letter", 0, "a");
        Copy withdrawal = new Copy(
                "z", "The Wire", "", "RETRACTED: Minister resigns over letter", Optional.of(MONDAY), "r", true, "g", 0);
        Copy reprint = copy("The Post", "Minister resigns over letter", 0, "a");
        assertThat(VersionPolicy.isSameStory(story, withdrawal)).isTrue();
        List<Decision> decisions = VersionPolicy.decide(List.of(story, withdrawal, reprint));
        assertThat(decisions).extracting(Decision::rejectReason).containsExactly("superseded", "retracted", "");
        assertThat(decisions.get(2).isLead()).isTrue();
    }

    @Test
    void anUndatedCopyIsNotTheEarliest() {
        Copy undated = new Copy("a0", "The Post", "", "Talks", Optional.empty(), "w", false, "f", 0);
        List<Decision> decisions = VersionPolicy.decide(List.of(undated, copy("The Times", "Talks", 0, "w")));
        assertThat(decisions).extracting(Decision::isLead).containsExactly(false, true);
    }

    @Test
    void equalRecordsOfOneFileAreNotAllLost() {
        Copy once = copy("The Times", "Talks", 0, "w");
        Copy again = new Copy(
                once.articleId(),
                "The Times",
                "",
                "Talks",
                once.publishedDate(),
                "w",
                false,
                "file",
                once.recordOffset());
        List<Decision> decisions = VersionPolicy.decide(List.of(once, again));
        assertThat(decisions).extracting(Decision::rejectReason).containsExactly("", "repeated");
    }

    @Test
    void differentTitlesOfOneOutletAreDifferentArticles() {
        List<Decision> decisions = VersionPolicy.decide(List.of(
                copy("The Wire", "Envoys fail to agree on border", 0, "a"),
                copy("The Wire", "Border stays open as talks collapse", 1, "b")));
        assertThat(decisions).allMatch(Decision::isKept);
    }

    @Test
    void nothingIsDecidedOnNothing() {
        assertThat(VersionPolicy.decide(List.of())).isEmpty();
    }
}
