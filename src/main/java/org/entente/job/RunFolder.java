package org.entente.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The folder of one run, {@code OUTPUT/runs/<run-id>}. A finished run is never changed; {@code OUTPUT/CURRENT} names the run to read.
 *
 * <p>What a stage leaves for the next ones stands in {@code _stages/<stage>.json}.
 */
public final class RunFolder {
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUCCESS = "_SUCCESS";
    private static final FsPermission OWNER_WRITES = new FsPermission((short) 0755);

    private final FileSystem files;
    private final Path output;
    private final String id;

    private RunFolder(FileSystem files, Path output, String id) {
        this.files = files;
        this.output = output;
        this.id = id;
    }

    /**
     * A new, empty run.
     *
     * @throws InputException when the output cannot be written
     */
    public static RunFolder create(Configuration configuration, String output, Instant now) {
        Path root = new Path(output);
        try {
            FileSystem files = root.getFileSystem(configuration);
            String stamp = ID.format(now);
            for (int n = 0; ; n++) {
                RunFolder run = new RunFolder(files, files.makeQualified(root), n == 0 ? stamp : stamp + "-" + n);
                if (!files.exists(run.path())) {
                    FileSystem.mkdirs(files, run.path(), OWNER_WRITES);
                    run.write("_stages/begun.json", "{}");
                    return run;
                }
            }
        } catch (IOException e) {
            throw new InputException("output " + output + " cannot be written: " + reason(e));
        }
    }

    /**
     * The run that {@code CURRENT} names.
     *
     * @throws InputException when there is none
     */
    public static RunFolder current(Configuration configuration, String output) {
        Path root = new Path(output);
        try {
            FileSystem files = root.getFileSystem(configuration);
            try (InputStream in = files.open(new Path(root, "CURRENT"))) {
                String id = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
                return new RunFolder(files, files.makeQualified(root), id);
            }
        } catch (FileNotFoundException e) {
            throw new InputException("no finished run in " + output + ": it has no CURRENT");
        } catch (IOException e) {
            throw new InputException("output " + output + " cannot be read: " + reason(e));
        }
    }

    /**
     * The newest run that has finished a stage, whether published or not.
     *
     * @throws InputException when there is none
     */
    public static RunFolder latest(Configuration configuration, String output, String stage) {
        Path root = new Path(output);
        try {
            FileSystem files = root.getFileSystem(configuration);
            List<RunFolder> runs = runs(files, files.makeQualified(root));
            for (int i = runs.size() - 1; i >= 0; i--) {
                if (runs.get(i).stage(stage).isPresent()) {
                    return runs.get(i);
                }
            }
        } catch (IOException e) {
            throw new InputException("output " + output + " cannot be read: " + reason(e));
        }
        throw new InputException("no run in " + output + " has finished the stage '" + stage + "'");
    }

    /** All runs, in the order of their ids. */
    private static List<RunFolder> runs(FileSystem files, Path output) throws IOException {
        List<RunFolder> runs = new ArrayList<>();
        Path folder = new Path(output, "runs");
        if (files.exists(folder)) {
            for (FileStatus status : files.listStatus(folder)) {
                runs.add(new RunFolder(files, output, status.getPath().getName()));
            }
        }
        runs.sort(Comparator.comparing(RunFolder::id));
        return runs;
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    public String id() {
        return id;
    }

    public Path path() {
        return new Path(new Path(output, "runs"), id);
    }

    public Path table(String name) {
        return new Path(path(), name);
    }

    /** The folder for people: without its scheme when it is on this machine. */
    public String shown() {
        Path path = path();
        return path.toUri().getScheme() == null || path.toUri().getScheme().equals("file")
                ? path.toUri().getPath()
                : path.toString();
    }

    public boolean isPublished() {
        return exists(SUCCESS);
    }

    public boolean exists(String name) {
        try {
            return files.exists(new Path(path(), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a stage left, or empty when it has not finished. */
    public Optional<JsonNode> stage(String stage) {
        String name = "_stages/" + stage + ".json";
        try {
            return exists(name) ? Optional.of(JSON.readTree(read(name))) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Marks a stage as finished, with what the next ones need. */
    public void finish(String stage, JsonNode result) {
        write("_stages/" + stage + ".json", result.toPrettyString());
    }

    public String read(String name) {
        try (InputStream in = files.open(new Path(path(), name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(String name, String text) {
        try (OutputStream out = files.create(new Path(path(), name), true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new InputException("run folder " + shown() + " cannot be written: " + reason(e));
        }
    }

    /**
     * Makes this the run that readers see: {@code _SUCCESS}, then {@code CURRENT}, swapped in one step; then removes all but the newest
     * {@code keep} runs.
     */
    public void publish(int keep) {
        write(SUCCESS, "");
        try {
            CurrentPointer.swap(files, output, id);
            List<RunFolder> runs = runs(files, output);
            runs.removeIf(run -> run.id.equals(id));
            for (int i = 0; i < runs.size() - (keep - 1); i++) {
                files.delete(runs.get(i).path(), true);
            }
        } catch (IOException e) {
            throw new InputException("run " + id + " is finished and could not be published: " + reason(e));
        }
    }

    /** Takes a table of another run over, without a second copy of its bytes where the file system can. */
    public void adopt(RunFolder other, String table) {
        try {
            LinkedCopy.of(files, other.table(table), table(table));
        } catch (IOException e) {
            throw new InputException("table " + table + " of run " + other.id + " cannot be taken over: " + reason(e));
        }
    }
}
