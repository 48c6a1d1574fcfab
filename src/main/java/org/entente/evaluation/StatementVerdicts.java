package org.entente.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.article.Article;
import org.entente.person.ArticleTagger;
import org.entente.quote.QuotationExtractor;
import org.entente.quote.StatementCandidate;
import org.entente.text.CsvTable;
import org.entente.text.Span;

/** What a reader judged: whether quotations of real articles, told by where they stand, are statements of their speaker's words. */
public final class StatementVerdicts {
    /** What a candidate must share with a judged quotation to be it. */
    private static final double SAME = 0.9;

    private record Verdict(Span extent, boolean inTitle, boolean isStatement) {}

    private final Map<String, List<Verdict>> byArticle = new HashMap<>();
    private final List<JudgedExample> examples = new ArrayList<>();
    private final ArticleTagger tagger = ArticleTagger.load();
    private final QuotationExtractor extractor = QuotationExtractor.load();

    /** @param table with the columns article_id, begin, end, where and statement */
    public StatementVerdicts(CsvTable table) {
        for (CsvTable.Row row : table.rows()) {
            Span extent = new Span((int) row.number("begin"), (int) row.number("end"));
            byArticle
                    .computeIfAbsent(row.get("article_id"), id -> new ArrayList<>())
                    .add(new Verdict(extent, row.get("where").equals("title"), row.number("statement") > 0));
        }
    }

    /** Looks for the judged quotations of an article, once; other articles cost nothing. */
    public void read(Article article) {
        List<Verdict> verdicts = byArticle.remove(article.articleId());
        if (verdicts == null) {
            return;
        }
        List<StatementCandidate> candidates = extractor.candidates(tagger.tag(article));
        for (Verdict verdict : verdicts) {
            candidates.stream()
                    .filter(one -> one.inTitle() == verdict.inTitle() && shared(one.extent(), verdict.extent()) >= SAME)
                    .findFirst()
                    .ifPresent(one -> examples.add(new JudgedExample(one.features(), verdict.isStatement())));
        }
    }

    private static double shared(Span one, Span other) {
        return (double) one.shared(other) / one.cover(other).length();
    }

    /** What was found so far. */
    public List<JudgedExample> examples() {
        return List.copyOf(examples);
    }
}
