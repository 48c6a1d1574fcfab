package org.entente.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium that is driven over its DevTools protocol. */
final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long WAIT_SECONDS = 30;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();

    /** What the page wrote to its console, refused or threw. */
    final List<String> complaints = new CopyOnWriteArrayList<>();

    /** Addresses that the page asked for. */
    final List<String> requests = new CopyOnWriteArrayList<>();

    private int calls;

    private Browser(Process process, URI page) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Listener())
                .join();
    }

    /** The program, where one is installed. */
    static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A browser for a test that keeps its profile in a folder; skips the test where none is installed. */
    static Browser startOrSkip(Path folder) throws IOException, InterruptedException {
        Optional<Path> program = program();
        assumeTrue(program.isPresent(), "SKIPPED: no chromium on the PATH");
        return start(program.orElseThrow(), Files.createDirectory(folder.resolve("profile")));
    }

    static Browser start(Path program, Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-dev-shm-usage",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + folder,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("chromium.log").toFile())
                .start();
        Path port = folder.resolve("DevToolsActivePort");
        for (int i = 0;
                i < 200 && !(Files.exists(port) && Files.readAllLines(port).size() > 1);
                i++) {
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        String number = Files.readAllLines(port).get(0);
        URI list = URI.create("http://127.0.0.1:" + number + "/json/list");
        JsonNode pages = JSON.readTree(list.toURL());
        for (JsonNode page : pages) {
            if (page.path("type").asText().equals("page")) {
                Browser browser = new Browser(
                        process, URI.create(page.path("webSocketDebuggerUrl").asText()));
                browser.call("Page.enable");
                browser.call("Runtime.enable");
                browser.call("Log.enable");
                browser.call("Network.enable");
                return browser;
            }
        }
        throw new IOException("no page in " + pages);
    }

    /** Opens a file and waits until it is loaded. */
    void open(Path file, String hash) throws InterruptedException {
        call("Page.navigate", "url", "about:blank");
        call("Page.navigate", "url", file.toUri() + hash);
        for (int i = 0; i < 300; i++) {
            if (evaluate("document.readyState + location.protocol").asText().equals("completefile:")) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException(file + " does not load");
    }

    /** The value of an expression in the page. */
    JsonNode evaluate(String expression) {
        ObjectNode parameters = JSON.createObjectNode()
                .put("expression", expression)
                .put("returnByValue", true)
                .put("awaitPromise", true);
        JsonNode result = call("Runtime.evaluate", parameters);
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + result.path("exceptionDetails"));
        }
        return result.path("result").path("value");
    }

    void script(boolean isOn) {
        call("Emulation.setScriptExecutionDisabled", JSON.createObjectNode().put("value", !isOn));
    }

    JsonNode call(String method, String... parameters) {
        ObjectNode node = JSON.createObjectNode();
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            node.put(parameters[i], parameters[i + 1]);
        }
        return call(method, node);
    }

    JsonNode call(String method, ObjectNode parameters) {
        int id = ++calls;
        socket.sendText(
                        JSON.createObjectNode()
                                .put("id", id)
                                .put("method", method)
                                .set("params", parameters)
                                .toString(),
                        true)
                .join();
        try {
            for (JsonNode answer = next(); ; answer = next()) {
                if (answer.path("id").asInt() == id) {
                    return answer.path("result");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode next() throws InterruptedException {
        JsonNode answer = answers.poll(WAIT_SECONDS, TimeUnit.SECONDS);
        if (answer == null) {
            throw new IllegalStateException("no answer within " + WAIT_SECONDS + " s");
        }
        return answer;
    }

    private void event(String method, JsonNode parameters) {
        switch (method) {
            case "Runtime.exceptionThrown" ->
                complaints.add(parameters.path("exceptionDetails").toString());
            case "Runtime.consoleAPICalled" ->
                complaints.add(parameters.path("args").toString());
            case "Log.entryAdded" -> complaints.add(parameters.path("entry").toString());
            case "Network.requestWillBeSent" ->
                requests.add(parameters.path("request").path("url").asText());
            default -> {}
        }
    }

    @Override
    public void close() {
        socket.abort();
        // Its children write to the profile until they end, too.
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroy);
        all.forEach(
                one -> one.onExit().orTimeout(WAIT_SECONDS, TimeUnit.SECONDS).join());
    }

    /** Puts the pieces of a message together. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
            message.append(data);
            if (isLast) {
                receive(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void receive(String text) {
            try {
                JsonNode node = JSON.readTree(text);
                if (node.has("method")) {
                    event(node.path("method").asText(), node.path("params"));
                } else {
                    answers.add(node);
                }
            } catch (IOException e) {
                complaints.add(e.toString());
            }
        }
    }
}
