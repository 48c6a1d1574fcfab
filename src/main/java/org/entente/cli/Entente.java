package org.entente.cli;

/** The command line of Entente. */
public final class Entente {
    private Entente() {}

    public static void main(String[] arguments) {
        System.exit(arguments.length == 0 ? 0 : 2);
    }
}
