package org.entente.job.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUCCESS = "_SUCCESS";
    static final FsPermission OWNER_WRITES = new FsPermission((short) 0755);

    private final FileSystem files;
    private final Path output;
    private final String id;

    RunFolder(FileSystem files, Path output, String id) {
        this.files = files;
        this.output = output;
        this.id = id;
    }

    static String reason(IOException e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    /** Makes the folder. */
    void begin() throws IOException {
        FileSystem.mkdirs(files, path(), OWNER_WRITES);
        write("_stages/begun.json", "{}");
    }

    /** Removes the folder and all that is in it, the mark of a finished run first: half a run is not to be taken for a whole one. */
    void delete() throws IOException {
        files.delete(new Path(path(), SUCCESS), false);
        files.delete(path(), true);
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
        return shown(path());
    }

    static String shown(Path path) {
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
        String name = stageFile(stage);
        try {
            return exists(name) ? Optional.of(JSON.readTree(read(name))) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Takes back that a stage has finished. */
    public void unfinish(String stage) {
        remove(stageFile(stage));
    }

    /** Removes a table or file of the run, if it is there. */
    public void remove(String name) {
        try {
            files.delete(new Path(path(), name), true);
        } catch (IOException e) {
            throw new InputException("run folder " + shown() + " cannot be changed: " + reason(e));
        }
    }

    private static String stageFile(String stage) {
        return "_stages/" + stage + ".json";
    }

    /** Marks a stage as finished, with what the next ones need. */
    public void finish(String stage, JsonNode result) {
        write(stageFile(stage), result.toPrettyString());
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
            throw unwritable(e);
        }
    }

    InputException unwritable(IOException e) {
        return new InputException("run folder " + shown() + " cannot be written: " + reason(e));
    }

    /**
     * Makes this the run that readers see: {@code _SUCCESS}, then {@code CURRENT}, swapped in one step; then removes all but the newest
     * {@code keep} finished runs.
     */
    public void publish(int keep) {
        write(SUCCESS, "");
        try {
            AtomicFile.write(files, new Path(output, "CURRENT"), id + "\n");
        } catch (IOException e) {
            throw new InputException("run " + id + " is finished and could not be published: " + reason(e));
        }
        publishMetrics();
        removeAllBut(keep);
    }

    /** Puts the metrics of this run where monitors look for those of the published one. */
    public void publishMetrics() {
        try {
            if (exists(Metrics.NAME)) {
                AtomicFile.write(files, new Path(output, Metrics.NAME), read(Metrics.NAME));
            }
        } catch (IOException e) {
            throw new InputException("run " + id + " is published, and its metrics could not be: " + reason(e));
        }
    }

    private void removeAllBut(int keep) {
        try {
            List<RunFolder> finished = Runs.in(files, output);
            finished.removeIf(run -> run.id.equals(id) || !run.isPublished());
            for (int i = 0; i < finished.size() - (keep - 1); i++) {
                finished.get(i).delete();
            }
        } catch (IOException e) {
            throw new InputException("run " + id + " is published; an older one could not be removed: " + reason(e));
        }
    }

    /** The run on whose tables this one builds, or empty when it reads everything. */
    public Optional<RunFolder> last() {
        Optional<String> since = stage(Stages.INGEST)
                .map(ingest -> ingest.path("since").asText())
                .filter(older -> !older.isEmpty());
        RunFolder last = new RunFolder(files, output, since.orElse(id));
        if (!last.isPublished() && since.isPresent()) {
            throw new InputException("run " + id + " builds on run " + last.id + ", which is gone: start anew");
        }
        return since.map(older -> last);
    }

    /** The names of the folders in a folder, in order; none when it is missing. */
    public List<String> folders(String name) {
        List<String> folders = new ArrayList<>();
        try {
            if (exists(name)) {
                for (FileStatus status : files.listStatus(table(name))) {
                    if (status.isDirectory()) {
                        folders.add(status.getPath().getName());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folders.sort(Comparator.naturalOrder());
        return folders;
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
