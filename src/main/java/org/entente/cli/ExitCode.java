package org.entente.cli;

/** What the program tells the shell. */
final class ExitCode {
    static final int OK = 0;
    static final int FAILURE = 1;
    static final int USAGE = 2;
    static final int INPUT = 3;
    static final int QUALITY = 4;
    /** Done, but not with all of the input. */
    static final int PARTIAL = 5;

    private ExitCode() {}
}
