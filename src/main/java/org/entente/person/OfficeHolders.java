package org.entente.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.country.Validity;
import org.entente.text.CsvTable;
import org.entente.text.SegmentedText;
import org.entente.text.Token;

/** Who held which office when: the tables {@code office_holders} and {@code persons}, and what was learned from a corpus. */
final class OfficeHolders {
    /**
     * Somebody in an office.
     *
     * @param slug of the name
     * @param parts of the name for comparison
     */
    record Holder(String name, String slug, List<String> parts, String country, String role, Validity validity) {
        /** Many lines end where their source does, not the office. */
        boolean isKnownToEnd() {
            return validity.to().isBefore(END_OF_SOURCE);
        }

        boolean holds(LocalDate day) {
            return validity.contains(day);
        }
    }

    /** The last year that the lists drawn from Wikidata know of. */
    private static final LocalDate END_OF_SOURCE = LocalDate.of(2022, 12, 31);

    /** Confidence below which what a corpus says is shown but not applied. */
    private static final double BELIEVED = 0.55;
    /** Days before the first and after the last story for which an office is taken to be held. */
    private static final int BEFORE = 30;

    private static final int AFTER = 90;

    /** What is asked for: a full name, a family name of somebody in office or of a former head of a country, or an office. */
    private enum Question {
        NAME,
        SURNAME,
        FORMER,
        OFFICE;

        /** Equal for equal questions, and seldom for others. */
        int hash(String of) {
            return 31 * of.hashCode() + name().hashCode();
        }
    }

    private final Map<Question, Map<String, List<Holder>>> answers;
    private final Set<Integer> asked;

    private OfficeHolders(Map<Question, Map<String, List<Holder>>> answers, Set<Integer> asked) {
        this.answers = answers;
        this.asked = asked;
    }

    /** The same lists; what is asked of them is added to a set. */
    OfficeHolders noting(Set<Integer> questions) {
        return new OfficeHolders(answers, questions);
    }

    /** The tables that ship with the program. */
    static OfficeHolders load() {
        Map<Question, Map<String, List<Holder>>> answers = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            answers.put(question, new HashMap<>());
        }
        OfficeHolders all = new OfficeHolders(answers, new HashSet<>());
        for (String table : List.of("office_holders", "persons")) {
            for (CsvTable.Row row :
                    CsvTable.resource("/data/gazetteer/" + table + ".csv").rows()) {
                Holder holder = all.add(row.get("name"), row.get("country"), row.get("role"), Validity.of(row));
                if (Offices.isHead(holder.role())) {
                    all.put(Question.FORMER, holder.parts().get(holder.parts().size() - 1), holder);
                }
            }
        }
        return all;
    }

    /** These lists and what a corpus says, where it is sure enough. */
    OfficeHolders with(Collection<OfficeHolder> learned) {
        Map<Question, Map<String, List<Holder>>> copies = new EnumMap<>(Question.class);
        answers.forEach((question, lists) -> {
            Map<String, List<Holder>> copy = new HashMap<>(lists);
            copy.replaceAll((of, holders) -> new ArrayList<>(holders));
            copies.put(question, copy);
        });
        OfficeHolders all = new OfficeHolders(copies, new HashSet<>());
        for (OfficeHolder one : learned) {
            // A list that ships knows the days better than stories that go on to speak of "President Obama".
            boolean isListed =
                    answers.get(Question.OFFICE).getOrDefault(one.country() + "/" + one.role(), List.of()).stream()
                            .anyMatch(holder -> holder.slug().equals(Slug.of(one.person())));
            if (one.confidence() >= BELIEVED && !isListed) {
                Validity validity = new Validity(
                        one.firstSeen().minusDays(BEFORE), one.lastSeen().plusDays(AFTER));
                all.add(one.person(), one.country(), one.role(), validity);
            }
        }
        return all;
    }

    private Holder add(String name, String country, String role, Validity validity) {
        List<String> parts = new ArrayList<>();
        for (Token token : SegmentedText.of(name).tokens()) {
            String part = Slug.part(token.word());
            if (!part.isEmpty() && !Set.of("al", "el", "bin", "jr").contains(part)) {
                parts.add(part);
            }
        }
        Holder holder = new Holder(name, Slug.of(name), List.copyOf(parts), country, role, validity);
        put(Question.NAME, holder.slug(), holder);
        put(Question.SURNAME, parts.get(parts.size() - 1), holder);
        if (parts.size() > 1 && isFamilyFirst(country)) {
            put(Question.SURNAME, parts.get(0), holder);
        }
        put(Question.OFFICE, country + "/" + role, holder);
        return holder;
    }

    /** Whether family names stand first in a country. */
    static boolean isFamilyFirst(String country) {
        return switch (country) {
            case "CHN", "KOR", "PRK", "TWN", "VNM", "HKG", "SGP", "KHM", "GROUP:UN" -> true;
            default -> false;
        };
    }

    private void put(Question question, String of, Holder holder) {
        answers.get(question).computeIfAbsent(of, k -> new ArrayList<>(1)).add(holder);
    }

    private List<Holder> answer(Question question, String of) {
        asked.add(question.hash(of));
        return answers.get(question).getOrDefault(of, List.of());
    }

    /** All offices of somebody with a name, whenever held. */
    List<Holder> named(String slug) {
        return answer(Question.NAME, slug);
    }

    /** Who of a family name holds an office on a day. */
    List<Holder> ofSurname(String part, LocalDate day) {
        return on(day, answer(Question.SURNAME, part));
    }

    /** Who of a family name was head of a country before a day, within some years of it. */
    List<Holder> formerHeads(String part, LocalDate day, int years) {
        List<Holder> all = answer(Question.FORMER, part);
        return all.isEmpty()
                ? all
                : all.stream()
                        .filter(holder -> holder.validity().to().isBefore(day)
                                && !holder.validity().to().isBefore(day.minusYears(years)))
                        .toList();
    }

    /** Who holds an office on a day. */
    List<Holder> inOffice(String country, String role, LocalDate day) {
        return on(day, answer(Question.OFFICE, country + "/" + role));
    }

    private static List<Holder> on(LocalDate day, List<Holder> all) {
        if (all.isEmpty()) {
            return all;
        }
        List<Holder> then = new ArrayList<>(all.size());
        for (Holder holder : all) {
            if (holder.holds(day)) {
                then.add(holder);
            }
        }
        return then;
    }

    /** What answers differ between two lists, by the hash of the question. */
    static Map<Integer, List<Difference>> differences(OfficeHolders before, OfficeHolders after) {
        Map<Integer, List<Difference>> differences = new HashMap<>();
        for (Question question : Question.values()) {
            Map<String, List<Holder>> old = before.answers.get(question);
            Map<String, List<Holder>> now = after.answers.get(question);
            Set<String> all = new HashSet<>(old.keySet());
            all.addAll(now.keySet());
            for (String of : all) {
                Difference difference =
                        new Difference(old.getOrDefault(of, List.of()), now.getOrDefault(of, List.of()), question);
                if (!difference.before.equals(difference.after)) {
                    differences
                            .computeIfAbsent(question.hash(of), hash -> new ArrayList<>(1))
                            .add(difference);
                }
            }
        }
        return differences;
    }

    /** Two answers to one question. */
    record Difference(List<Holder> before, List<Holder> after, Question question) {
        /** Whether an article of the day reads them differently: it sees who they are and whether they hold their office, no more. */
        boolean isSeenOn(LocalDate day) {
            return !seen(before, day).equals(seen(after, day));
        }

        private List<List<Object>> seen(List<Holder> holders, LocalDate day) {
            return (question == Question.NAME || question == Question.FORMER ? holders : on(day, holders))
                    .stream()
                            .map(each -> List.<Object>of(each.name(), each.country(), each.role(), each.holds(day)))
                            .toList();
        }
    }
}
