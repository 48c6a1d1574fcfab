package org.entente.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The shorter forms of a name of three words or more, as slugs, the most faithful first. */
final class NameForms {
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)+|\\p{Lu}");
    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

    private NameForms() {}

    /** The slug of a name or of a shorter form of it, whichever is listed; of an unlisted name the one without middle initials. */
    static String id(String name, OfficeHolders listed) {
        String whole = Slug.of(name);
        List<String> forms = of(name);
        if (forms.isEmpty() || !listed.named(whole).isEmpty()) {
            return whole;
        }
        return forms.stream()
                .filter(form -> !listed.named(form).isEmpty())
                .findFirst()
                .orElse(forms.get(0));
    }

    /** {@code adam-schiff} of {@code Adam B. Schiff}; the whole name where it has no middle initials. */
    static String bare(String name) {
        String[] words = name.split(" ", -1);
        StringBuilder kept = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            if (i == words.length - 1 || !INITIALS.matcher(words[i]).matches()) {
                kept.append(' ').append(words[i]);
            }
        }
        return Slug.of(kept.toString());
    }

    /**
     * Also {@code mitch-mcconnell} of {@code Mitch McConnell Addison} and {@code donald-trump} of {@code Trump Donald John}, as pages have it
     * where names of links are glued to the text; a son is not his father.
     */
    static List<String> of(String name) {
        String[] words = name.split(" ", -1);
        List<String> forms = new ArrayList<>(4);
        if (words.length > 2) {
            forms.add(bare(name));
            if (!GENERATIONS.contains(Slug.of(words[words.length - 1]))) {
                forms.add(Slug.of(words[0] + " " + words[1]));
                forms.add(Slug.of(words[1] + " " + words[0]));
                forms.add(Slug.of(words[0] + " " + words[words.length - 1]));
            }
        }
        return forms;
    }
}
