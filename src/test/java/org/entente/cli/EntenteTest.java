package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the terminal answers to wrong usage and unusable input: one clear line and an exit code. */
class EntenteTest {
    @TempDir
    Path folder;

    private record Answer(int code, String err) {}

    private static Answer run(String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            int code = Entente.execute(arguments);
            return new Answer(code, err.toString(StandardCharsets.UTF_8).strip());
        } finally {
            System.setErr(before);
        }
    }

    private static void assertOneLine(Answer answer, int code, String part) {
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.err()).contains(part).doesNotContain("\n").doesNotContain("Exception");
    }

    @Test
    void helpIsNoFailure() {
        assertThat(run("--help").code()).isZero();
        assertThat(run("run", "--help").code()).isZero();
    }

    @Test
    void aWrongOptionIsOneLine() {
        assertOneLine(run("run", "--inptu", "x"), 2, "--inptu");
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

    private String out() {
        return folder.resolve("out").toString();
    }
}
