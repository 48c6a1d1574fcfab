package org.entente.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.country.MentionKind;
import org.junit.jupiter.api.Test;

class OfficeHolderEvidenceTest {
    private static final ArticleTagger TAGGER = ArticleTagger.load();

    private static List<OfficeHolderEvidence> evidence(String story, String text) {
        AnnotatedArticle tagged = TAGGER.tag(Articles.of("", text, "2019-03-0" + story));
        return OfficeHolderEvidence.of(new AnnotatedArticle(
                tagged.article().inCluster(story, true),
                tagged.asOf(),
                tagged.title(),
                tagged.text(),
                tagged.titleMentions(),
                tagged.mentions(),
                tagged.countries()));
    }

    @Test
    void twoStoriesMakeAnOfficeHolderAndHisFamilyNameIsKnownFromThenOn() {
        List<OfficeHolderEvidence> all =
                new ArrayList<>(evidence("1", "Peruvian Foreign Minister Ernesto Quispe arrived."));
        assertThat(OfficeHolderEvidence.judge(all)).isEmpty();
        all.addAll(evidence("5", "Ernesto Quispe, Peru's foreign minister, left."));

        List<OfficeHolder> holders = OfficeHolderEvidence.judge(all);

        assertThat(holders).hasSize(1);
        assertThat(holders.get(0).country()).isEqualTo("PER");
        assertThat(holders.get(0).role()).isEqualTo("foreign minister");
        assertThat(holders.get(0).firstSeen()).isEqualTo(LocalDate.of(2019, 3, 1));
        assertThat(holders.get(0).lastSeen()).isEqualTo(LocalDate.of(2019, 3, 5));
        assertThat(personIds(holders, "2019-03-20")).containsExactly("ernesto-quispe");
        assertThat(personIds(holders, "2009-03-20")).isEmpty();
    }

    private static List<String> personIds(List<OfficeHolder> learned, String day) {
        return ArticleTagger.load(learned).tag(Articles.of("", "Peru will sign, Quispe said.", day)).mentions().stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON)
                .map(mention -> mention.personId())
                .toList();
    }

    @Test
    void storiesThatSayAnotherCountryLowerTheConfidence() {
        List<OfficeHolderEvidence> agreeing = Stream.of("1", "2", "3")
                .flatMap(day -> evidence(day, "Peruvian Foreign Minister Ernesto Quispe arrived.").stream())
                .toList();
        List<OfficeHolderEvidence> mixed = new ArrayList<>(agreeing);
        mixed.addAll(evidence("4", "Chilean Foreign Minister Ernesto Quispe arrived."));

        assertThat(OfficeHolderEvidence.judge(mixed).get(0).confidence())
                .isLessThan(OfficeHolderEvidence.judge(agreeing).get(0).confidence());
    }

    @Test
    void theOrderOfMergingDoesNotMatter() {
        OfficeHolderEvidence one = evidence("1", "Peruvian Foreign Minister Ernesto Quispe arrived.")
                .get(0);
        OfficeHolderEvidence other =
                evidence("2", "Peruvian Foreign Minister Ernesto Quispe left.").get(0);

        assertThat(one.plus(other)).isEqualTo(other.plus(one));
    }
}
