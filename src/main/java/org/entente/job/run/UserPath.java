package org.entente.job.run;

import org.apache.hadoop.fs.Path;

/** A path as somebody types it: it may hold blanks, {@code %} and letters of any script, or be an address with a scheme. */
public final class UserPath {
    private UserPath() {}

    public static Path of(String typed) {
        return typed.matches("[a-z][a-z0-9+.-]*://.*|file:.*")
                ? new Path(typed)
                : new Path(java.nio.file.Path.of(typed)
                        .toAbsolutePath()
                        .normalize()
                        .toUri());
    }

    /** Whether a folder is an input or lies in it. */
    static boolean holds(String input, String folder) {
        // The address of a folder that exists ends in a slash.
        String above = of(input).toString().replaceFirst("/*$", "/");
        return (of(folder) + "/").startsWith(above);
    }
}
