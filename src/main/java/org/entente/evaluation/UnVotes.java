package org.entente.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.entente.text.CsvTable;

/**
 * Votes of the UN General Assembly 1980 to 2020 by pair of members (unvotes, MIT, after Voeten, Strezhnev and Bailey,
 * doi:10.7910/DVN/LEJUQZ), and the ideal points that were estimated from them. Single votes are not among the data.
 */
public final class UnVotes {
    private static final String PAIRS = "/data/un/agreement.csv.gz";
    private static final String POINTS = "/data/un/ideal-points.csv";

    /** Codes under which a state that is gone voted as the one that follows it in the data. */
    private static final Map<String, String> SEATS = Map.of("SUN", "RUS", "SCG", "SRB", "ZAR", "COD", "BUR", "MMR");

    private final Map<String, UnPair> byKey = new HashMap<>();
    private final TreeMap<Integer, List<UnPair>> byYear = new TreeMap<>();

    private UnVotes() {}

    /** The votes that ship with the program. */
    public static UnVotes load() {
        UnVotes votes = new UnVotes();
        try (InputStream in = UnVotes.class.getResourceAsStream(PAIRS)) {
            if (in == null) {
                throw new IllegalArgumentException("no table " + PAIRS);
            }
            votes.read(new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(PAIRS, e);
        }
        return votes;
    }

    private void read(BufferedReader reader) throws IOException {
        Map<String, String> codes = new HashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
                String[] cells = line.split(",", -1);
                cells[1] = codes.computeIfAbsent(cells[1], code -> code);
                cells[2] = codes.computeIfAbsent(cells[2], code -> code);
                UnPair pair = UnPair.of(cells);
                byKey.put(key(pair.year(), pair.countryA(), pair.countryB()), pair);
                byYear.computeIfAbsent(pair.year(), year -> new java.util.ArrayList<>())
                        .add(pair);
            }
        }
    }

    private static String key(int year, String a, String b) {
        return a.compareTo(b) < 0 ? year + a + b : year + b + a;
    }

    /** Years with votes, ascending. */
    public List<Integer> years() {
        return List.copyOf(byYear.keySet());
    }

    /** All pairs of a year, in the order of the table. */
    public List<UnPair> pairs(int year) {
        return List.copyOf(byYear.getOrDefault(year, List.of()));
    }

    /** The votes of two countries in a year, in either order; historic codes stand for the seat they held. */
    public Optional<UnPair> pair(int year, String a, String b) {
        return Optional.ofNullable(byKey.get(key(year, SEATS.getOrDefault(a, a), SEATS.getOrDefault(b, b))));
    }

    /** Published ideal points of a year by country. */
    static Map<String, Double> idealPoints(int year) {
        Map<String, Double> points = new TreeMap<>();
        for (CsvTable.Row row : CsvTable.resource(POINTS).rows()) {
            if (row.number("year") == year) {
                points.put(row.get("iso3"), row.number("theta"));
            }
        }
        return points;
    }
}
