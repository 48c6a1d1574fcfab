package org.entente.corpus;

import java.io.EOFException;
import java.util.zip.ZipException;

/** The reason code of a failure. */
final class Reason {
    private Reason() {}

    static String of(Throwable failure) {
        if (failure instanceof TooLargeException) {
            return "too_large";
        }
        if (failure instanceof EOFException) {
            return "truncated";
        }
        return failure instanceof ZipException || message(failure).contains("ompress")
                ? "bad_compression"
                : "broken_file";
    }

    static String message(Throwable failure) {
        String message = failure.getMessage();
        return failure.getClass().getSimpleName() + (message == null ? "" : ": " + message);
    }
}
