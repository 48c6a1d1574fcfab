package org.entente.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Predicate;
import org.entente.annotation.Annotation;
import org.entente.article.Article;
import org.entente.article.Block;
import org.entente.country.CountryInArticle;
import org.entente.country.Mention;
import org.entente.country.MentionKind;
import org.entente.quote.Quotation;
import org.entente.stance.StanceEvent;

/** All that was found in an article, as text for a terminal. */
final class Explanation {
    private final Annotation annotation;
    private final Article article;

    Explanation(Annotation annotation) {
        this.annotation = annotation;
        this.article = annotation.article().article();
    }

    void print(PrintStream out) {
        out.printf(Locale.ROOT, "== %s%n", article.title().isEmpty() ? "(no title)" : article.title());
        out.printf(
                Locale.ROOT,
                "outlet %s | origin %s | bylines %s | date %s (%s) | dateline %s %s | language %s | %s%n",
                article.outlet(),
                article.origin().isEmpty() ? "-" : article.origin(),
                article.bylines(),
                article.publishedDate().map(Object::toString).orElse("none"),
                article.dateSource(),
                article.datelinePlace(),
                article.datelineCountry(),
                article.language(),
                article.qualityFlags());
        out.printf(Locale.ROOT, "%n-- taken out of the body%n");
        for (Block block : article.blocks()) {
            out.printf(Locale.ROOT, "%-12s %s%n", block.type(), flat(block.text()));
        }
        out.printf(Locale.ROOT, "%n-- countries%n");
        for (CountryInArticle country : annotation.article().countries()) {
            out.printf(
                    Locale.ROOT,
                    "%-4s %s p=%.2f, named %d times%n",
                    country.country(),
                    country.isFocus() ? "focus" : "     ",
                    country.focusProbability(),
                    country.mentions());
        }
        mentions(out, "countries and groups named", mention -> mention.kind() != MentionKind.PERSON);
        mentions(out, "persons", mention -> mention.kind() == MentionKind.PERSON);
        out.printf(Locale.ROOT, "%n-- quotations%n");
        annotation.quotations().forEach(quotation -> print(out, quotation));
        out.printf(Locale.ROOT, "%n-- stances%n");
        annotation.stances().forEach(event -> print(out, event));
        out.println();
    }

    private void mentions(PrintStream out, String heading, Predicate<Mention> which) {
        out.printf(Locale.ROOT, "%n-- %s%n", heading);
        annotation.article().mentions().stream()
                .filter(which)
                .forEach(mention -> out.printf(
                        Locale.ROOT,
                        "%5d  %-34s %s %s %s %s %s %s%n",
                        mention.span().begin(),
                        mention.surface(),
                        mention.country() + mention.groupId(),
                        mention.form(),
                        mention.canonicalName(),
                        mention.role(),
                        mention.faction(),
                        "[" + mention.rule() + "]"));
    }

    private static void print(PrintStream out, Quotation quotation) {
        out.printf(
                Locale.ROOT,
                "%2d %-8s %s <%s> \"%s\"%n   speaker %s (%s %s %s), cue class %s, %s[%s, %.2f]%n",
                quotation.index(),
                quotation.type().name().toLowerCase(Locale.ROOT),
                quotation.speaker().isEmpty() ? "?" : quotation.speaker(),
                quotation.cue(),
                flat(quotation.content()),
                quotation.speakerName(),
                quotation.speakerCountry(),
                quotation.speakerRole(),
                quotation.speakerFaction(),
                quotation.cueClass(),
                quotation.saidOn().map(day -> "said on " + day + " ").orElse(""),
                quotation.rule(),
                quotation.confidence());
    }

    private static void print(PrintStream out, StanceEvent event) {
        out.printf(
                Locale.ROOT,
                "%2d %s -> %s %+d %s %s%s [%s, %.2f]%n   %s%n",
                event.index(),
                event.quantifier().isEmpty() ? event.source() : event.quantifier() + " of " + event.source(),
                event.target(),
                event.polarity(),
                event.act(),
                event.attribution(),
                event.issue().isEmpty() ? "" : ", on " + event.issue(),
                event.rule(),
                event.confidence(),
                flat(event.evidence()));
    }

    private static String flat(String text) {
        return text.replace('\n', ' ').strip();
    }
}
