package org.entente.job.state;

import org.entente.alignment.PeriodMeasure;
import org.entente.article.Article;
import org.entente.quote.statistics.QuoteCell;
import org.entente.table.Table;
import org.entente.table.Tables;

/** What a run keeps for the next one, beside the tables of the contract: enough to work on the difference alone. */
public final class RunState {
    /** Articles that were read and are not kept, because another of their story is: a later night may turn that round. */
    public static final Table<Article> WITHHELD = Tables.state("withheld", Article.class, true);

    public static final Table<StoryKey> STORY_KEYS = Tables.state("story_keys", StoryKey.class, true);
    public static final Table<StoryPair> STORY_PAIRS = Tables.state("story_pairs", StoryPair.class, false);
    public static final Table<OfficeSighting> OFFICE_SIGHTINGS =
            Tables.state("office_sightings", OfficeSighting.class, true);
    public static final Table<AskedRow> ASKED = Tables.state("asked", AskedRow.class, true);
    public static final Table<StatementPair> STATEMENT_PAIRS =
            Tables.state("statement_pairs", StatementPair.class, false);
    public static final Table<PeriodMeasure> MEASURES = Tables.state("period_measures", PeriodMeasure.class, false);
    public static final Table<QuoteCell> QUOTE_CELLS = Tables.state("quote_cells", QuoteCell.class, false);

    /** Against the last run, after reading. */
    public static final Table<ChangedArticle> CHANGED_ARTICLES =
            Tables.state("changed_articles", ChangedArticle.class, false);
    /** Against the last run, after annotating: office-holders that became known touch articles that did not change. */
    public static final Table<ChangedArticle> CHANGED_ANNOTATIONS =
            Tables.state("changed_annotations", ChangedArticle.class, false);

    /** Against the last run, after following statements: articles that did not change, with quotations that share one now, or no longer. */
    public static final Table<ChangedArticle> CHANGED_STATEMENTS =
            Tables.state("changed_statements", ChangedArticle.class, false);

    private RunState() {}
}
