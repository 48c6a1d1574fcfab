package org.entente.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MinHashTest {
    private static final int WORDS = 4000;

    private static List<String> words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // Squared, so that some words are common, as in a language.
            double d = random.nextDouble();
            words.add("w" + (int) (d * d * WORDS));
        }
        return words;
    }

    private static boolean isFound(String a, String b) {
        long[] left = MinHash.bands(a);
        long[] right = MinHash.bands(b);
        return Arrays.stream(left).anyMatch(key -> Arrays.stream(right).anyMatch(other -> other == key));
    }

    @Test
    void aCopyWithEveryThirtiethWordChangedIsFound() {
        Random random = new Random(11);
        int found = 0;
        for (int n = 0; n < 200; n++) {
            List<String> words = words(random, 300);
            List<String> edited = new ArrayList<>(words);
            for (int i = 0; i < 9; i++) {
                edited.set(random.nextInt(edited.size()), "changed" + i);
            }
            boolean isCopy =
                    Shingles.jaccard(Shingles.of(String.join(" ", words)), Shingles.of(String.join(" ", edited)))
                            >= Shingles.COPY;
            found += isCopy && isFound(String.join(" ", words), String.join(" ", edited)) ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(199);
    }

    @Test
    void aCopyCutTo85PercentIsFound() {
        Random random = new Random(12);
        int found = 0;
        for (int n = 0; n < 200; n++) {
            List<String> words = words(random, 300);
            String cut = String.join(" ", words.subList(0, 255));
            found += isFound(String.join(" ", words), cut) ? 1 : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(199);
    }

    @Test
    void differentTextsAreNotCopies() {
        Random random = new Random(13);
        String a = String.join(" ", words(random, 400));
        String b = String.join(" ", words(random, 400));
        assertThat(isFound(a, b)).isFalse();
    }

    @Test
    void aTextOfFewWordsHasNoBands() {
        assertThat(MinHash.bands("Six words are too few here")).isEmpty();
        assertThat(MinHash.bands("")).isEmpty();
        assertThat(MinHash.bands("Seven words are just enough to compare"))
                .hasSize(16)
                .doesNotHaveDuplicates();
    }

    @Test
    void caseMarksAndLineBreaksMakeNoDifference() {
        assertThat(Shingles.of("The talks, he said, \"aren't over\"."))
                .isEqualTo(Shingles.of("the talks he said\n\n\u201caren\u2019t OVER\u201d"));
    }

    @Test
    void jaccardIsSharedOverAll() {
        // a b c d: abc, bcd. b c d e: bcd, cde. One of three is shared.
        assertThat(Shingles.jaccard(Shingles.of("a b c d"), Shingles.of("b c d e")))
                .isCloseTo(1 / 3.0, within(1e-9));
        assertThat(Shingles.jaccard(new int[0], new int[0])).isZero();
        assertThat(Shingles.containment(Shingles.of("a b c d"), Shingles.of("a b c d e")))
                .isEqualTo(1);
    }
}
