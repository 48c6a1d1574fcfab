package org.entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jar, built on one version of Spark, on the libraries of others, which Maven brings; skipped where they do not resolve. */
@Tag("runtimes")
class SparkVersionsTest {
    private static final Path JAR = Path.of("target/entente.jar");

    @TempDir
    static Path folder;

    private static Path jar;
    private static NightlyCorpus sample;
    private static Map<String, List<String>> expected;

    @BeforeAll
    static void aRunOnTheVersionOfTheBuild() throws IOException {
        assumeTrue(Files.exists(JAR), "no target/entente.jar: mvn package makes it");
        // Away from target/lib, which its manifest names.
        jar = Files.copy(JAR, folder.resolve("entente.jar"));
        Path input = Path.of("data/sample").toAbsolutePath();
        sample = new NightlyCorpus(input, folder.resolve("built"));
        expected = NightlyCorpus.tables(sample.run(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5.8", "4.1.0", "4.2.0"})
    void theTablesAreTheSameOnAnotherSpark(String version) throws IOException {
        NightlyCorpus corpus = new NightlyCorpus(sample.input(), folder.resolve("on-" + version));
        run(version, List.of("spark-sql"), corpus, List.of());
        assertThat(NightlyCorpus.tables(corpus.current())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5.8", "4.1.0", "4.2.0"})
    void topicsAreFoundByTheMllibOfAnotherSpark(String version) throws IOException {
        NightlyCorpus corpus = new NightlyCorpus(sample.input(), folder.resolve("topics-on-" + version));
        run(version, List.of("spark-sql", "spark-mllib"), corpus, List.of("--set", "measure.topics=3"));
        assertThat(NightlyCorpus.rows(corpus.current(), Tables.TOPICS)).hasSizeGreaterThan(100);
    }

    private static void run(String version, List<String> artifacts, NightlyCorpus corpus, List<String> more)
            throws IOException {
        Path libraries = libraries(version, artifacts);
        List<String> command = new ArrayList<>(List.of(Child.javaCommand(), "-Xmx1500m", "-XX:TieredStopAtLevel=1"));
        command.addAll(Child.opens());
        command.addAll(List.of("-cp", jar + ":" + libraries + "/*", "org.entente.cli.Entente"));
        command.addAll(List.of(corpus.arguments(false)));
        command.addAll(more);
        try (Child run = Child.start(command, folder.resolve("run-" + version + ".log"), List.of())) {
            assertThat(run.exitCode()).as(run.text()).isZero();
        }
    }

    /** Where Maven has put the libraries of another Spark. */
    private static Path libraries(String version, List<String> artifacts) throws IOException {
        Path project = Files.createDirectories(folder.resolve(version + artifacts.size()));
        StringBuilder dependencies = new StringBuilder();
        for (String artifact : artifacts) {
            dependencies.append("""
                    <dependency>
                      <groupId>org.apache.spark</groupId>
                      <artifactId>%s_2.13</artifactId>
                      <version>%s</version>
                    </dependency>
                    """.formatted(artifact, version));
        }
        Files.writeString(project.resolve("pom.xml"), """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>org.entente</groupId>
                  <artifactId>libraries</artifactId>
                  <version>1</version>
                  <dependencies>%s</dependencies>
                </project>
                """.formatted(dependencies));
        Path libraries = project.resolve("lib");
        List<String> maven = List.of(
                "mvn",
                "-B",
                "-q",
                "-f",
                project.resolve("pom.xml").toString(),
                "dependency:copy-dependencies",
                "-DincludeScope=runtime",
                "-Dmdep.useHardLink=true",
                "-DoutputDirectory=" + libraries);
        try (Child child = Child.start(maven, project.resolve("maven.log"), List.of())) {
            assumeTrue(child.exitCode() == 0, () -> artifacts + " " + version + " do not resolve: " + child.text());
        }
        return libraries;
    }
}
