package org.entente.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoriesTest {
    @Test
    void copiesOfCopiesAreOneStory() {
        Map<String, String> stories =
                Stories.of(List.of(new SimilarPair("c", "b"), new SimilarPair("b", "a"), new SimilarPair("x", "y")));
        assertThat(stories)
                .containsExactly(
                        Map.entry("a", "a"),
                        Map.entry("b", "a"),
                        Map.entry("c", "a"),
                        Map.entry("x", "x"),
                        Map.entry("y", "x"));
    }

    @Test
    void theOrderOfPairsMakesNoDifference() {
        List<SimilarPair> pairs = new ArrayList<>();
        for (int i = 1; i < 500; i++) {
            pairs.add(new SimilarPair("n" + i, "n" + i / 3));
        }
        Map<String, String> before = Stories.of(pairs);
        Collections.shuffle(pairs, new Random(1));
        assertThat(Stories.of(pairs)).isEqualTo(before).hasSize(500);
    }
}
