package org.entente.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages name every library, with its version: the one on security those in the jar, the list of dependencies all. */
class DependenciesTest {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>\\s*"
                    + "(<scope>test</scope>)?");

    @Test
    void everyLibraryInTheJarStandsOnThePage() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/security.md"));
        List<String> libraries = new ArrayList<>();
        Matcher dependency = DEPENDENCY.matcher(Files.readString(Path.of("pom.xml")));
        while (dependency.find()) {
            boolean isOurs = dependency.group(4) == null
                    && !dependency.group(1).equals("org.apache.spark")
                    && !dependency.group(1).equals("org.openjdk.jmh");
            if (isOurs) {
                libraries.add(dependency.group(1) + ":" + dependency.group(2) + " " + dependency.group(3));
            }
        }
        assertThat(libraries)
                .hasSizeGreaterThan(5)
                .allSatisfy(library -> assertThat(page).contains("| " + library + " |"));
    }

    /** Where Maven keeps what only tests and benchmarks need. */
    private static final Pattern ONLY_FOR_TESTS = Pattern.compile(
            "/(junit|assertj|opentest4j|apiguardian|jspecify|bytebuddy|byte-buddy|snakeyaml|jmh|jopt-simple|surefire)/");

    @Test
    void everyLibraryThatTheProgramRunsWithStandsInTheListWithItsVersion() throws IOException {
        List<String> page = Files.readAllLines(Path.of("src/site/markdown/dependencies.md"));
        List<String> missing = new ArrayList<>();
        int libraries = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path version = Path.of(entry).getParent();
            if (!entry.endsWith(".jar")
                    || ONLY_FOR_TESTS.matcher(entry.replace('\\', '/')).find()) {
                continue;
            }
            libraries++;
            String library = version.getParent().getFileName() + " " + version.getFileName();
            if (page.stream()
                    .noneMatch(
                            line -> List.of(line.replaceFirst("^- [^:]*: ", "").split(", ", -1))
                                    .contains(library))) {
                missing.add(library);
            }
        }
        assertThat(missing).isEmpty();
        assertThat(libraries).isGreaterThan(150);
    }
}
