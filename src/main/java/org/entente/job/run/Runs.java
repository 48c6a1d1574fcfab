package org.entente.job.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The runs of an output folder: {@code OUTPUT/runs}, and {@code OUTPUT/CURRENT}, which names the one to read. */
public final class Runs {
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("\\d{8}T\\d{6}Z(-\\d{1,6})?");

    private Runs() {}

    /**
     * A new, empty run.
     *
     * @throws InputException when the output cannot be written
     */
    public static RunFolder create(Configuration configuration, String folder, Instant now) {
        Path root = new Path(folder);
        try {
            FileSystem files = root.getFileSystem(configuration);
            Path output = files.makeQualified(root);
            RunFolder run = new RunFolder(files, output, nextId(now, in(files, output)));
            run.begin();
            return run;
        } catch (IOException e) {
            throw new InputException("output " + folder + " cannot be written: " + RunFolder.reason(e));
        }
    }

    /** An id after all others, so that the order of ids is that of runs although a clock went back: the second after the newest. */
    static String nextId(Instant now, List<RunFolder> runs) {
        String stamp = ID.format(now);
        String newest = runs.isEmpty() ? "" : runs.get(runs.size() - 1).id();
        return stamp.compareTo(newest) > 0
                ? stamp
                : ID.format(ID.parse(newest.substring(0, stamp.length()), Instant::from)
                        .plusSeconds(1));
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
            throw new InputException("output " + output + " cannot be read: " + RunFolder.reason(e));
        }
    }

    /**
     * A finished run.
     *
     * @throws UsageException when there is none of that id
     */
    public static RunFolder finished(Configuration configuration, String output, String id) {
        return named(configuration, output, id, RunFolder::isPublished, "finished run");
    }

    /**
     * A run that has read its input, finished or not.
     *
     * @throws UsageException when there is none of that id
     */
    public static RunFolder begun(Configuration configuration, String output, String id) {
        return named(configuration, output, id, run -> run.stage(Stages.INGEST).isPresent(), "run");
    }

    private static RunFolder named(
            Configuration configuration, String output, String id, Predicate<RunFolder> isFit, String what) {
        List<String> ids = new ArrayList<>();
        for (RunFolder run : all(configuration, output)) {
            if (run.id().equals(id) && isFit.test(run)) {
                return run;
            }
            ids.add(run.id());
        }
        throw new UsageException("no " + what + " '" + id + "' in " + output
                + (ids.isEmpty() ? "" : "; the nearest is '" + NearestName.of(id, ids) + "'"));
    }

    /** The run that {@code CURRENT} names, or empty before the first. */
    public static Optional<RunFolder> published(Configuration configuration, String output) {
        Path root = new Path(output);
        try {
            boolean isThere = root.getFileSystem(configuration).exists(new Path(root, "CURRENT"));
            return isThere ? Optional.of(current(configuration, output)) : Optional.empty();
        } catch (IOException e) {
            throw new InputException("output " + output + " cannot be read: " + RunFolder.reason(e));
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
            List<RunFolder> runs = in(files, files.makeQualified(root));
            for (int i = runs.size() - 1; i >= 0; i--) {
                if (runs.get(i).stage(stage).isPresent()) {
                    return runs.get(i);
                }
            }
        } catch (IOException e) {
            throw new InputException("output " + output + " cannot be read: " + RunFolder.reason(e));
        }
        throw new InputException("no run in " + output + " has finished the stage '" + stage + "'");
    }

    /** All runs of an output folder, oldest first. */
    public static List<RunFolder> all(Configuration configuration, String output) {
        Path root = new Path(output);
        try {
            FileSystem files = root.getFileSystem(configuration);
            return in(files, files.makeQualified(root));
        } catch (IOException e) {
            throw new InputException("output " + output + " cannot be read: " + RunFolder.reason(e));
        }
    }

    /** All runs, in the order of their ids. */
    static List<RunFolder> in(FileSystem files, Path output) throws IOException {
        List<RunFolder> runs = new ArrayList<>();
        Path folder = new Path(output, "runs");
        if (files.exists(folder)) {
            for (FileStatus status : files.listStatus(folder)) {
                String name = status.getPath().getName();
                if (NAME.matcher(name).matches()) {
                    runs.add(new RunFolder(files, output, name));
                }
            }
        }
        runs.sort(Comparator.comparing(RunFolder::id));
        return runs;
    }

    /** Removes what killed runs have left: for whoever holds the lock. */
    public static void removeUnfinished(Configuration configuration, String output) {
        for (RunFolder run : all(configuration, output)) {
            try {
                if (!run.isPublished()) {
                    run.delete();
                }
            } catch (IOException e) {
                throw new InputException("unfinished run " + run.id() + " cannot be removed: " + RunFolder.reason(e));
            }
        }
    }
}
