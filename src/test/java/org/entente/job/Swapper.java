package org.entente.job;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.entente.job.run.AtomicFile;

/** Swaps a file between two texts without end, so that a test can kill it in the middle. */
final class Swapper {
    private Swapper() {}

    public static void main(String[] arguments) throws IOException {
        Path file = new Path(arguments[0]);
        FileSystem files = file.getFileSystem(new Configuration());
        for (int i = 0; ; i++) {
            AtomicFile.write(files, file, i % 2 == 0 ? "20260101T000000Z\n" : "20260102T000000Z\n");
        }
    }
}
