package org.entente.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports point only downward in the table of packages of ARCHITECTURE.md, and Spark stays at the edge. */
class ArchitectureTest {
    private static final Path PAGE = Path.of("src/site/markdown/ARCHITECTURE.md");
    private static final Pattern PACKAGE_ROW = Pattern.compile("^\\| `([\\w.]+)` \\|.*");
    private static final Pattern DEPENDENCY = Pattern.compile("^\\s+(org\\.entente\\.\\S+)\\s+->\\s+(\\S+)\\s.*");
    private static final List<String> SPARK = List.of("table", "job", "cli");

    @Test
    void importsPointDownwardAndSparkStaysAtTheEdge() throws IOException {
        assertThat(violations(Path.of("target/classes"))).isEmpty();
    }

    @Test
    void aClassThatImportsUpwardIsFound(@TempDir Path folder) throws IOException {
        Path source =
                Files.createDirectories(folder.resolve("src/org/entente/text")).resolve("Upward.java");
        Files.writeString(
                source,
                "package org.entente.text; class Upward { org.entente.quote.QuotationType type;"
                        + " org.apache.spark.sql.Row row; }");
        Path classes = Files.createDirectories(folder.resolve("classes"));
        int compiled = javax.tools.ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        classes.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertThat(compiled).isZero();
        assertThat(violations(classes))
                .anyMatch(line -> line.contains("text imports quote"))
                .anyMatch(line -> line.contains("text imports Spark"));
    }

    private static List<String> violations(Path classes) throws IOException {
        List<String> order = packages();
        List<String> found = new ArrayList<>();
        for (String line : dependencies(classes).lines().toList()) {
            Matcher dependency = DEPENDENCY.matcher(line);
            if (dependency.matches()) {
                String from = part(dependency.group(1), order);
                String to = dependency.group(2);
                if (to.startsWith("org.entente.") && order.indexOf(part(to, order)) > order.indexOf(from)) {
                    found.add(from + " imports " + part(to, order) + ": " + dependency.group(1));
                }
                if (to.startsWith("org.apache.spark") && !SPARK.contains(from.replaceFirst("\\..*", ""))) {
                    found.add(from + " imports Spark: " + dependency.group(1));
                }
            }
        }
        return found;
    }

    /** The packages of the page, low to high. */
    private static List<String> packages() throws IOException {
        List<String> packages = Files.readAllLines(PAGE).stream()
                .map(PACKAGE_ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1))
                .toList();
        assertThat(packages).contains("text", "job", "cli");
        return packages;
    }

    /** The package of a class, without the root; it has a row of its own on the page. */
    private static String part(String className, List<String> packages) {
        String name = className.substring("org.entente.".length(), className.lastIndexOf('.'));
        assertThat(packages).as("rows of " + PAGE).contains(name);
        return name;
    }

    private static String dependencies(Path classes) {
        StringWriter out = new StringWriter();
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        jdeps.run(
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                "-verbose:class",
                "-filter:none",
                "--multi-release",
                "17",
                "--ignore-missing-deps",
                classes.toString());
        return out.toString();
    }
}
