package org.entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.job.run.RunFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A standalone master and two workers, each a process on loopback, from the jars that Maven has put beside ours. */
@Tag("processes")
class ClusterTest {
    private static final Path JAR = Path.of("target/entente.jar").toAbsolutePath();
    private static final Path LIBRARIES = Path.of("target/lib").toAbsolutePath();
    private static final String SAMPLE = Path.of("data/sample").toAbsolutePath().toString();

    @TempDir
    Path folder;

    private final List<Child> children = new ArrayList<>();
    private Path home;

    @AfterEach
    void stop() {
        children.forEach(Child::close);
    }

    @Test
    void aRunThatLosesAnExecutorAndThenAWorkerGivesTheRowsOfALocalOne() throws IOException {
        assumeTrue(Files.exists(JAR) && Files.isDirectory(LIBRARIES), "no target/entente.jar: mvn package makes it");
        home = Files.createDirectories(folder.resolve("spark"));
        Files.createSymbolicLink(home.resolve("jars"), LIBRARIES);
        String master = master();
        Child first = worker(master, 1);
        Child second = worker(master, 2);
        NightlyCorpus sample = new NightlyCorpus(Path.of(SAMPLE), folder.resolve("cluster"));
        Child driver = submit(master, sample);
        driver.await(
                "executor of the first worker",
                () -> first.handle().descendants().findAny().isPresent());
        driver.await("run", () -> Files.exists(folderOfRun(sample).resolve("_stages/begun.json")));
        first.handle().descendants().forEach(ProcessHandle::destroyForcibly);
        driver.await("end of reading", () -> Files.exists(folderOfRun(sample).resolve("_stages/ingest.json")));
        List<ProcessHandle> executors = second.handle().descendants().toList();
        second.kill();
        executors.forEach(ProcessHandle::destroyForcibly);
        assertThat(driver.exitCode()).as(driver.text()).isZero();
        RunFolder local = new NightlyCorpus(sample.input(), folder.resolve("local")).run(false);
        assertThat(NightlyCorpus.tables(sample.current())).isEqualTo(NightlyCorpus.tables(local));
    }

    private static Path folderOfRun(NightlyCorpus corpus) {
        try (Stream<Path> runs = Files.list(corpus.output().resolve("runs"))) {
            return runs.findFirst().orElse(corpus.output().resolve("none"));
        } catch (IOException e) {
            return corpus.output().resolve("none");
        }
    }

    private String master() throws IOException {
        int port = freePort();
        Child master = start(
                "master",
                "512m",
                "org.apache.spark.deploy.master.Master",
                List.of("--host", "127.0.0.1", "--port", "" + port, "--webui-port", "" + freePort()));
        master.await("master", () -> isListening(port));
        return "spark://127.0.0.1:" + port;
    }

    private Child worker(String master, int number) throws IOException {
        int port = freePort();
        Child worker = start(
                "worker" + number,
                "512m",
                "org.apache.spark.deploy.worker.Worker",
                List.of(
                        "--host",
                        "127.0.0.1",
                        "--port",
                        "" + port,
                        "--webui-port",
                        "" + freePort(),
                        "--cores",
                        "1",
                        "--memory",
                        "1g",
                        "--work-dir",
                        folder.resolve("work" + number).toString(),
                        master));
        worker.await("worker", () -> isListening(port));
        return worker;
    }

    private Child submit(String master, NightlyCorpus corpus) {
        List<String> arguments = new ArrayList<>(List.of(
                "--master",
                master,
                "--deploy-mode",
                "client",
                "--class",
                "org.entente.cli.Entente",
                "--executor-memory",
                "900m",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.sql.shuffle.partitions=4",
                JAR.toString()));
        // The master is the one given to spark-submit.
        List<String> own = new ArrayList<>(List.of(corpus.arguments(false)));
        int at = own.indexOf("--master");
        own.subList(at, at + 2).clear();
        arguments.addAll(own);
        return start("driver", "1500m", "org.apache.spark.deploy.SparkSubmit", arguments);
    }

    private Child start(String name, String heap, String mainClass, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(Child.javaCommand(), "-Xmx" + heap, "-XX:TieredStopAtLevel=1"));
        command.addAll(Child.opens());
        command.addAll(List.of("-cp", home + "/conf:" + home + "/jars/*", mainClass));
        command.addAll(arguments);
        Child child = Child.start(
                command, folder.resolve(name + ".log"), List.of("SPARK_HOME=" + home, "SPARK_SCALA_VERSION=2.13"));
        children.add(child);
        return child;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isListening(int port) {
        try (java.net.Socket socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
