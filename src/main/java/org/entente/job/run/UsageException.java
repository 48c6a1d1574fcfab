package org.entente.job.run;

/** What was asked for cannot be done as asked: one line for the user, exit code 2. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }
}
