package org.entente.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What changed between two lists of learned office-holders, as articles see it. An article that asked none of the questions that are now
 * answered differently is read as before.
 */
public final class HolderChanges {
    private final Map<Integer, List<OfficeHolders.Difference>> differences;

    private HolderChanges(Map<Integer, List<OfficeHolders.Difference>> differences) {
        this.differences = differences;
    }

    /** The changes from one list to the next. */
    public static HolderChanges between(Collection<OfficeHolder> before, Collection<OfficeHolder> after) {
        OfficeHolders shipped = OfficeHolders.load();
        return new HolderChanges(OfficeHolders.differences(shipped.with(before), shipped.with(after)));
    }

    /** Whether no article is touched. */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /**
     * Whether an article is touched.
     *
     * @param asked the questions that were asked while it was read ({@link ArticleTagger#tag(org.entente.article.Article,
     *     java.util.Set)})
     * @param day as of which it was read ({@link AnnotatedArticle#asOf()})
     */
    public boolean touch(Collection<Integer> asked, LocalDate day) {
        for (Integer question : asked) {
            for (OfficeHolders.Difference difference : differences.getOrDefault(question, List.of())) {
                if (difference.isSeenOn(day)) {
                    return true;
                }
            }
        }
        return false;
    }
}
