package org.entente.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.job.run.RunFolder;
import org.entente.job.run.Stages;
import org.entente.job.state.RunState;
import org.entente.table.Table;
import org.entente.table.Tables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Night after night, each reading only what is new, gives the tables of one run over everything. */
@Tag("spark")
@Tag("nights")
class NightsTest {
    private static final String BODY = NightlyCorpus.BODY;
    private static final String ORENKO = "Russia's foreign minister Viktor Orenko";

    @TempDir
    Path folder;

    private NightlyCorpus corpus;

    @Test
    void fiveNightsGiveTheTablesOfOneRunOverEverything() throws IOException {
        corpus = new NightlyCorpus(folder.resolve("news"), folder.resolve("nights"));
        firstNight();
        corpus.run(true);
        secondNight();
        RunFolder second = corpus.run(true);
        assertThat(readFiles(second)).isEqualTo(2);
        thirdNight();
        RunFolder third = corpus.run(true);
        assertThat(readFiles(third)).isEqualTo(1);
        assertThat(rereadWithoutChange(third))
                .as("articles that ask for who became known")
                .isNotEmpty();
        assertSameAsFromScratch(third, "third");
        fourthNight();
        RunFolder fourth = corpus.run(true);
        assertThat(readFiles(fourth)).isEqualTo(2);
        fifthNight();
        RunFolder fifth = corpus.run(true);
        assertThat(readFiles(fifth)).isEqualTo(2);
        assertSameAsFromScratch(fifth, "fifth");
        assertThat(corpus.run(true).id())
                .as("a night without news makes no run")
                .isEqualTo(fifth.id());
    }

    /** Two months of five outlets; a name that nobody explains yet. */
    private void firstNight() throws IOException {
        corpus.writeMonth("2019-01.jsonl", "2019-01", 5);
        corpus.writeMonth("2019-02.jsonl", "2019-02", 5);
        write(
                "revised.jsonl",
                NightlyCorpus.line(
                        "Gazette",
                        "r/1",
                        "2019-02-14",
                        "A plan for Cuba",
                        "Germany backed the plan of France." + BODY));
        write("broken.jsonl", "{\"id\": \"half\n" + NightlyCorpus.line("Gazette", "x", "2019-02-20", "Nothing", ""));
    }

    /** A copy of a story in another outlet; a late article that is older than the story it copies; a revision. */
    private void secondNight() throws IOException {
        String copied = "Minister Alvarez of Russia" + BODY + " It was report 0 of 2019-02-11.";
        write(
                "night2.jsonl",
                NightlyCorpus.line("Ledger", "c/1", "2019-02-13", "As the Outlet says", copied)
                        + NightlyCorpus.line("Late Post", "c/2", "2019-01-30", "Earlier than all", copied)
                        + NightlyCorpus.line(
                                "Late Post",
                                "c/3",
                                "2018-12-30",
                                "Last year",
                                "Iran thanked China." + BODY + " Late."));
        write(
                "revised2.jsonl",
                NightlyCorpus.line(
                        "Gazette",
                        "r/1",
                        "2019-02-15",
                        "A plan for Cuba",
                        "Germany rejected the plan of France." + BODY));
    }

    /** Two stories tell who holds an office: articles of the first night that give the bare name are read again. */
    private void thirdNight() throws IOException {
        write(
                "night3.jsonl",
                NightlyCorpus.line(
                                "Ledger",
                                "o/1",
                                "2019-02-16",
                                "Talks",
                                ORENKO + " met envoys of Iran in Geneva and said that"
                                        + " Moscow would help Tehran to sell its oil, whatever others thought of the matter.")
                        + NightlyCorpus.line(
                                "Gazette",
                                "o/2",
                                "2019-02-17",
                                "Visit",
                                "In Minsk " + ORENKO + " praised Belarus and promised gas"
                                        + " at the old price, after a week of talks behind closed doors that few expected to end well."));
    }

    /** An article returns to its first words, so that what was superseded is an article again; a file that only looks new. */
    private void fourthNight() throws IOException {
        write(
                "revised4.jsonl",
                NightlyCorpus.line(
                        "Gazette",
                        "r/1",
                        "2019-02-16",
                        "A plan for Cuba",
                        "Germany backed the plan of France." + BODY));
        write(
                "night4.jsonl",
                NightlyCorpus.line(
                        "Ledger",
                        "n/4",
                        "",
                        "No date",
                        "Turkey condemned Israel, and Egypt thanked Qatar for its help in Gaza."));
        Files.setLastModifiedTime(
                corpus.input().resolve("2019-01.jsonl"), FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
    }

    /** A file is corrected, so that its records are replaced; another withdraws a story; one is rotated away. */
    private void fifthNight() throws IOException {
        String corrected = Files.readString(corpus.input().resolve("2019-02.jsonl"))
                .replace("Minister Clvarez", "Minister Corrales");
        write("2019-02.jsonl", corrected.lines().skip(2).reduce("", (all, line) -> all + line + "\n"));
        write(
                "night5.jsonl",
                NightlyCorpus.line(
                        "Late Post",
                        "c/2",
                        "2019-02-01",
                        "RETRACTED: Earlier than all",
                        "This story is withdrawn. " + BODY));
        Files.move(corpus.input().resolve("night4.jsonl"), folder.resolve("rotated.jsonl"));
    }

    private void write(String name, String lines) throws IOException {
        corpus.write(name, lines);
    }

    private static long readFiles(RunFolder run) {
        return run.stage(Stages.INGEST).orElseThrow().path("read_files").asLong();
    }

    private static List<String> rereadWithoutChange(RunFolder run) {
        List<String> reread = new ArrayList<>(NightlyCorpus.rows(run, RunState.CHANGED_ANNOTATIONS));
        reread.removeAll(NightlyCorpus.rows(run, RunState.CHANGED_ARTICLES));
        return reread;
    }

    /** What has been rotated away stays, so a run over everything reads it too. */
    private void assertSameAsFromScratch(RunFolder run, String night) throws IOException {
        Path all = Files.createDirectories(folder.resolve("all-" + night)).resolve("news");
        Files.createDirectories(all);
        try (Stream<Path> files = Files.list(corpus.input())) {
            for (Path file : files.toList()) {
                Files.copy(file, all.resolve(file.getFileName()));
            }
        }
        if (Files.exists(folder.resolve("rotated.jsonl"))) {
            Files.copy(folder.resolve("rotated.jsonl"), all.resolve("night4.jsonl"));
        }
        RunFolder scratch = new NightlyCorpus(all, folder.resolve("scratch-" + night)).run(false);
        List<Table<?>> tables = new ArrayList<>(Tables.RECORDS);
        tables.addAll(Tables.REPORTS);
        tables.addAll(List.of(
                RunState.WITHHELD,
                RunState.STORY_KEYS,
                RunState.STORY_PAIRS,
                RunState.OFFICE_SIGHTINGS,
                RunState.ASKED,
                RunState.STATEMENT_PAIRS,
                RunState.QUOTE_CELLS,
                RunState.MEASURES));
        for (Table<?> table : tables) {
            assertThat(NightlyCorpus.rows(run, table))
                    .as(night + ": " + table.name())
                    .isEqualTo(NightlyCorpus.rows(scratch, table));
        }
        for (Table<?> table : List.of(Tables.ARTICLES, Tables.STANCES, Tables.QUOTES, Tables.COUNTRY_STANCE)) {
            assertThat(NightlyCorpus.rows(scratch, table)).as(table.name()).isNotEmpty();
        }
    }
}
