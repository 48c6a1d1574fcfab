package org.entente.person;

import java.util.Set;

/** What titles say of gender. */
final class Genders {
    private static final Set<String> MALE = Set.of(
            "mr.",
            "mr",
            "sir",
            "lord",
            "spokesman",
            "king",
            "prince",
            "crown prince",
            "congressman",
            "chairman",
            "pope",
            "baron",
            "emperor",
            "sultan",
            "emir",
            "husband",
            "son",
            "brother",
            "father",
            "councilman",
            "businessman");
    private static final Set<String> FEMALE = Set.of(
            "mrs.",
            "mrs",
            "ms.",
            "ms",
            "miss",
            "lady",
            "dame",
            "baroness",
            "madame",
            "mme.",
            "mme",
            "spokeswoman",
            "queen",
            "princess",
            "congresswoman",
            "chairwoman",
            "first lady",
            "wife",
            "daughter",
            "sister",
            "mother",
            "widow",
            "actress");

    private Genders() {}

    static Gender of(Title title, Gender otherwise) {
        if (MALE.contains(title.phrase())) {
            return Gender.MALE;
        }
        return FEMALE.contains(title.phrase()) ? Gender.FEMALE : otherwise;
    }
}
