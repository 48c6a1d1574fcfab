package org.entente.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.country.Mention;
import org.entente.country.MentionKind;

/**
 * What a corpus says of one person in one office: merged over articles in any order, then judged.
 *
 * @param story the articles' stories: copies of one wire report say it once
 * @param firstSeen the first day it is said
 * @param confidence the sum over mentions
 */
public record OfficeHolderEvidence(
        String person,
        String country,
        String role,
        Set<String> story,
        LocalDate firstSeen,
        LocalDate lastSeen,
        long mentions,
        double confidence) {
    /** Stories that must say so before a bare family name is believed to be an office-holder's. */
    private static final int STORIES = 2;
    /** How many times as many stories must name another for an office before this one is doubted. */
    private static final int RIVAL = 4;

    public OfficeHolderEvidence {
        story = Set.copyOf(story);
    }

    /** What an article says in full: title, country and name of one person; nothing for an undated article. */
    public static List<OfficeHolderEvidence> of(AnnotatedArticle article) {
        if (article.article().publishedDate().isEmpty()) {
            return List.of();
        }
        String cluster = article.article().duplicateCluster();
        String story = cluster.isEmpty() ? article.article().articleId() : cluster;
        Map<String, OfficeHolderEvidence> found = new TreeMap<>();
        for (Mention mention : article.mentions()) {
            if (isEvidence(mention)) {
                String country = mention.country().isEmpty() ? mention.groupId() : mention.country();
                OfficeHolderEvidence one = new OfficeHolderEvidence(
                        mention.canonicalName(),
                        country,
                        mention.role(),
                        Set.of(story),
                        article.asOf(),
                        article.asOf(),
                        1,
                        mention.confidence());
                found.merge(one.key(), one, OfficeHolderEvidence::plus);
            }
        }
        return List.copyOf(found.values());
    }

    /** A full name whose role and country stand beside it in the text; what only a list knows proves nothing new. */
    private static boolean isEvidence(Mention mention) {
        return mention.kind() == MentionKind.PERSON
                && mention.form().equals("full")
                && (mention.rule().equals("title") || mention.rule().equals("apposition"))
                && !(mention.country().isEmpty() && mention.groupId().isEmpty())
                && !mention.role().startsWith("former ")
                && Offices.isLearned(mention.role());
    }

    /** Person, country and role; spellings that differ in accents only are one. */
    public String key() {
        return Slug.of(person) + "/" + country + "/" + role;
    }

    /** Both together; of two spellings the first in the alphabet, so that the order does not matter. */
    public OfficeHolderEvidence plus(OfficeHolderEvidence other) {
        Set<String> stories = new HashSet<>(story);
        stories.addAll(other.story);
        return new OfficeHolderEvidence(
                person.compareTo(other.person) <= 0 ? person : other.person,
                country,
                role,
                stories,
                firstSeen.isBefore(other.firstSeen) ? firstSeen : other.firstSeen,
                lastSeen.isAfter(other.lastSeen) ? lastSeen : other.lastSeen,
                mentions + other.mentions,
                confidence + other.confidence);
    }

    /**
     * The office-holders that at least two stories name, in the order of their keys. Stories that give the same person another country lower the
     * confidence.
     *
     * @param all merged by {@link #key()}
     */
    public static List<OfficeHolder> judge(Collection<OfficeHolderEvidence> all) {
        Map<String, Set<String>> storiesOf = new HashMap<>();
        Map<String, OfficeHolderEvidence> sorted = new TreeMap<>();
        for (OfficeHolderEvidence one : all) {
            sorted.merge(one.key(), one, OfficeHolderEvidence::plus);
            storiesOf
                    .computeIfAbsent(Slug.of(one.person), slug -> new TreeSet<>())
                    .addAll(one.story);
        }
        Map<String, Set<String>> storiesOfCountry = new HashMap<>();
        sorted.values()
                .forEach(one -> storiesOfCountry
                        .computeIfAbsent(Slug.of(one.person) + "/" + one.country, key -> new TreeSet<>())
                        .addAll(one.story));
        List<OfficeHolder> holders = new ArrayList<>();
        for (OfficeHolderEvidence one : sorted.values()) {
            if (one.story.size() >= STORIES) {
                String slug = Slug.of(one.person);
                double agree = storiesOfCountry.get(slug + "/" + one.country).size();
                double share = Offices.isSingle(one.role) ? one.share(sorted.values()) : 1;
                holders.add(one.holder(agree / storiesOf.get(slug).size() * share));
            }
        }
        return holders;
    }

    /** Of an office that one person holds at a time: its share of the stories that fill it while this person is said to. */
    private double share(Collection<OfficeHolderEvidence> all) {
        int others = 0;
        for (OfficeHolderEvidence other : all) {
            boolean isRival = other.country.equals(country)
                    && other.role.equals(role)
                    && !Slug.of(other.person).equals(Slug.of(person))
                    && !other.firstSeen.isAfter(lastSeen)
                    && !firstSeen.isAfter(other.lastSeen);
            others = isRival ? Math.max(others, other.story.size()) : others;
        }
        return others > story.size() * RIVAL ? story.size() / (double) (story.size() + others) : 1;
    }

    /** @param agreement share of the person's stories that say the same country */
    private OfficeHolder holder(double agreement) {
        double support = story.size() / (story.size() + 1.0);
        double mean = confidence / mentions;
        return new OfficeHolder(
                person,
                country,
                role,
                firstSeen,
                lastSeen,
                mentions,
                story.size(),
                mean * support * Math.min(1, agreement));
    }
}
