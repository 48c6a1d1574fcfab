package org.entente.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides what of a source record is body, who published it, who wrote it and when. Pure: the same record always gives the same
 * article. Linear in the length of the record.
 */
public final class ArticleNormalizer {
    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_URL = 4000;

    /** A longer text than this shows its language by its own words. */
    private static final int LONGEST_TAGGED = 500;

    /** What becomes of a record. */
    public sealed interface Normalized {
        /** It is an article. */
        record Kept(Article article) implements Normalized {}

        /** It is none, because of {@code reasonCode}: {@code no_body}. */
        record Refused(String reasonCode, String message) implements Normalized {}
    }

    /** The day of publication, where it was found, and what is to be said about it. */
    private record Published(Optional<LocalDate> day, String source, List<String> flags) {}

    private final Registry registry;
    private final BlockRules rules;
    private final LanguageTest languages;

    private ArticleNormalizer(Registry registry) {
        this.registry = registry;
        this.rules = new BlockRules(registry);
        this.languages = LanguageTest.load();
    }

    /** With the tables under {@code data/registry}. */
    public static ArticleNormalizer load() {
        return new ArticleNormalizer(Registry.load());
    }

    /** Makes an article of a record, or says why it is none. */
    public Normalized normalize(RawArticle raw) {
        String title = BlockRules.withoutMarkdown(TextRepair.line(cut(raw.title(), LONGEST_TITLE)));
        Body body = Body.of(raw, title, rules, registry);
        boolean isRetracted = Quality.isRetracted(title, raw.text());
        if (body.text().chars().noneMatch(Character::isLetterOrDigit) && !isRetracted) {
            String seen = raw.text().isBlank() ? "the body is empty" : "the body holds no words";
            return new Normalized.Refused("no_body", seen + (title.isEmpty() ? "" : ": " + title));
        }
        return new Normalized.Kept(article(raw, title, body, isRetracted));
    }

    private Article article(RawArticle raw, String title, Body body, boolean isRetracted) {
        String url = address(raw.url());
        String named = TextRepair.line(cut(raw.outlet(), LONGEST_TITLE));
        String written = outlet(named, url);
        String outlet = registry.outletOfName(written);
        Bylines bylines = Bylines.of(raw.authors().isEmpty() ? body.authors() : raw.authors(), registry, outlet);
        Published published = published(raw, url, body);
        String language = language(raw.language(), body.text());
        List<String> flags = new ArrayList<>(Quality.flags(raw, title, body, language, isRetracted));
        flags.addAll(published.flags());
        String date = published.day().map(LocalDate::toString).orElse("");
        return new Article(
                // As the source writes it: a name that the registry learns later changes no id.
                Digest.of(written + '|' + url + '|' + title + '|' + date + '|' + body.text()),
                raw.sourceUri(),
                raw.recordOffset(),
                raw.format(),
                url,
                outlet,
                origin(bylines, body, named, outlet),
                title,
                bylines.names(),
                body.dateline().map(Dateline::place).orElse(""),
                "",
                published.day(),
                published.source(),
                language,
                body.text(),
                body.blocks(),
                flags,
                Digest.ofWords(body.text()),
                "",
                false);
    }

    /** The source's own word, unless that is an agency and the page is another outlet's; else what the address says. */
    private String outlet(String named, String url) {
        String ofUrl = registry.outletOfUrl(url);
        if (named.isEmpty()) {
            return ofUrl;
        }
        boolean isReprint = registry.wire(named).isPresent()
                && !ofUrl.isEmpty()
                && !registry.wire(ofUrl).equals(registry.wire(named))
                && !ofUrl.equals(Registry.host(url));
        return isReprint ? ofUrl : registry.outletOfDomain(named).orElse(named);
    }

    private String origin(Bylines bylines, Body body, String named, String outlet) {
        if (!bylines.agency().isEmpty()) {
            return bylines.agency();
        }
        String ofDateline = body.dateline().map(Dateline::agency).orElse("");
        if (!ofDateline.isEmpty()) {
            return ofDateline;
        }
        for (Block block : body.blocks()) {
            if (block.type().equals("COPYRIGHT") && block.text().contains("Associated Press")) {
                return "Associated Press";
            }
        }
        return registry.wire(named).or(() -> registry.wire(outlet)).orElse("");
    }

    private Published published(RawArticle raw, String url, Body body) {
        String field = TextRepair.line(cut(raw.date(), LONGEST_TITLE));
        List<String> flags = new ArrayList<>();
        Optional<LocalDate> ofField = PublicationDate.of(field);
        if (!field.isEmpty() && ofField.isEmpty()) {
            flags.add("bad_date");
        }
        if (PublicationDate.isAmbiguous(field)) {
            flags.add("ambiguous_date");
        }
        if (ofField.isPresent()) {
            return new Published(ofField, "field", flags);
        }
        Optional<LocalDate> ofUrl = PublicationDate.ofUrl(url);
        if (ofUrl.isPresent()) {
            return new Published(ofUrl, "url", flags);
        }
        Optional<LocalDate> ofDateline = body.dateline().map(Dateline::day).flatMap(PublicationDate::of);
        if (ofDateline.isPresent()) {
            return new Published(ofDateline, "dateline", flags);
        }
        Optional<LocalDate> ofText = PublicationDate.of(body.date());
        if (ofText.isEmpty()) {
            flags.add("undated");
        }
        return new Published(ofText, ofText.isPresent() ? "text" : "", flags);
    }

    /** The text itself, where it is decided; a tag in the source may be the site's default, so that prose without English words is none. */
    private String language(String tag, String text) {
        String ofText = languages.of(text);
        String code = tag.strip().toLowerCase(Locale.ROOT);
        if (!ofText.equals(LanguageTest.UNDECIDED) || !code.matches("[a-z]{2,3}([-_].{1,20})?")) {
            return ofText;
        }
        int region = Math.max(code.indexOf('-'), code.indexOf('_'));
        String bare = region > 0 ? code.substring(0, region) : code;
        boolean isEnglish = bare.equals("en") || bare.equals("eng");
        return !isEnglish ? bare : text.length() < LONGEST_TAGGED ? "en" : ofText;
    }

    private static String address(String url) {
        String bare = cut(url, LONGEST_URL).strip();
        boolean isBracketed = bare.startsWith("<") && bare.endsWith(">");
        return TextRepair.line(isBracketed ? bare.substring(1, bare.length() - 1) : bare);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
