package org.entente.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** At which addresses a process waits for others, as Linux says. */
final class Sockets {
    /** 127.0.0.1, alone and as an address of version 6, in the byte order of {@code /proc/net/tcp}. */
    static final List<String> LOOPBACK = List.of("0100007F", "0000000000000000FFFF00000100007F");

    private static final String LISTENING = "0A";

    private Sockets() {}

    /** Where an open file leads; nowhere when it was closed meanwhile. */
    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            return "";
        }
    }

    /** Addresses in hexadecimal, without their ports; none where there is no {@code /proc}. */
    static Set<String> listening(ProcessHandle process) throws IOException {
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        Set<String> own = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        if (!Files.isDirectory(proc.resolve("fd"))) {
            return addresses;
        }
        try (Stream<Path> open = Files.list(proc.resolve("fd"))) {
            open.forEach(file -> own.add(target(file)));
        }
        for (String table : List.of("net/tcp", "net/tcp6")) {
            if (!Files.exists(proc.resolve(table))) {
                continue;
            }
            for (String line : Files.readAllLines(proc.resolve(table))) {
                String[] cells = line.strip().split("\\s+", -1);
                if (cells[3].equals(LISTENING) && own.contains("socket:[" + cells[9] + "]")) {
                    addresses.add(cells[1].substring(0, cells[1].indexOf(':')));
                }
            }
        }
        return addresses;
    }
}
