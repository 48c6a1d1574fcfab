package org.entente.person;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.article.Article;
import org.entente.corpus.RealCorpus;
import org.entente.country.Mention;
import org.entente.country.MentionKind;

/**
 * Draws mentions of office-holders to be judged by eye, after learning from the same corpus as a run does: {@code OfficeHolderSurvey SEED
 * COUNT CORPUS}. A line is name, role, country, date, article, offset and the words around. With COUNT 0 it prints what was learned.
 */
final class OfficeHolderSurvey {
    private static final int BEFORE = 160;
    private static final int AFTER = 120;

    private OfficeHolderSurvey() {}

    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[2]);
        int count = Integer.parseInt(args[1]);
        List<OfficeHolder> learned = learn(corpus);
        if (count == 0) {
            learned.forEach(System.out::println);
            return;
        }
        List<String> all = new ArrayList<>();
        tag(ArticleTagger.load(learned), corpus, article -> {
            for (Mention mention : article.mentions()) {
                if (isOffice(mention)) {
                    all.add(line(article, mention));
                }
            }
        });
        Collections.shuffle(all, new Random(Long.parseLong(args[0])));
        System.err.println(all.size() + " mentions of office-holders");
        all.stream().limit(count).sorted().forEach(System.out::println);
    }

    private static void tag(ArticleTagger tagger, Path corpus, Consumer<AnnotatedArticle> each) throws IOException {
        RealCorpus.forEach(corpus, article -> each.accept(tagger.tag(article)));
    }

    private static List<OfficeHolder> learn(Path corpus) throws IOException {
        Map<String, OfficeHolderEvidence> evidence = new TreeMap<>();
        tag(ArticleTagger.load(), corpus, article -> {
            for (OfficeHolderEvidence one : OfficeHolderEvidence.of(article)) {
                evidence.merge(one.key(), one, OfficeHolderEvidence::plus);
            }
        });
        return OfficeHolderEvidence.judge(evidence.values());
    }

    private static boolean isOffice(Mention mention) {
        return mention.kind() == MentionKind.PERSON
                && !mention.canonicalName().isEmpty()
                && (mention.form().equals("full") || mention.form().equals("surname"))
                && !(mention.country() + mention.groupId()).isEmpty()
                && Offices.isLearned(mention.role());
    }

    private static String line(AnnotatedArticle article, Mention mention) {
        Article of = article.article();
        String text = of.text();
        int begin = mention.span().begin();
        int end = mention.span().end();
        String context = text.substring(Math.max(0, begin - BEFORE), begin) + "<<" + mention.surface() + ">>"
                + text.substring(end, Math.min(text.length(), end + AFTER));
        return String.join(
                        "\t",
                        mention.canonicalName(),
                        mention.role(),
                        mention.country() + mention.groupId(),
                        of.publishedDate().map(Object::toString).orElse(""),
                        of.articleId(),
                        Integer.toString(begin),
                        context)
                .replaceAll("[\\r\\n]+", " ");
    }
}
