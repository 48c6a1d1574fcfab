package org.entente.corpus;

import java.io.IOException;

/** More bytes than a record or an archive may have. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    TooLargeException(String message) {
        super(message);
    }
}
