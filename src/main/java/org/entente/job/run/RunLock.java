package org.entente.job.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Keeps a second run out of an output folder: the file {@code LOCK}, which says who holds it, since when, and, every minute, that its
 * owner still lives. A lock whose owner died on this machine, or has not been heard of for half an hour, is taken over.
 */
public final class RunLock implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "LOCK";
    /** Minutes without a sign of life after which an owner on another machine is taken for dead. */
    private static final int STALE = 30;

    /**
     * Who holds a lock.
     *
     * @param space the machine and, on Linux, its space of process ids: only there does the id mean anything
     * @param begun when the process began, so that a later process with its id is not taken for it
     */
    private record Owner(String user, String space, long pid, Instant begun, Instant since, Instant beat) {
        static Owner self() {
            ProcessHandle self = ProcessHandle.current();
            Instant now = Instant.now();
            return new Owner(System.getProperty("user.name", "?"), here(), self.pid(), begin(self), now, now);
        }

        static Owner of(JsonNode json) {
            return new Owner(
                    json.path("user").asText(),
                    json.path("space").asText(),
                    json.path("pid").asLong(),
                    instant(json, "begun"),
                    instant(json, "since"),
                    instant(json, "beat"));
        }

        private static Instant instant(JsonNode json, String name) {
            return json.hasNonNull(name) ? Instant.parse(json.path(name).asText()) : Instant.EPOCH;
        }

        private static Instant begin(ProcessHandle process) {
            return process.info().startInstant().orElse(Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS);
        }

        private static String here() {
            try {
                String host = InetAddress.getLocalHost().getHostName();
                java.nio.file.Path ids = java.nio.file.Path.of("/proc/self/ns/pid");
                return Files.isSymbolicLink(ids) ? host + " " + Files.readSymbolicLink(ids) : host;
            } catch (UnknownHostException e) {
                return "localhost";
            } catch (IOException e) {
                return "unknown";
            }
        }

        String json() {
            return JSON.createObjectNode()
                    .put("user", user)
                    .put("space", space)
                    .put("pid", pid)
                    .put("begun", begun.toString())
                    .put("since", since.toString())
                    .put("beat", beat.toString())
                    .toString();
        }

        Owner beating() {
            return new Owner(user, space, pid, begun, since, Instant.now());
        }

        boolean isSame(Owner other) {
            return space.equals(other.space) && pid == other.pid && since.equals(other.since);
        }

        boolean isDead() {
            if (!space.equals(here())) {
                return Duration.between(beat, Instant.now()).toMinutes() >= STALE;
            }
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> begin(process).equals(begun))
                    .isEmpty();
        }

        boolean isAliveHere() {
            return space.equals(here()) && !isDead();
        }

        String text() {
            long minutes = Math.max(0, Duration.between(since, Instant.now()).toMinutes());
            String host = space.substring(0, (space + " ").indexOf(' '));
            return user + " on " + host + ", process " + pid + ", for " + minutes + " minutes";
        }
    }

    private final FileSystem files;
    private final Path path;
    private final Owner owner;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "lock");
        thread.setDaemon(true);
        return thread;
    });

    private RunLock(FileSystem files, Path path, Owner owner) {
        this.files = files;
        this.path = path;
        this.owner = owner;
    }

    /**
     * Takes the lock of an output folder.
     *
     * @throws InputException when another run holds it
     */
    public static RunLock take(Configuration configuration, String output) {
        Path path = new Path(output, NAME);
        try {
            FileSystem files = path.getFileSystem(configuration);
            files.mkdirs(path.getParent());
            RunLock lock = new RunLock(files, files.makeQualified(path), Owner.self());
            lock.take();
            ScheduledFuture<?> unused = lock.heart.scheduleAtFixedRate(lock::beat, 1, 1, TimeUnit.MINUTES);
            return lock;
        } catch (IOException e) {
            throw new InputException("output " + output + " cannot be written: " + RunFolder.reason(e));
        }
    }

    private void take() throws IOException {
        if (create(path)) {
            return;
        }
        Optional<Owner> other = owner(files, path);
        if (other.isPresent() && !other.get().isDead()) {
            throw new InputException("another run works on " + RunFolder.shown(path.getParent()) + ": "
                    + other.get().text() + "; when it is dead, `entente unlock --at "
                    + RunFolder.shown(path.getParent()) + "`");
        }
        takeOver();
    }

    /** Of all who have seen the lock of a dead one, whoever creates a second file may remove it, so that nobody removes the lock of a living one. */
    private void takeOver() throws IOException {
        Path guard = new Path(path.getParent(), ".LOCK.taking");
        if (!create(guard)) {
            removeOld(guard);
            throw hasJustBegun();
        }
        try {
            if (owner(files, path).filter(other -> !other.isDead()).isPresent()) {
                throw hasJustBegun();
            }
            files.delete(path, false);
            if (!create(path)) {
                throw hasJustBegun();
            }
        } finally {
            files.delete(guard, false);
        }
    }

    /** One that was killed while it took over leaves its second file. */
    private void removeOld(Path guard) throws IOException {
        try {
            long written = files.getFileStatus(guard).getModificationTime();
            if (written < System.currentTimeMillis() - TimeUnit.MINUTES.toMillis(1)) {
                files.delete(guard, false);
            }
        } catch (FileNotFoundException e) {
            // It was at work, and is done.
            return;
        }
    }

    private InputException hasJustBegun() {
        return new InputException("another run has just begun on " + RunFolder.shown(path.getParent()));
    }

    /** Creates a file that names the owner, unless it exists, in one step; leaves none when the disk is full. */
    private boolean create(Path file) throws IOException {
        OutputStream created;
        try {
            // Hadoop's local file system looks first and creates then, between which another may come.
            created = files.getUri().getScheme().equals("file")
                    ? Files.newOutputStream(
                            java.nio.file.Path.of(file.toUri().getPath()),
                            StandardOpenOption.CREATE_NEW,
                            StandardOpenOption.WRITE)
                    : files.create(file, false);
        } catch (FileAlreadyExistsException | java.nio.file.FileAlreadyExistsException e) {
            return false;
        }
        try (OutputStream out = created) {
            out.write(owner.json().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            files.delete(file, false);
            throw e;
        }
        return true;
    }

    /** Gives a sign of life; the one before stays whole when the disk is full. */
    public void beat() {
        try {
            if (isOurs()) {
                AtomicFile.write(files, path, owner.beating().json());
            }
        } catch (IOException | FSError e) {
            // A full disk is an error to Hadoop's local file system. A missed beat; thirty in a row would cost the
            // lock.
            return;
        }
    }

    private boolean isOurs() throws IOException {
        return owner(files, path).filter(owner::isSame).isPresent();
    }

    /** Who holds the lock; somebody unknown, long dead, when the file was only half written. */
    private static Optional<Owner> owner(FileSystem files, Path path) throws IOException {
        try (InputStream in = files.open(path)) {
            JsonNode json = JSON.readTree(in.readAllBytes());
            return Optional.of(json.hasNonNull("pid") ? Owner.of(json) : unknown(files, path));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of(unknown(files, path));
        }
    }

    private static Owner unknown(FileSystem files, Path path) throws IOException {
        Instant written = Instant.ofEpochMilli(files.getFileStatus(path).getModificationTime());
        return new Owner("somebody", "somewhere", 0, Instant.EPOCH, written, written);
    }

    /**
     * Removes the lock of an output folder and says who held it; nothing when there is none.
     *
     * @throws InputException when its owner is a process of this machine that is alive
     */
    public static Optional<String> remove(Configuration configuration, String output) {
        Path path = new Path(output, NAME);
        try {
            FileSystem files = path.getFileSystem(configuration);
            Optional<Owner> owner = owner(files, path);
            if (owner.isPresent() && owner.get().isAliveHere()) {
                throw new InputException(
                        "the run that holds the lock is alive: " + owner.get().text() + "; end it first");
            }
            files.delete(path, false);
            return owner.map(Owner::text);
        } catch (IOException e) {
            throw new InputException("output " + output + " cannot be written: " + RunFolder.reason(e));
        }
    }

    @Override
    public void close() {
        heart.shutdownNow();
        try {
            if (isOurs()) {
                files.delete(path, false);
            }
        } catch (IOException e) {
            // It goes stale with this process.
            return;
        }
    }
}
