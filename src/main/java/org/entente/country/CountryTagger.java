package org.entente.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.text.SegmentedText;
import org.entente.text.Sentence;
import org.entente.text.Shape;
import org.entente.text.Span;
import org.entente.text.Token;
import org.entente.text.Word;

/** Finds the countries and groups that a text names, as of a date. Time is linear in the length of the text. */
public final class CountryTagger {
    /** Words after a place that make it the name of a newspaper, school or company. */
    private static final Set<String> OWNERS =
            Set.of(("Post Times Herald Tribune Gazette Journal Daily Globe Chronicle Inquirer "
                            + "Examiner Observer Mirror Telegraph Guardian Sun Street Avenue Road Boulevard Lane Square Bridge Airlines "
                            + "Airways Film Marathon Review Magazine Stadium Hotel Hilton Marriott")
                    .split(" "));

    private static final Set<String> SIDES = Set.of("North", "South", "East", "West");

    private static final Set<String> BEFORE_LANGUAGES = Set.of(
            "in", "speak", "speaks", "speaking", "spoke", "spoken", "fluent", "into", "from", "learn", "learning");

    private final Gazetteer gazetteer;
    private final TermIndex index;

    public CountryTagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.index = new TermIndex(gazetteer);
    }

    /** A match that may be several countries. */
    record Found(Span span, int firstToken, int endToken, List<CountryTerm> terms) {}

    /** All mentions, in the order of the text; none overlaps another. */
    public List<Mention> tag(SegmentedText text, LocalDate asOf) {
        List<Found> found = new ArrayList<>();
        Set<String> surnames = new HashSet<>();
        List<Token> tokens = text.tokens();
        int at = 0;
        while (at < tokens.size()) {
            TermIndex.Match match = index.longest(tokens, at);
            if (match == null) {
                parts(tokens, at, asOf, found);
                at++;
                continue;
            }
            if (isSurname(tokens, at, match, found)) {
                surnames.add(tokens.get(at).form());
                at++;
                continue;
            }
            other(tokens, at, asOf, found);
            add(
                    text,
                    new Found(new Span(tokens.get(at).begin(), match.end()), at, match.endToken(), match.terms()),
                    asOf,
                    found);
            if (match.endToken() > at + 1
                    && gazetteer.isGivenName(tokens.get(at).form())
                    && match.terms().stream().allMatch(CountryTerm::isOther)) {
                surnames.add(tokens.get(match.endToken() - 1).form());
            }
            if (match.end() < tokens.get(at).end()) {
                parts(tokens, at, asOf, found);
            }
            at = match.endToken();
        }
        return new TermChoice(text, found, surnames).mentions();
    }

    /** The country's name in {@code Michael Jordan}. */
    private boolean isSurname(List<Token> tokens, int at, TermIndex.Match match, List<Found> found) {
        if (at == 0 || match.endToken() > at + 1 || !match.terms().get(0).kind().equals("name")) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean isPlace =
                !found.isEmpty() && found.get(found.size() - 1).endToken() == at || before.shape() == Shape.UPPER;
        return !isPlace
                && before.end() + 1 == tokens.get(at).begin()
                && tokens.get(at).shape() == Shape.CAPITALISED
                && gazetteer.isGivenName(before.form());
    }

    /** The first country in {@code North and South Korea}, where the match is the second. */
    private void other(List<Token> tokens, int at, LocalDate asOf, List<Found> found) {
        boolean isJoined =
                at > 1 && (tokens.get(at - 1).is("and") || tokens.get(at - 1).is("or"));
        if (!isJoined
                || !SIDES.contains(tokens.get(at).form())
                || !SIDES.contains(tokens.get(at - 2).form())) {
            return;
        }
        TermIndex.Match match = index.second(tokens.get(at - 2), tokens, at + 1);
        List<CountryTerm> terms = match == null ? List.of() : valid(match.terms(), asOf);
        if (!terms.isEmpty()) {
            Token side = tokens.get(at - 2);
            found.add(new Found(side.span(), at - 2, at - 1, terms));
        }
    }

    /** The second and later parts of a word with hyphens. */
    private void parts(List<Token> tokens, int at, LocalDate asOf, List<Found> found) {
        Token token = tokens.get(at);
        int from = token.word().hyphen() + 1;
        if (from <= 1 || token.shape() != Shape.MIXED && token.shape() != Shape.UPPER) {
            return;
        }
        int to = Word.hyphen(token.form(), from);
        TermIndex.Match match = index.part(token, from, to < 0 ? token.form().length() : to, at);
        if (match != null) {
            List<CountryTerm> terms = valid(match.terms(), asOf);
            if (!terms.isEmpty()) {
                found.add(new Found(new Span(token.begin() + from, match.end()), at, at + 1, terms));
            }
        }
    }

    /** What the words mean on a day; nothing where they are the name of something else that only looks like a town. */
    private List<CountryTerm> valid(List<CountryTerm> terms, LocalDate asOf) {
        if (terms.size() == 1 && isAlwaysValid(terms.get(0))) {
            return terms;
        }
        List<CountryTerm> valid = new ArrayList<>(terms.size());
        boolean isOther = false;
        for (CountryTerm term : terms) {
            isOther |= term.isOther();
            if (!term.isOther() && term.validity().contains(asOf)) {
                String country = term.country().isEmpty() ? "" : gazetteer.asOf(term.country(), asOf);
                valid.add(country.equals(term.country()) ? term : term.within(country));
            }
        }
        if (isOther) {
            valid.removeIf(CountryTerm::isTown);
        }
        return valid;
    }

    private boolean isAlwaysValid(CountryTerm term) {
        return !term.isOther()
                && term.validity().equals(Validity.ALWAYS)
                && (term.country().isEmpty() || gazetteer.isPermanent(term.country()));
    }

    private void add(SegmentedText text, Found match, LocalDate asOf, List<Found> found) {
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
}
