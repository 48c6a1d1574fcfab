package org.entente.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.text.SegmentedText;
import org.entente.text.Token;

/**
 * Decides between the countries that words may mean, by what stands beside them and by what else the text names.
 *
 * <p>{@code Paris, Texas} is in the United States since a state follows. {@code Georgia} is a country beside Russia and Armenia, and a state
 * beside Florida. A town whose name is no household word counts only behind {@code in} and where its country is named elsewhere. {@code Brussels} is the
 * European Union where the text names Belgium nowhere and nothing happens in the town.
 */
final class TermChoice {
    private static final Set<String> PREPOSITIONS = Set.of("in", "near", "outside");
    private static final Set<String> SETTLEMENTS = Set.of("city", "town", "village", "port", "suburb", "district");
    private static final List<String> NEIGHBOURS_OF_GEORGIA = List.of("RUS", "ARM", "AZE", "UKR", "MDA", "SUN");
    private static final String PLACES_IN_USA = "USA/places";

    private final SegmentedText text;
    private final List<CountryTagger.Found> found;
    private final Set<String> surnames;
    private final Map<String, Integer> support = new HashMap<>();
    private final Map<String, Integer> bySurface = new HashMap<>();

    /** @param surnames last words of longer names that are no countries: the Jordan of {@code Jim Jordan} */
    TermChoice(SegmentedText text, List<CountryTagger.Found> found, Set<String> surnames) {
        this.text = text;
        this.found = found;
        this.surnames = surnames;
        for (CountryTagger.Found each : found) {
            CountryTerm term = each.terms().get(0);
            if (!surnames.isEmpty() && surnames.contains(each.span().in(text.text()))) {
                bySurface.merge(each.span().in(text.text()), 1, Integer::sum);
            }
            if (each.terms().size() == 1 && !term.isTown() && !term.country().isEmpty()) {
                support.merge(term.country(), 1, Integer::sum);
                if (!key(term).equals(term.country())) {
                    support.merge(key(term), 1, Integer::sum);
                }
            }
        }
    }

    /** One mention for each match that has a meaning here, in the order of the text. */
    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            CountryTerm term = choose(i);
            if (term != null) {
                mentions.add(mention(found.get(i), term));
            }
        }
        return mentions;
    }

    /** Places inside the United States speak for its other states; the country as such does not. */
    private static String key(CountryTerm term) {
        return term.country().equals("USA") && term.isInside() ? PLACES_IN_USA : term.country();
    }

    private CountryTerm choose(int i) {
        CountryTagger.Found each = found.get(i);
        CountryTerm first = each.terms().get(0);
        String container = first.group().isEmpty() ? container(i) : "";
        if (container.isEmpty()) {
            return best(each);
        }
        for (CountryTerm term : each.terms()) {
            if (term.country().equals(container)) {
                return term;
            }
        }
        return first.isInside() ? first.within(container) : best(each);
    }

    /** The country of the larger place that follows behind a comma: {@code Naples, Florida}; empty where none does. */
    private String container(int i) {
        CountryTagger.Found each = found.get(i);
        if (i + 1 >= found.size()) {
            return "";
        }
        CountryTagger.Found next = found.get(i + 1);
        CountryTerm term = next.terms().get(0);
        boolean isNext = next.firstToken() == each.endToken() + 1;
        boolean isBehindComma = isNext && text.tokens().get(each.endToken()).is(",");
        boolean isBehindIn = isNext && text.tokens().get(each.endToken()).is("in");
        boolean isLarger = term.kind().equals("state")
                || term.kind().equals("name") && each.terms().get(0).isInside();
        if (!isBehindComma && !isBehindIn || !isLarger || isListed(next)) {
            return "";
        }
        for (CountryTerm other : next.terms()) {
            for (CountryTerm mine : each.terms()) {
                if (mine.country().equals(other.country())) {
                    return other.country();
                }
            }
        }
        return isBehindComma && term.kind().equals("state") ? term.country() : "";
    }

    /** Whether a place stands in a list, {@code Paris, Texas and Rome}, and so says nothing of the one before it. */
    private boolean isListed(CountryTagger.Found next) {
        List<Token> tokens = text.tokens();
        int after = next.endToken();
        return after < tokens.size()
                && (tokens.get(after).is("and") || tokens.get(after).is("or"));
    }

    /** The term with most support from the rest of the text; null for a town without any. */
    private CountryTerm best(CountryTagger.Found each) {
        CountryTerm best = null;
        int most = -1;
        for (CountryTerm term : each.terms()) {
            int supported = support.getOrDefault(key(term), 0) + neighbours(term);
            boolean isSeat = !term.group().isEmpty() && most <= 0 && !isPlace(each);
            if (isSeat) {
                return term;
            }
            if (isSurname(each, supported)) {
                continue;
            }
            if (term.isTown() && (supported == 0 || !isPlace(each))) {
                continue;
            }
            if (supported > most) {
                most = supported;
                best = term;
            }
        }
        return best;
    }

    /** {@code Jordan} alone, where the text has named Jim Jordan and says nothing else of the country. */
    private boolean isSurname(CountryTagger.Found each, int supported) {
        return !surnames.isEmpty()
                && supported <= bySurface.getOrDefault(each.span().in(text.text()), -1);
    }

    private int neighbours(CountryTerm term) {
        int near = 0;
        if (term.country().equals("GEO")) {
            for (String neighbour : NEIGHBOURS_OF_GEORGIA) {
                near += support.getOrDefault(neighbour, 0);
            }
        }
        return near;
    }

    /** Behind {@code in} or {@code the town of}, and not part of a longer name. */
    private boolean isPlace(CountryTagger.Found each) {
        List<Token> tokens = text.tokens();
        int before = each.firstToken() - 1;
        if (before < 0) {
            return false;
        }
        Token word = tokens.get(before);
        boolean isOf = word.is("of")
                && before > 0
                && SETTLEMENTS.contains(tokens.get(before - 1).lower());
        if (!isOf && !PREPOSITIONS.contains(word.lower())) {
            return false;
        }
        if (each.endToken() >= tokens.size()) {
            return true;
        }
        Token next = tokens.get(each.endToken());
        return !next.shape().isName() && !next.lower().equals("'s");
    }

    private Mention mention(CountryTagger.Found each, CountryTerm term) {
        String surface = each.span().in(text.text());
        return term.group().isEmpty()
                ? Mention.country(each.span(), surface, form(term), term.country(), term.confidence(), "gazetteer")
                : Mention.group(each.span(), surface, term.group(), term.confidence(), "gazetteer");
    }

    private static String form(CountryTerm term) {
        return term.isTown() ? "city" : term.kind();
    }
}
