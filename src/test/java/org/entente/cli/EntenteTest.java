package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the terminal answers to wrong usage and unusable input: one clear line and an exit code. */
class EntenteTest {
    @TempDir
    Path folder;

    private record Answer(int code, String err) {}

    private static Answer run(String... arguments) {
        return captured(() -> Entente.execute(arguments));
    }

    private static Answer captured(IntSupplier command) {
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int code = command.getAsInt();
            return new Answer(code, err.toString(StandardCharsets.UTF_8).strip());
        } finally {
            System.setErr(before);
        }
    }

    private static void assertOneLine(Answer answer, int code, String part) {
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.err()).contains(part).doesNotContain("\n").doesNotContain("Exception");
    }

    /** A command of which an error leaves. */
    @Command(name = "fail", mixinStandardHelpOptions = true)
    private record Failing(Error error) implements Callable<Integer> {
        @Override
        public Integer call() {
            throw error;
        }
    }

    private static Answer fail(Error error, String... arguments) {
        return captured(() -> Entente.execute(
                () -> {
                    CommandLine line = new CommandLine(new Failing(error));
                    line.setUnmatchedArgumentsAllowed(true);
                    return line;
                },
                arguments));
    }

    static List<Error> errors() {
        return List.of(
                new NoClassDefFoundError("org/apache/spark/sql/SparkSession"),
                new OutOfMemoryError("Java heap space"),
                new StackOverflowError(),
                new ExceptionInInitializerError(new IllegalStateException("no table of countries")));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void anErrorIsOneLine(Error error) {
        Throwable reason = error.getCause() == null ? error : error.getCause();
        Answer answer = fail(error, "fail");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err().lines()).hasSize(1);
        assertThat(answer.err())
                .startsWith("entente: " + reason.getClass().getSimpleName())
                .contains(reason.getMessage() == null ? "" : reason.getMessage())
                .doesNotContain("null");
    }

    @Test
    void whoAsksForItSeesTheStackTraceOfAnError() {
        assertThat(fail(new StackOverflowError(), "fail", "--verbose").err())
                .startsWith("entente: StackOverflowError")
                .contains("at org.entente.cli.EntenteTest");
    }

    @Test
    void anErrorBeforeThereIsACommandIsOneLine() {
        Answer answer = captured(() -> Entente.execute(
                () -> {
                    throw new NoClassDefFoundError("org/apache/hadoop/conf/Configuration");
                },
                "run"));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).isEqualTo("entente: NoClassDefFoundError: org/apache/hadoop/conf/Configuration");
    }

    @Test
    void helpIsNoFailure() {
        assertThat(run("--help").code()).isZero();
        assertThat(run("run", "--help").code()).isZero();
    }

    @Test
    void aWrongOptionIsOneLine() {
        assertOneLine(run("run", "--inptu", "x"), 2, "'--inptu', 'x'; the nearest is '--input'");
    }

    @Test
    void anUnknownCommandNamesTheNearest() {
        assertOneLine(run("histroy"), 2, "the nearest is 'history'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"since-last=maybe", "verbose=loud", "keep=many", "gates.min-articles=few", "gates.max-drop=no"})
    void aValueOfTheWrongKindNamesTheSettingBeforeAnythingIsDone(String setting) {
        assertOneLine(run("run", "--output", out(), "--set", setting), 2, setting.substring(0, setting.indexOf('=')));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderIsNoFileOfSettings() {
        assertOneLine(run("run", "--config", folder.toString()), 2, "no readable file");
    }

    @Test
    void anOutputInTheInputIsRefused() {
        assertOneLine(run("run", "--input", folder.toString(), "--output", out()), 2, "lies in input");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void twoInputsWithFilesOfOneNameAreRefused() throws IOException {
        for (String parent : List.of("a", "b")) {
            Files.writeString(
                    Files.createDirectories(folder.resolve(parent + "/news")).resolve("x.jsonl"), "{}");
        }
        Answer answer = run(
                "run",
                "--input",
                folder.resolve("a/news").toString(),
                "--input",
                folder.resolve("b/news").toString(),
                "--output",
                out());
        assertOneLine(answer, 3, "news/x.jsonl");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void theHistoryOfAFolderWithoutRunsIsNoEmptyTable() {
        assertOneLine(run("history", "--at", out()), 3, "no run in");
    }

    @Test
    void aMistypedSettingNamesTheNearest() {
        assertOneLine(run("run", "--set", "measure.replicate=3"), 2, "measure.replicates");
    }

    @Test
    void aValueOutOfRangeNamesTheSettingAndTheRange() {
        assertOneLine(run("run", "--set", "duplicates.threshold=7"), 2, "(0, 1]");
    }

    @Test
    void aWrongDateIsOneLine() {
        assertOneLine(run("run", "--from", "July"), 2, "July");
    }

    @Test
    void anUnknownFormatListsTheFormats() {
        assertOneLine(run("run", "--format", "docx"), 2, "jsonl");
    }

    @Test
    void anUnknownTableNamesTheNearest() {
        assertOneLine(run("show", "quote"), 2, "quotes");
    }

    @Test
    void aMissingPathIsNamed() {
        Answer answer = run("run", "--input", folder.resolve("none").toString(), "--output", out());
        assertOneLine(answer, 3, "none");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void anEmptyFolderIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertOneLine(run("run", "--input", empty.toString(), "--output", out()), 3, "holds no files");
    }

    @Test
    void anOutputThatIsAFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("news.md"), "# A title\n\nBy A\n\nMay 6, 2019\n\nSome words of a body.\n");
        Path file = Files.writeString(folder.resolve("file"), "");
        Answer answer = run("run", "--input", folder.resolve("news.md").toString(), "--output", file.toString());
        assertOneLine(answer, 3, "cannot be written");
    }

    @Test
    void aFolderWithoutARunIsNamed() {
        assertOneLine(run("show", "quotes", "--at", out()), 3, "CURRENT");
    }

    @Test
    void explainingAMissingFileIsOneLine() {
        assertOneLine(run("explain", folder.resolve("none.md").toString()), 3, "no file");
    }

    @Test
    void aBrokenGoldLineIsNamedByFileAndLine() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"id\":\"1\",\"text\":\"A.\"}\n{\"id\":\n");
        assertOneLine(run("evaluate", "places", "--gold", gold.toString()), 3, "gold.jsonl:2");
    }

    @Test
    void aNumberOfRowsOrLinesBelowNothingIsOneLine() {
        assertOneLine(run("show", "quotes", "--limit", "-4"), 2, "--limit: -4 rows");
        assertOneLine(run("evaluate", "places", "--gold", "x.jsonl", "--articles", "-3"), 2, "--articles: -3");
        assertOneLine(run("explain", "x.md", "--articles", "0"), 2, "--articles: 0");
        assertOneLine(run("validate", "votes", "--from", "2019", "--to", "2018"), 2, "2019 comes after 2018");
    }

    @Test
    void predictionsThatCannotBeWrittenAreNamedBeforeAnythingIsPredicted() {
        String nowhere = folder.resolve("none/x.jsonl").toString();
        assertOneLine(run("evaluate", "places", "--gold", "x.jsonl", "--predictions", nowhere), 3, "cannot be written");
    }

    private String out() {
        return folder.resolve("out").toString();
    }
}
