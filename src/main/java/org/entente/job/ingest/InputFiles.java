package org.entente.job.ingest;

import static org.apache.spark.sql.functions.substring_index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.entente.job.run.InputException;
import org.entente.job.run.UserPath;

/** Lists the files of the input. Names that begin with a point or underscore are passed over, and so are symbolic links out of it. */
public final class InputFiles {
    /** Stands in a record's {@code source_uri} between a ZIP archive and the name in it, and in no file's name. */
    private static final String ZIP_ENTRY = "!/";

    private InputFiles() {}

    /** The file that a record of a {@code source_uri} was read from: the archive, where it stands in one. */
    static Column fileOf(Column sourceUri) {
        return substring_index(sourceUri, ZIP_ENTRY, 1);
    }

    /**
     * All files under the given files and folders, in the order of their names.
     *
     * @throws InputException when one does not exist or holds no file, or when two files have the same name
     */
    public static List<InputFile> list(List<String> inputs, Configuration configuration) {
        List<InputFile> found = new ArrayList<>();
        for (String input : inputs) {
            found.addAll(list(input, configuration));
        }
        found.sort(Comparator.comparing(InputFile::uri));
        Set<String> names = new HashSet<>();
        for (InputFile file : found) {
            if (!names.add(file.name())) {
                throw new InputException(
                        "two files of the input are called " + file.name() + ": give the folder above both");
            }
        }
        return found;
    }

    private static List<InputFile> list(String input, Configuration configuration) {
        Path root = UserPath.of(input);
        List<InputFile> found = new ArrayList<>();
        try {
            FileSystem files = root.getFileSystem(configuration);
            FileStatus status = files.getFileStatus(root);
            walk(files, status, status.getPath(), found);
        } catch (FileNotFoundException e) {
            throw new InputException("no input " + input);
        } catch (IOException e) {
            throw new InputException("input " + input + " cannot be read: " + e.getMessage());
        }
        if (found.isEmpty()) {
            throw new InputException("input " + input + " holds no files");
        }
        return found;
    }

    private static void walk(FileSystem files, FileStatus status, Path root, List<InputFile> found) throws IOException {
        if (status.isDirectory()) {
            for (FileStatus child : files.listStatus(status.getPath())) {
                String name = child.getPath().getName();
                if (!name.startsWith(".") && !name.startsWith("_") && !isLink(files, child)) {
                    walk(files, child, root, found);
                }
            }
            return;
        }
        String uri = status.getPath().toString();
        String name = (root.getName() + uri.substring(root.toString().length())).replace(ZIP_ENTRY, "%21/");
        found.add(new InputFile(
                uri, name, status.getLen(), java.time.Instant.ofEpochMilli(status.getModificationTime())));
    }

    private static boolean isLink(FileSystem files, FileStatus status) {
        return files.getUri().getScheme().equals("file")
                && java.nio.file.Files.isSymbolicLink(
                        java.nio.file.Path.of(status.getPath().toUri().getPath()));
    }
}
