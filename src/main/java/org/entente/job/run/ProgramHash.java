package org.entente.job.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.entente.article.Digest;

/** What the program is: a hash over its classes and the facts it ships with, by which a run knows whether an older one was made by the same. */
public final class ProgramHash {
    private static final String HASH = compute();

    private ProgramHash() {}

    /** 16 hexadecimal digits; the same for every build of the same sources. */
    public static String of() {
        return HASH;
    }

    private static String compute() {
        try {
            Path code = Path.of(ProgramHash.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Map<String, Long> sums = Files.isDirectory(code) ? folder(code) : jar(code);
            MessageDigest digest = Digest.sha256();
            sums.forEach((name, sum) -> digest.update((name + ' ' + sum + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Long> jar(Path file) throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            jar.stream()
                    .filter(entry -> isOurs(entry.getName()))
                    .forEach(entry -> sums.put(entry.getName(), entry.getCrc()));
        }
        return sums;
    }

    private static Map<String, Long> folder(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        Map<String, Long> sums = new TreeMap<>();
        for (Path file : files) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (isOurs(name)) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                sums.put(name, sum.getValue());
            }
        }
        return sums;
    }

    private static boolean isOurs(String name) {
        return name.startsWith("org/entente/") && name.endsWith(".class")
                || name.startsWith("data/") && !name.endsWith("/");
    }
}
