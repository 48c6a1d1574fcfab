package org.entente.job.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/** A small file that is replaced in one step, so that a reader finds the old text or the new one, never none. */
public final class AtomicFile {
    private AtomicFile() {}

    public static void write(FileSystem files, Path path, String text) throws IOException {
        String scheme = files.getUri().getScheme();
        if (!scheme.equals("file") && !scheme.equals("hdfs")) {
            // Object stores have no rename; one put is atomic there.
            put(files, path, text, false);
            return;
        }
        Path next = next(path);
        put(files, next, text, true);
        if (scheme.equals("file")) {
            Files.move(
                    java.nio.file.Path.of(next.toUri().getPath()),
                    java.nio.file.Path.of(path.toUri().getPath()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } else {
            FileContext.getFileContext(files.getUri(), files.getConf()).rename(next, path, Options.Rename.OVERWRITE);
        }
    }

    /** Where the new text lies before the swap; one that was killed leaves it, and the next swap writes over it. */
    private static Path next(Path path) {
        return new Path(path.getParent(), "." + path.getName() + ".next");
    }

    private static void put(FileSystem files, Path path, String text, boolean isSynced) throws IOException {
        try (FSDataOutputStream out = files.create(path, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            if (isSynced) {
                out.hsync();
            }
        }
    }
}
