package org.entente.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import org.entente.country.CountryInArticle;
import org.entente.person.ArticleTagger;

/** Countries against the editors' labels: those an article is about, or all that it names. */
public final class PlacesEvaluation implements GoldEvaluation {
    private final ObjectMapper json = new ObjectMapper();
    private final ArticleTagger tagger = ArticleTagger.load();
    private final boolean mentioned;
    private final PlacesScore score = new PlacesScore();

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

    @Override
    public String predict(String goldLine) {
        PlacesGold gold = PlacesGold.parse(goldLine);
        Set<String> found = new TreeSet<>();
        for (CountryInArticle country : tagger.tag(gold.article()).countries()) {
            if (mentioned ? country.mentions() > 0 : country.isFocus()) {
                found.add(country.country());
            }
        }
        score.add(gold, found);
        ObjectNode line = json.createObjectNode();
        line.set("id", gold.id());
        ArrayNode places = line.putArray("places");
        found.forEach(places::add);
        return line.toString();
    }

    @Override
    public String scores() {
        return score.text();
    }
}
