package org.entente.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.article.Article;
import org.entente.country.CountryInArticle;
import org.entente.country.FocusExamples;
import org.entente.country.Gazetteer;
import org.entente.person.ArticleTagger;

/** Countries against the editors' labels: those an article is about, or all that it names. */
public final class PlacesEvaluation implements GoldEvaluation {
    private static final Set<String> BUSINESS = Set.of("earn", "acq");

    private final ObjectMapper json = new ObjectMapper();
    private final ArticleTagger tagger = ArticleTagger.load();
    private final boolean mentioned;
    private final SetScore all = new SetScore();
    private final SetScore politics = new SetScore();

    private PlacesEvaluation(boolean mentioned) {
        this.mentioned = mentioned;
    }

    /**
     * With the tables and weights that ship with the program.
     *
     * @param mentioned whether to predict all countries that a text names instead of those that it is about
     */
    public static PlacesEvaluation load(boolean mentioned) {
        return new PlacesEvaluation(mentioned);
    }

    /** Turns lines of the gold set into examples for the focus model. */
    public static List<FocusExamples.Example> examples(Iterable<String> goldLines) {
        FocusExamples examples = new FocusExamples(Gazetteer.load());
        List<FocusExamples.Example> all = new java.util.ArrayList<>();
        for (String line : goldLines) {
            PlacesGold gold = PlacesGold.parse(line);
            if (!gold.places().isEmpty()) {
                all.addAll(examples.of(gold.title(), gold.place(), gold.text(), gold.asOf(), gold.places()));
            }
        }
        return all;
    }

    @Override
    public String predict(String goldLine) {
        PlacesGold gold = PlacesGold.parse(goldLine);
        Set<String> found = new TreeSet<>();
        for (CountryInArticle country : tagger.tag(article(gold)).countries()) {
            if (mentioned ? country.mentions() > 0 : country.isFocus()) {
                found.add(country.country());
            }
        }
        if (!gold.places().isEmpty()) {
            all.add(gold.places(), found);
            boolean isForeign = gold.places().stream().anyMatch(place -> !place.equals("USA"));
            if (isForeign && gold.topics().stream().noneMatch(BUSINESS::contains)) {
                politics.add(gold.places(), found);
            }
        }
        ObjectNode line = json.createObjectNode();
        line.set("id", gold.id());
        ArrayNode places = line.putArray("places");
        found.forEach(places::add);
        return line.toString();
    }

    private static Article article(PlacesGold gold) {
        return new Article(
                gold.id().asText(""),
                "",
                0,
                "gold",
                "",
                "",
                "",
                gold.title(),
                List.of(),
                gold.place(),
                "",
                Optional.of(gold.asOf()),
                "field",
                "en",
                gold.text(),
                List.of(),
                List.of(),
                "",
                "",
                true);
    }

    @Override
    public String scores() {
        return String.format(
                Locale.ROOT,
                "labelled articles %d%nF1 micro %.3f (P %.3f, R %.3f)%n   without USA %.3f%n   politics %.3f%n   macro %.3f%n",
                all.documents(),
                all.micro(Set.of()).f1(),
                all.micro(Set.of()).precision(),
                all.micro(Set.of()).recall(),
                all.micro(Set.of("USA")).f1(),
                politics.micro(Set.of()).f1(),
                all.macro(5));
    }
}
