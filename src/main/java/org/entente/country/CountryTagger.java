package org.entente.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.text.SegmentedText;
import org.entente.text.Sentence;
import org.entente.text.Shape;
import org.entente.text.Span;
import org.entente.text.Token;

/** Finds the countries and groups that a text names, as of a date. Time is linear in the length of the text. */
public final class CountryTagger {
    /** Words after a place that make it the name of a newspaper, school or company. */
    private static final Set<String> OWNERS = Set.of(
            "Post",
            "Times",
            "Herald",
            "Tribune",
            "Gazette",
            "Journal",
            "Daily",
            "Globe",
            "Chronicle",
            "Inquirer",
            "Examiner",
            "Observer",
            "Mirror",
            "Telegraph",
            "Guardian",
            "Sun",
            "Street",
            "Avenue",
            "Road",
            "Square",
            "Bridge",
            "Airlines",
            "Airways",
            "Film",
            "Marathon",
            "Review");

    private static final Set<String> BEFORE_LANGUAGES = Set.of(
            "in", "speak", "speaks", "speaking", "spoke", "spoken", "fluent", "into", "from", "learn", "learning");

    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "at", "near", "from", "to", "of", "outside", "around", "toward", "towards", "between", "into",
            "through");

    private final TermIndex index;

    public CountryTagger(Gazetteer gazetteer) {
        this.index = new TermIndex(gazetteer);
    }

    /** A match that may be several countries, or none. */
    private record Found(Span span, int firstToken, int endToken, List<CountryTerm> terms) {}

    /** All mentions, in the order of the text; none overlaps another. */
    public List<Mention> tag(SegmentedText text, LocalDate asOf) {
        List<Found> found = new ArrayList<>();
        List<Token> tokens = text.tokens();
        int at = 0;
        while (at < tokens.size()) {
            TermIndex.Match match = index.longest(tokens, at);
            if (match == null) {
                parts(tokens, at, asOf, found);
                at++;
                continue;
            }
            add(
                    text,
                    new Found(new Span(tokens.get(at).begin(), match.end()), at, match.endToken(), match.terms()),
                    asOf,
                    found);
            if (match.end() < tokens.get(at).end()) {
                parts(tokens, at, asOf, found);
            }
            at = match.endToken();
        }
        return resolve(text, found);
    }

    /** The second and later parts of a word with hyphens. */
    private void parts(List<Token> tokens, int at, LocalDate asOf, List<Found> found) {
        Token token = tokens.get(at);
        int from = token.shape() == Shape.MIXED || token.shape() == Shape.UPPER
                ? TermIndex.hyphen(token.form(), 0) + 1
                : 0;
        if (from <= 1) {
            return;
        }
        int to = TermIndex.hyphen(token.form(), from);
        TermIndex.Match match = index.part(token, from, to < 0 ? token.form().length() : to, at);
        if (match != null) {
            List<CountryTerm> terms = valid(match.terms(), asOf);
            if (!terms.isEmpty()) {
                found.add(new Found(new Span(token.begin() + from, match.end()), at, at + 1, terms));
            }
        }
    }

    private static List<CountryTerm> valid(List<CountryTerm> terms, LocalDate asOf) {
        List<CountryTerm> valid = new ArrayList<>(terms.size());
        for (CountryTerm term : terms) {
            if (!term.kind().equals(CountryTerm.OTHER) && term.validity().contains(asOf)) {
                valid.add(term);
            }
        }
        return valid;
    }

    private static void add(SegmentedText text, Found match, LocalDate asOf, List<Found> found) {
        List<CountryTerm> terms = valid(match.terms(), asOf);
        if (!terms.isEmpty() && !isOtherName(text, match, terms.get(0)) && !isPronounShouted(text, match)) {
            found.add(new Found(match.span(), match.firstToken(), match.endToken(), terms));
        }
    }

    private static boolean isOtherName(SegmentedText text, Found match, CountryTerm term) {
        List<Token> tokens = text.tokens();
        if (match.endToken() < tokens.size()) {
            Token next = tokens.get(match.endToken());
            if (OWNERS.contains(next.form()) && next.begin() == match.span().end() + 1) {
                return true;
            }
        }
        return term.kind().equals("demonym") && isLanguage(tokens, match);
    }

    /** {@code in Russian,} and {@code speaks French} name a language; {@code in Russian custody} does not. */
    private static boolean isLanguage(List<Token> tokens, Found match) {
        if (match.firstToken() == 0
                || !BEFORE_LANGUAGES.contains(tokens.get(match.firstToken() - 1).lower())) {
            return false;
        }
        return match.endToken() >= tokens.size()
                || tokens.get(match.endToken()).shape() == Shape.PUNCTUATION
                        && !tokens.get(match.endToken()).form().equals("-");
    }

    /** {@code US} in a headline in capitals may be the pronoun. */
    private static boolean isPronounShouted(SegmentedText text, Found match) {
        if (!text.tokens().get(match.firstToken()).form().equals("US")) {
            return false;
        }
        int shouted = 0;
        int others = 0;
        Sentence sentence = text.sentences().get(text.sentenceAt(match.span().begin()));
        int from = Math.max(sentence.firstToken(), match.firstToken() - 4);
        int to = Math.min(sentence.endToken(), match.endToken() + 4);
        for (Token token : text.tokens().subList(from, to)) {
            if (token.shape() == Shape.UPPER && token.form().length() > 3) {
                shouted++;
            } else if (token.shape() == Shape.LOWER) {
                others++;
            }
        }
        return shouted > 0 && others == 0;
    }

    private static List<Mention> resolve(SegmentedText text, List<Found> found) {
        Map<String, Integer> support = new TreeMap<>();
        for (Found each : found) {
            CountryTerm term = each.terms().get(0);
            if (each.terms().size() == 1 && !term.isTown() && !term.country().isEmpty()) {
                support.merge(supportKey(term), 1, Integer::sum);
                if (!supportKey(term).equals(term.country())) {
                    support.merge(term.country(), 1, Integer::sum);
                }
            }
        }
        List<Mention> mentions = new ArrayList<>(found.size());
        for (Found each : found) {
            CountryTerm term = best(text, each, support);
            if (term != null) {
                mentions.add(mention(text, each, term));
            }
        }
        return mentions;
    }

    /** Places inside the United States speak for its other states; the country as such does not. */
    private static String supportKey(CountryTerm term) {
        boolean isInside = term.country().equals("USA")
                && (term.kind().equals("state") || term.kind().equals("city"));
        return isInside ? "USA/state" : term.country();
    }

    /** The term with most support from the rest of the text; null for a town without any. */
    private static CountryTerm best(SegmentedText text, Found found, Map<String, Integer> support) {
        CountryTerm best = null;
        int most = -1;
        for (CountryTerm term : found.terms()) {
            int supported = support.getOrDefault(supportKey(term), 0) + neighbours(term, support);
            if (term.isTown() && (supported == 0 || !isPlace(text, found))) {
                continue;
            }
            if (supported > most) {
                most = supported;
                best = term;
            }
        }
        return best;
    }

    /** Georgia the country keeps company with its neighbours, Georgia the state with other states. */
    private static int neighbours(CountryTerm term, Map<String, Integer> support) {
        if (!term.country().equals("GEO")) {
            return 0;
        }
        int near = 0;
        for (String neighbour : List.of("RUS", "ARM", "AZE", "UKR", "MDA", "SUN")) {
            near += support.getOrDefault(neighbour, 0);
        }
        return near;
    }

    private static boolean isPlace(SegmentedText text, Found found) {
        List<Token> tokens = text.tokens();
        int before = found.firstToken() - 1;
        if (before < 0 || !PREPOSITIONS.contains(tokens.get(before).lower())) {
            return false;
        }
        return found.endToken() >= tokens.size()
                || !tokens.get(found.endToken()).shape().isName();
    }

    private static Mention mention(SegmentedText text, Found found, CountryTerm term) {
        String surface = found.span().in(text.text());
        return term.group().isEmpty()
                ? Mention.country(found.span(), surface, form(term), term.country(), term.confidence(), "gazetteer")
                : Mention.group(found.span(), surface, term.group(), term.confidence(), "gazetteer");
    }

    private static String form(CountryTerm term) {
        return term.isTown() ? "city" : term.kind();
    }
}
