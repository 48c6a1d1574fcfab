package org.entente.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/** The file {@code CURRENT}: replaced in one step, so that a reader finds the old run or the new one, never none. */
final class CurrentPointer {
    private CurrentPointer() {}

    static void swap(FileSystem files, Path output, String runId) throws IOException {
        Path current = new Path(output, "CURRENT");
        String scheme = files.getUri().getScheme();
        if (!scheme.equals("file") && !scheme.equals("hdfs")) {
            // Object stores have no rename; one put is atomic there.
            put(files, current, runId);
            return;
        }
        Path next = new Path(output, "." + runId + ".next");
        put(files, next, runId);
        if (scheme.equals("file")) {
            Files.move(
                    java.nio.file.Path.of(next.toUri().getPath()),
                    java.nio.file.Path.of(current.toUri().getPath()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } else {
            FileContext.getFileContext(files.getUri(), files.getConf()).rename(next, current, Options.Rename.OVERWRITE);
        }
    }

    private static void put(FileSystem files, Path path, String runId) throws IOException {
        try (OutputStream out = files.create(path, true)) {
            out.write((runId + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
