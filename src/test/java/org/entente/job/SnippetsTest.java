package org.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.entente.table.Table;
import org.entente.table.Tables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The short programs of the guide, against the tables that they read. */
class SnippetsTest {
    private static final Path GUIDE = Path.of("src/site/markdown/guide.md");
    private static final Pattern TABLE = Pattern.compile("run(?: \\+ \"/|, \")([a-z_]+)");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

    /** Words of a language and its libraries; every other word has to be a column or a table. */
    private static final String PYSPARK =
            "run output runs open CURRENT read strip pairs spark parquet where all and is not null orderBy ascending False"
                    + " show groupBy count";

    private static final String POLARS =
            "import polars as pl run output runs open CURRENT read strip pairs scan_parquet parquet print filter col all is_not_null"
                    + " sort descending True head collect group_by len";

    private static final String R =
            "library arrow dplyr run file path output runs trimws readLines CURRENT open_dataset filter all is na arrange desc head"
                    + " collect count sort TRUE";

    private static String snippet(String title) throws IOException {
        String page = Files.readString(GUIDE);
        int begin = page.indexOf("```", page.indexOf("**" + title + "**"));
        return page.substring(page.indexOf('\n', begin), page.indexOf("```", begin + 3));
    }

    private static Stream<Table<?>> tables() {
        return Stream.concat(Tables.RECORDS.stream(), Tables.REPORTS.stream());
    }

    private static Table<?> table(String name) {
        return tables().filter(some -> some.name().equals(name)).findFirst().orElseThrow();
    }

    private static List<String> tablesOf(String snippet) {
        return TABLE.matcher(snippet).results().map(found -> found.group(1)).toList();
    }

    @ParameterizedTest
    @CsvSource({"PySpark, " + PYSPARK, "Polars, " + POLARS, "R, " + R})
    void everyTableAndColumnThatAProgramNamesExists(String title, String language) throws IOException {
        String snippet = snippet(title);
        List<String> tables = tablesOf(snippet);
        assertThat(tables).containsExactly("country_alignment", "quotes");
        assertThat(tables().map(Table::name)).containsAll(tables);
        Set<String> words = new TreeSet<>(
                WORD.matcher(snippet).results().map(MatchResult::group).toList());
        words.removeAll(Set.of(language.split(" ", -1)));
        words.removeAll(tables);
        assertThat(words).contains("period", "agreement", "agreement_low", "speaker_country", "type");
        tables.forEach(table -> words.removeAll(List.of(table(table).schema().fieldNames())));
        assertThat(words).as("neither a column nor a word of " + title).isEmpty();
    }

    /** PySpark hands these very strings to Spark's own methods. */
    @Test
    @Tag("spark")
    void sparkTakesTheStringsOfTheProgramForPySpark() throws IOException {
        String snippet = snippet("PySpark").replace("\npairs.", ".");
        List<List<String>> columns = new ArrayList<>();
        for (String chain : snippet.split("spark\\.read\\.parquet", -1)) {
            List<String> names = tablesOf(chain);
            if (!names.isEmpty()) {
                Dataset<Row> rows = SparkForTests.session()
                        .createDataFrame(List.of(), table(names.get(0)).schema());
                for (MatchResult call : Pattern.compile("\\.(where|orderBy|groupBy|count)\\(([^)]*)\\)")
                        .matcher(chain)
                        .results()
                        .toList()) {
                    rows = called(rows, call.group(1), call.group(2));
                }
                assertThat(rows.collectAsList()).isEmpty();
                columns.add(List.of(rows.columns()));
            }
        }
        assertThat(columns).hasSize(2);
        assertThat(columns.get(0)).contains("country_a", "country_b", "agreement", "n_stories");
        assertThat(columns.get(1)).containsExactly("speaker_country", "type", "count");
    }

    private static Dataset<Row> called(Dataset<Row> rows, String method, String arguments) {
        List<String> texts = Pattern.compile("\"([^\"]*)\"")
                .matcher(arguments)
                .results()
                .map(found -> found.group(1))
                .toList();
        return switch (method) {
            case "where" -> rows.where(texts.get(0));
            case "orderBy" -> rows.orderBy(functions.col(texts.get(0)).desc());
            case "groupBy" -> rows.groupBy(columns(texts)).count();
            default -> rows;
        };
    }

    private static Column[] columns(List<String> names) {
        return Arrays.stream(names.toArray(String[]::new)).map(functions::col).toArray(Column[]::new);
    }
}
