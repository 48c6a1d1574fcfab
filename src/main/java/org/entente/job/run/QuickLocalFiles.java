package org.entente.job.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * The local disk, without checksum files beside the tables. Hadoop starts a process {@code chmod} for every folder it makes where its
 * native library is missing, which is most of the time of a small run; the JDK can do it itself.
 */
public final class QuickLocalFiles extends RawLocalFileSystem {
    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
        java.nio.file.Path file = pathToFile(path).toPath();
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            super.setPermission(path, permission);
            return;
        }
        Files.setPosixFilePermissions(file, permissions(permission.toShort()));
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        PosixFilePermission[] inOrder = PosixFilePermission.values();
        for (int bit = 0; bit < inOrder.length; bit++) {
            // OWNER_READ is the highest of nine bits, OTHERS_EXECUTE the lowest.
            if ((mode >> (inOrder.length - 1 - bit) & 1) == 1) {
                permissions.add(inOrder[bit]);
            }
        }
        return permissions;
    }
}
