package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Shows a page in the browser of whoever started the program. */
final class PageOpener {
    private static final long SECONDS = 10;

    private PageOpener() {}

    /** Whether a program of this machine took the page over; it may go on for as long as it likes. */
    static boolean open(String page) {
        try {
            Process opener = new ProcessBuilder(command(System.getProperty("os.name", ""), page))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return !opener.waitFor(SECONDS, TimeUnit.SECONDS) || opener.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What a system opens a page with. */
    static List<String> command(String system, String page) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", page);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", page);
    }
}
