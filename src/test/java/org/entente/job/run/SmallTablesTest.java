package org.entente.job.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.job.SparkForTests;
import org.entente.person.OfficeHolder;
import org.entente.table.Table;
import org.entente.table.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("spark")
public class SmallTablesTest {
    /** Whatever a column can hold; public, as all rows are. */
    public record Thing(
            String name,
            int count,
            Optional<Double> share,
            Optional<LocalDate> day,
            Instant seen,
            List<String> words,
            List<Part> parts,
            boolean isKnown) {}

    public record Part(String name, long number) {}

    private static final Table<Thing> THINGS = Tables.internal("things", Thing.class);
    private static final List<Thing> SOME = List.of(
            new Thing(
                    "treaty",
                    3,
                    Optional.of(0.25),
                    Optional.of(LocalDate.of(1969, 12, 31)),
                    Instant.parse("2020-02-29T23:59:59.123456Z"),
                    List.of("peace", "Friede", "平和"),
                    List.of(new Part("article", 2), new Part("annex", -1)),
                    true),
            new Thing("", 0, Optional.empty(), Optional.empty(), Instant.EPOCH, List.of(), List.of(), false));

    private final SparkSession spark = SparkForTests.session();

    @TempDir
    Path output;

    private RunFolder run;

    @BeforeEach
    void aRun() {
        run = Runs.create(spark.sparkContext().hadoopConfiguration(), output.toString(), Instant.EPOCH);
    }

    private Dataset<Row> file(Table<?> table) {
        return spark.read().parquet(run.table(table.name()).toString());
    }

    @Test
    void whatTheDriverWritesSparkReadsInTheSameOrder() {
        new SmallTables(spark, run).write(THINGS, SOME);
        assertThat(THINGS.collect(file(THINGS))).isEqualTo(SOME);
        assertThat(new SmallTables(spark, run).rows(THINGS)).isEqualTo(SOME);
    }

    @Test
    void aColumnKeepsItsDescriptionInTheFile() {
        new SmallTables(spark, run).write(Tables.OFFICE_HOLDERS, List.<OfficeHolder>of());
        assertThat(file(Tables.OFFICE_HOLDERS)
                        .schema()
                        .apply("person")
                        .getComment()
                        .get())
                .isEqualTo(Tables.OFFICE_HOLDERS
                        .schema()
                        .apply("person")
                        .getComment()
                        .get());
    }

    @Test
    void aTableWithoutRowsHasItsColumns() {
        new SmallTables(spark, run).write(THINGS, List.of());
        assertThat(file(THINGS).columns()).isEqualTo(THINGS.schema().fieldNames());
        assertThat(file(THINGS).isEmpty()).isTrue();
    }

    @Test
    void whatWasWrittenIsNotReadAgain() {
        SmallTables tables = new SmallTables(spark, run);
        tables.write(THINGS, SOME);
        run.remove(THINGS.name());
        assertThat(tables.rows(THINGS)).isEqualTo(SOME);
    }

    @Test
    void aRunFolderThatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(Path.of(run.shown(), THINGS.name()), "no folder");
        SmallTables tables = new SmallTables(spark, run);
        assertThatThrownBy(() -> tables.write(THINGS, SOME))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(run.shown() + " cannot be written");
    }
}
