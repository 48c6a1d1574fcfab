package org.entente.job.run;

/** The input or output cannot be used: one line for the user, exit code 3. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public InputException(String message) {
        super(message);
    }
}
