package org.entente.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.CsvTable;

/** Tells what is no body text by the paragraph alone: the table {@code data/registry/blocks.csv}, captions and picture credits. */
final class BlockRules {
    private static final int LONGEST_CREDIT = 90;
    private static final int LONGEST_CAPTION = 700;
    private static final int TAIL = 120;
    private static final int SHORTEST_SHOUT = 24;
    private static final int LONGEST_SHOUT = 200;

    /** How a caption ends: with the name of who took the picture. */
    private static final Pattern PICTURE = Pattern.compile("(?:\\bREUTERS\\s?/\\s?\\S[^.?!]{0,60}"
            + "|\\((?:\\p{Lu}{2,6} Photo|Photo|Image|Picture|Pool|Credit|Getty|[^()]{2,60} via (?:AP|Getty|Reuters|AFP))\\b[^()]{0,90}\\)"
            + "|\\((?:[^()/]{2,50}/){1,3}(?:AP|AFP|Getty|Getty Images|Reuters|REUTERS|EPA|TNS|Bloomberg)\\)"
            + "|\\b(?:Photograph(?:er)?|Photo|Image|Picture|Credit|Illustration|Composite)s?(?: by|:) ?[^.?!:]{2,90}"
            + "|(?:/|via |\u00a9 |- )(?:AFP|AP|Getty|Getty Images|EPA|Shutterstock|Bloomberg via Getty Images))[.)]?$");

    /** Every such ending has one of these, most paragraphs none. */
    private static final List<String> PICTURING = List.of(
            "REUTERS",
            "Reuters",
            "AP",
            "AFP",
            "Getty",
            "EPA",
            "TNS",
            "Bloomberg",
            "Shutterstock",
            "(Pool",
            "Photo",
            "Image",
            "Picture",
            "Credit",
            "Illustration",
            "Composite");

    private static final Pattern PHOTO = Pattern.compile("(?i) (?:photo|photos|images|pool|file)$");

    private record Rule(String type, int longest, boolean isWhole, String holds, Pattern pattern) {
        /** @param lower the paragraph in lower case */
        boolean matches(String paragraph, String lower) {
            if (paragraph.length() > longest || !lower.contains(holds)) {
                return false;
            }
            Matcher matcher = pattern.matcher(paragraph);
            return isWhole ? matcher.matches() : matcher.lookingAt();
        }
    }

    private final List<Rule> rules = new ArrayList<>();
    private final Registry registry;

    BlockRules(Registry registry) {
        this.registry = registry;
        for (CsvTable.Row row : CsvTable.resource("/data/registry/blocks.csv").rows()) {
            rules.add(new Rule(
                    row.get("type"),
                    (int) row.number("longest"),
                    row.get("whole").equals("yes"),
                    row.get("holds"),
                    Pattern.compile(row.get("pattern"))));
        }
    }

    /**
     * The type of block that a paragraph is, or empty for body.
     *
     * @param isAbove whether no paragraph of prose came before it
     */
    String type(String paragraph, boolean isAbove) {
        String bare = withoutMarkdown(paragraph);
        if (bare.isEmpty()) {
            return "SIGNOFF";
        }
        String lower = bare.toLowerCase(Locale.ROOT);
        for (Rule rule : rules) {
            if (rule.matches(bare, lower)) {
                return rule.type();
            }
        }
        if (isCredit(bare, isAbove)) {
            return "CREDIT";
        }
        return isCaption(bare) ? "CAPTION" : isShouted(bare) ? "HEADING" : "";
    }

    /** A line in capitals amid prose is a crosshead or the headline of another article. */
    private static boolean isShouted(String paragraph) {
        if (paragraph.length() < SHORTEST_SHOUT || paragraph.length() > LONGEST_SHOUT || paragraph.endsWith(".")) {
            return false;
        }
        long upper = paragraph.chars().filter(Character::isUpperCase).count();
        boolean hasLower = paragraph.chars().anyMatch(Character::isLowerCase);
        return !hasLower && upper >= SHORTEST_SHOUT * 2 / 3 && paragraph.split(" ", -1).length >= 4;
    }

    /** {@code ZUMA Wire / TASS} above the text, {@code Manu Brabo/AP} anywhere. */
    private boolean isCredit(String paragraph, boolean isAbove) {
        if (paragraph.length() > LONGEST_CREDIT || Layout.isSentenceEnd(paragraph, paragraph.length())) {
            return false;
        }
        String[] parts = paragraph.split("\\s*[/|]\\s*| via ", -1);
        boolean isNamed = registry.agency(parts[parts.length - 1]).isPresent()
                || registry.agency(PHOTO.matcher(parts[0]).replaceFirst("")).isPresent();
        if (parts.length > 1 && parts.length <= 4 && isNamed) {
            return true;
        }
        boolean isAgency = registry.agency(paragraph).isPresent() && paragraph.length() >= 3;
        boolean isSlashed = paragraph.contains(" / ") && paragraph.length() <= 60;
        return isAbove && (isAgency || isSlashed);
    }

    private static boolean isCaption(String paragraph) {
        if (paragraph.length() > LONGEST_CAPTION) {
            return false;
        }
        String tail = paragraph.substring(Math.max(0, paragraph.length() - TAIL));
        return PICTURING.stream().anyMatch(tail::contains)
                && PICTURE.matcher(tail).find();
    }

    /** Without emphasis, heading and quotation marks of Markdown at the ends, and with links as their words. */
    static String withoutMarkdown(String paragraph) {
        int start = 0;
        int end = paragraph.length();
        while (start < end && "*_#> ".indexOf(paragraph.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "*_ ".indexOf(paragraph.charAt(end - 1)) >= 0) {
            end--;
        }
        // A line of nothing but such marks is one of its own kind.
        String bare = start == end ? paragraph : paragraph.substring(start, end);
        return bare.indexOf("**") < 0 ? bare : bare.replace("**", "");
    }
}
