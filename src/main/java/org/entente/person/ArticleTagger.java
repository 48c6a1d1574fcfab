package org.entente.person;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.article.Article;
import org.entente.country.CountryInArticle;
import org.entente.country.CountryTagger;
import org.entente.country.DatelineCountry;
import org.entente.country.FocusModel;
import org.entente.country.Gazetteer;
import org.entente.country.Mention;
import org.entente.text.SegmentedText;

/** Finds who and what an article names: countries, groups, persons, organisations, and the countries it is about. */
public final class ArticleTagger {
    /** The day as of which the names in an undated article are read. */
    static final LocalDate UNDATED = LocalDate.of(2020, 1, 1);

    private static ArticleTagger shipped;

    private final CountryTagger countries;
    private final DatelineCountry datelines;
    private final FocusModel focus;
    private final PersonTagger persons;

    private ArticleTagger(CountryTagger countries, DatelineCountry datelines, FocusModel focus, PersonTagger persons) {
        this.countries = countries;
        this.datelines = datelines;
        this.focus = focus;
        this.persons = persons;
    }

    /** With the tables under {@code data/}, which are read once and shared, as they never change. */
    public static synchronized ArticleTagger load() {
        if (shipped == null) {
            Gazetteer gazetteer = Gazetteer.load();
            shipped = new ArticleTagger(
                    new CountryTagger(gazetteer),
                    new DatelineCountry(gazetteer),
                    FocusModel.load(),
                    PersonTagger.load(gazetteer));
        }
        return shipped;
    }

    /** With the tables under {@code data/}, and office-holders learned from a corpus. */
    public static ArticleTagger load(List<OfficeHolder> learned) {
        ArticleTagger tagger = load();
        return new ArticleTagger(tagger.countries, tagger.datelines, tagger.focus, tagger.persons.knowing(learned));
    }

    /** Everything that quotations and stances are found from. */
    public AnnotatedArticle tag(Article article) {
        return tag(article, new HashSet<>());
    }

    /**
     * The same, and what was asked of the lists of office-holders, so that {@link HolderChanges} can say who is touched.
     *
     * @param asked the questions are added here
     */
    public AnnotatedArticle tag(Article article, Set<Integer> asked) {
        LocalDate asOf = article.publishedDate().orElse(UNDATED);
        SegmentedText title = SegmentedText.of(article.title());
        SegmentedText text = SegmentedText.of(article.text());
        List<Mention> inTitle = countries.tag(title, asOf);
        List<Mention> inText = countries.tag(text, asOf);
        String dateline = datelines.find(article.datelinePlace(), asOf);
        PersonTagger.Tagged tagged = persons.noting(asked).tag(title, inTitle, text, inText, dateline, asOf);
        List<CountryInArticle> ranked = focus.rank(tagged.title(), text, tagged.text(), dateline);
        return new AnnotatedArticle(
                article.withDatelineCountry(dateline), asOf, title, text, tagged.title(), tagged.text(), ranked);
    }
}
