package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.job.run.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The examples under {@code jobs/}: each parses, and calls the program with options that it has. */
class JobsTest {
    private static final Path JOBS = Path.of("jobs").toAbsolutePath();

    @TempDir
    Path folder;

    private record Output(int code, String text) {}

    private Output execute(Map<String, String> environment, String... command) throws IOException {
        Path log = folder.resolve("log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return new Output(process.exitValue(), Files.readString(log));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean isInstalled(String program) {
        for (String folder : System.getenv("PATH").split(":", -1)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    /** Options are known when asking for help with them is no error. */
    private static void assertKnown(List<String> arguments) {
        List<String> asking = new ArrayList<>(arguments);
        asking.add("--help");
        assertThat(Entente.execute(asking.toArray(String[]::new)))
                .as(arguments.toString())
                .isZero();
    }

    @Test
    void theSettingsOfTheNightAreKnown() {
        Settings settings = Settings.load(Optional.of(JOBS.resolve("nightly.conf")), Map.of());
        assertThat(settings.isSinceLast()).isTrue();
        assertThat(settings.keep()).isEqualTo(14);
        assertThat(settings.minArticles()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"entente", "submit-standalone", "submit-yarn"})
    void scriptsParse(String script) throws IOException {
        assertThat(Files.isExecutable(JOBS.resolve(script))).isTrue();
        assertThat(execute(Map.of(), "bash", "-n", JOBS.resolve(script).toString())
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-standalone", "submit-yarn"})
    void submitLinesCallTheProgram(String script) throws IOException {
        Path submit = Files.createDirectories(folder.resolve("bin")).resolve("spark-submit");
        Files.writeString(submit, "#!/bin/sh\nfor a in \"$@\"; do echo \"$a\"; done\n");
        assertThat(submit.toFile().setExecutable(true)).isTrue();
        Map<String, String> environment = Map.of("SPARK_HOME", folder.toString(), "MASTER", "spark://127.0.0.1:7077");
        Output output = execute(environment, JOBS.resolve(script).toString(), "--dry-run");
        List<String> arguments = output.text().lines().toList();
        int jar = arguments.indexOf(JOBS.resolveSibling("target/entente.jar").toString());
        assertThat(arguments.subList(0, jar)).contains("--master", "org.entente.cli.Entente");
        assertKnown(arguments.subList(jar + 1, arguments.size()));
    }

    @Test
    void theCrontabHasOneNight() throws IOException {
        List<String> nights = Files.readAllLines(JOBS.resolve("crontab")).stream()
                .filter(line -> Character.isDigit(line.charAt(0)))
                .toList();
        assertThat(nights).hasSize(1);
        Matcher night = Pattern.compile("(\\d+) (\\d+) \\* \\* \\* (.*)").matcher(nights.get(0));
        assertThat(night.matches()).isTrue();
        // Cron takes a percent sign for the end of the line.
        assertThat(night.group(3)).contains("flock --nonblock").doesNotContain("%");
        assertThat(execute(Map.of(), "bash", "-n", "-c", night.group(3)).code()).isZero();
        Matcher call = Pattern.compile("jobs/entente\" (run [^>]*)>").matcher(night.group(3));
        assertThat(call.find()).isTrue();
        assertKnown(List.of(call.group(1).replace("\"", "").strip().split(" ", -1)));
    }

    @Test
    void systemdAcceptsTheUnits() throws IOException {
        assumeTrue(isInstalled("systemd-analyze"), "no systemd-analyze");
        String unit = Files.readString(JOBS.resolve("entente.service")).replace("/opt/entente/jobs", JOBS.toString());
        Files.writeString(folder.resolve("entente.service"), unit.replace("User=entente\n", ""));
        Files.copy(JOBS.resolve("entente.timer"), folder.resolve("entente.timer"));
        for (String name : List.of("entente.service", "entente.timer")) {
            Output output = execute(
                    Map.of(),
                    "systemd-analyze",
                    "verify",
                    "--man=no",
                    folder.resolve(name).toString());
            assertThat(output.text().lines().filter(line -> line.contains("entente.")))
                    .isEmpty();
            assertThat(output.code()).as(output.text()).isZero();
        }
        assertThat(execute(Map.of(), "systemd-analyze", "calendar", "*-*-* 02:30:00")
                        .code())
                .isZero();
    }

    @Test
    void theDagIsPython() throws IOException {
        assumeTrue(isInstalled("python3"), "no python3");
        Output output = execute(
                Map.of(),
                "python3",
                "-c",
                "import ast, sys; tree = ast.parse(open(sys.argv[1]).read());"
                        + " print([k.value.value for n in ast.walk(tree) if isinstance(n, ast.Call) for k in n.keywords"
                        + " if k.arg == 'max_active_runs'])",
                JOBS.resolve("airflow_dag.py").toString());
        assertThat(output.text().strip()).isEqualTo("[1]");
    }

    private static List<Map<?, ?>> yaml(String name) throws IOException {
        List<Map<?, ?>> documents = new ArrayList<>();
        String text = Files.readString(JOBS.resolve(name));
        new Load(LoadSettings.builder().build())
                .loadAllFromString(text)
                .forEach(document -> documents.add((Map<?, ?>) document));
        return documents;
    }

    private static Object at(Object node, Object... path) {
        Object found = node;
        for (Object step : path) {
            found = step instanceof Integer index ? ((List<?>) found).get(index) : ((Map<?, ?>) found).get(step);
        }
        return found;
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(Object::toString).toList();
    }

    @Test
    void theCronJobCallsTheProgram() throws IOException {
        List<Map<?, ?>> documents = yaml("kubernetes-cronjob.yaml");
        assertThat(documents)
                .extracting(document -> (Object) document.get("kind"))
                .containsExactly("ConfigMap", "CronJob");
        assertThat(at(documents.get(1), "spec", "concurrencyPolicy")).isEqualTo("Forbid");
        List<String> arguments =
                texts(at(documents.get(1), "spec", "jobTemplate", "spec", "template", "spec", "containers", 0, "args"));
        assertKnown(arguments.subList(arguments.indexOf("run"), arguments.size()));
        Path settings = folder.resolve("nightly.conf");
        Files.writeString(settings, at(documents.get(0), "data", "nightly.conf").toString());
        assertThat(Settings.load(Optional.of(settings), Map.of()).isSinceLast()).isTrue();
    }

    @Test
    void theSparkApplicationCallsTheProgram() throws IOException {
        Map<?, ?> application = yaml("spark-application.yaml").get(0);
        assertThat(application.get("kind")).isEqualTo("ScheduledSparkApplication");
        assertThat(at(application, "spec", "template", "mainClass")).isEqualTo("org.entente.cli.Entente");
        assertKnown(texts(at(application, "spec", "template", "arguments")));
    }
}
