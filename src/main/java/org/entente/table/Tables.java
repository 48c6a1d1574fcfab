package org.entente.table;

import java.util.List;
import java.util.Optional;
import org.entente.alignment.AlignmentDrift;
import org.entente.alignment.AlignmentPeriod;
import org.entente.alignment.BlocMembership;
import org.entente.alignment.CountryAlignment;
import org.entente.alignment.CountryPosition;
import org.entente.alignment.CountryStance;
import org.entente.alignment.IssueStance;
import org.entente.article.Article;
import org.entente.corpus.RejectedRecord;
import org.entente.evaluation.ValidationUn;
import org.entente.person.OfficeHolder;
import org.entente.quote.statement.StatementSpread;
import org.entente.quote.statistics.CorpusProfile;
import org.entente.quote.statistics.CueUse;
import org.entente.quote.statistics.OutletSpeakerCountry;
import org.entente.quote.statistics.QuoteShare;

/** All tables of a run, in the order of their making. */
public final class Tables {
    /** The column by which record tables lie in folders, such as {@code 2019-07}; {@link #UNDATED} where there is no date. */
    public static final String PUBLISHED_MONTH = "published_month";

    public static final String UNDATED = CorpusProfile.UNDATED;

    /** The folder of a run with what the next run starts from. */
    public static final String STATE = "_state";

    public static final Table<Article> ARTICLES = new Table<>("articles", Article.class, true);
    public static final Table<RejectedRecord> REJECTS = new Table<>("rejects", RejectedRecord.class, false);
    public static final Table<MentionRow> MENTIONS = new Table<>("mentions", MentionRow.class, true);
    public static final Table<ArticleCountryRow> ARTICLE_COUNTRIES =
            new Table<>("article_countries", ArticleCountryRow.class, true);
    public static final Table<QuoteRow> QUOTES = new Table<>("quotes", QuoteRow.class, true);
    public static final Table<StanceRow> STANCES = new Table<>("stances", StanceRow.class, true);

    public static final Table<CountryStance> COUNTRY_STANCE = report("country_stance", CountryStance.class);
    public static final Table<CountryAlignment> COUNTRY_ALIGNMENT = report("country_alignment", CountryAlignment.class);
    public static final Table<CountryPosition> COUNTRY_POSITION = report("country_position", CountryPosition.class);
    public static final Table<BlocMembership> BLOC_MEMBERSHIP = report("bloc_membership", BlocMembership.class);
    public static final Table<AlignmentDrift> ALIGNMENT_DRIFT = report("alignment_drift", AlignmentDrift.class);
    public static final Table<AlignmentPeriod> ALIGNMENT_PERIOD = report("alignment_period", AlignmentPeriod.class);
    public static final Table<IssueStance> ISSUE_STANCE = report("issue_stance", IssueStance.class);
    public static final Table<QuoteShare> QUOTE_SHARE_BY_SPEAKER = report("quote_share_by_speaker", QuoteShare.class);
    public static final Table<QuoteShare> QUOTE_SHARE_BY_COUNTRY = report("quote_share_by_country", QuoteShare.class);
    public static final Table<QuoteShare> QUOTE_SHARE_BY_OUTLET = report("quote_share_by_outlet", QuoteShare.class);
    public static final Table<OutletSpeakerCountry> OUTLET_SPEAKER_COUNTRY =
            report("outlet_speaker_country", OutletSpeakerCountry.class);
    public static final Table<CueUse> CUE_USE = report("cue_use", CueUse.class);
    public static final Table<StatementSpread> STATEMENT_SPREAD = report("statement_spread", StatementSpread.class);
    public static final Table<OfficeHolder> OFFICE_HOLDERS = report("office_holders", OfficeHolder.class);
    public static final Table<CorpusProfile> CORPUS_PROFILE = report("corpus_profile", CorpusProfile.class);
    public static final Table<TopicRow> TOPICS = report("topics", TopicRow.class);
    public static final Table<ValidationUn> VALIDATION_UN = report("validation_un", ValidationUn.class);

    /** Tables with a row for each thing found. */
    public static final List<Table<?>> RECORDS =
            List.of(ARTICLES, REJECTS, MENTIONS, ARTICLE_COUNTRIES, QUOTES, STANCES);

    /** Small tables, one file each. */
    public static final List<Table<?>> REPORTS = List.of(
            COUNTRY_STANCE,
            COUNTRY_ALIGNMENT,
            COUNTRY_POSITION,
            BLOC_MEMBERSHIP,
            ALIGNMENT_DRIFT,
            ALIGNMENT_PERIOD,
            ISSUE_STANCE,
            QUOTE_SHARE_BY_SPEAKER,
            QUOTE_SHARE_BY_COUNTRY,
            QUOTE_SHARE_BY_OUTLET,
            OUTLET_SPEAKER_COUNTRY,
            CUE_USE,
            STATEMENT_SPREAD,
            OFFICE_HOLDERS,
            CORPUS_PROFILE,
            TOPICS,
            VALIDATION_UN);

    private Tables() {}

    /** A table that never leaves a run: what one step hands to the next. */
    public static <T extends Record> Table<T> internal(String name, Class<T> type) {
        return new Table<>(name, type, false);
    }

    /**
     * A table that a run keeps for the next one, in a folder apart from what people read.
     *
     * @param isByMonth whether it lies in folders by {@link #PUBLISHED_MONTH}
     */
    public static <T extends Record> Table<T> state(String name, Class<T> type, boolean isByMonth) {
        return new Table<>(STATE + "/" + name, type, isByMonth);
    }

    private static <T extends Record> Table<T> report(String name, Class<T> type) {
        return new Table<>(name, type, false);
    }

    /** The table of that name. */
    public static Optional<Table<?>> find(String name) {
        for (List<Table<?>> tables : List.of(RECORDS, REPORTS)) {
            for (Table<?> table : tables) {
                if (table.name().equals(name)) {
                    return Optional.of(table);
                }
            }
        }
        return Optional.empty();
    }
}
