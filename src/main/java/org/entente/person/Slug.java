package org.entente.person;

import java.text.Normalizer;
import java.util.Locale;
import org.entente.text.Word;

/** Names without accents, case and marks. */
final class Slug {
    private Slug() {}

    /** {@code sergei-lavrov}. */
    static String of(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        String plain = plain(name);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(Character.toLowerCase(c));
            } else if (slug.length() > 0 && c != '\'' && c != '\u2019' && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
    }

    /** A part of a name for comparison, mostly the word in lower case as it is. */
    static String part(Word word) {
        String lower = word.lower();
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) > 127 || !Character.isLetterOrDigit(lower.charAt(i))) {
                return part(word.form());
            }
        }
        return lower;
    }

    /** A part of a name for comparison: {@code al-Assad} is {@code assad}. */
    static String part(String word) {
        String lower = plain(word).toLowerCase(Locale.ROOT);
        String bare = lower.startsWith("al-") || lower.startsWith("el-") ? lower.substring(3) : lower;
        return isPlain(bare) ? bare : only(bare);
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetterOrDigit(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Letters and digits only; accents that stand apart are no letters. */
    private static String only(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                kept.append(word.charAt(i));
            }
        }
        return kept.toString();
    }

    private static String plain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return unmarked(Normalizer.normalize(name, Normalizer.Form.NFD));
            }
        }
        return name;
    }

    private static String unmarked(String decomposed) {
        StringBuilder kept = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            if (Character.getType(decomposed.charAt(i)) != Character.NON_SPACING_MARK) {
                kept.append(decomposed.charAt(i));
            }
        }
        return kept.toString();
    }
}
