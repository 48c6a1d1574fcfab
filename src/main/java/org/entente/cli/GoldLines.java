package org.entente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.entente.job.run.InputException;

/** Reads the lines of a gold file, gzipped or not. */
final class GoldLines {
    private GoldLines() {}

    /** @param most lines; 0 for all */
    static List<String> read(Path file, int most) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && (most == 0 || lines.size() < most)) {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new InputException("no gold file " + file);
        }
        return lines;
    }
}
