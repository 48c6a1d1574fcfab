package org.entente.job.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;

/** Copies a folder of immutable files: by hard links on a local disk, by bytes elsewhere. */
final class LinkedCopy {
    private LinkedCopy() {}

    static void of(FileSystem files, Path from, Path to) throws IOException {
        if (!files.exists(from)) {
            return;
        }
        if (!files.getUri().getScheme().equals("file")) {
            FileUtil.copy(files, from, files, to, false, files.getConf());
            return;
        }
        makeFolder(files, to.getParent());
        java.nio.file.Path source = java.nio.file.Path.of(from.toUri().getPath());
        java.nio.file.Path target = java.nio.file.Path.of(to.toUri().getPath());
        List<java.nio.file.Path> paths;
        try (Stream<java.nio.file.Path> walk = Files.walk(source)) {
            paths = walk.sorted().toList();
        }
        for (java.nio.file.Path path : paths) {
            java.nio.file.Path copy = target.resolve(source.relativize(path));
            if (Files.isDirectory(path)) {
                makeFolder(files, new Path(copy.toUri()));
            } else {
                link(path, copy);
            }
        }
    }

    /** Makes a folder and those above it, which only their owner may change whatever the umask says. */
    private static void makeFolder(FileSystem files, Path folder) throws IOException {
        if (!files.exists(folder)) {
            makeFolder(files, folder.getParent());
            FileSystem.mkdirs(files, folder, RunFolder.OWNER_WRITES);
        }
    }

    private static void link(java.nio.file.Path path, java.nio.file.Path copy) throws IOException {
        try {
            Files.createLink(copy, path);
        } catch (UnsupportedOperationException | IOException e) {
            Files.copy(path, copy);
        }
    }
}
