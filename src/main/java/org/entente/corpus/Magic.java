package org.entente.corpus;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that are no text, by their first bytes. */
final class Magic {
    private static final Map<String, String> KNOWN = known();

    private Magic() {}

    /** What it is in words, or empty for what may be text. */
    static String of(byte[] head, int length) {
        String start = new String(head, 0, Math.min(length, 16), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> entry : KNOWN.entrySet()) {
            if (start.startsWith(entry.getKey())) {
                return entry.getValue();
            }
        }
        int zeros = 0;
        int controls = 0;
        int looked = Math.min(length, 8192);
        for (int i = 0; i < looked; i++) {
            zeros += head[i] == 0 ? 1 : 0;
            controls += head[i] >= 0 && head[i] < 9 || head[i] > 13 && head[i] < 27 ? 1 : 0;
        }
        return zeros * 50 > looked || controls * 10 > looked ? "a binary file" : "";
    }

    private static Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        known.put("%PDF", "a PDF document");
        known.put("PAR1", "a Parquet file");
        known.put("SQLite format 3", "an SQLite database");
        known.put("\u0089PNG", "a PNG picture");
        known.put("\u00ff\u00d8\u00ff", "a JPEG picture");
        known.put("GIF8", "a GIF picture");
        known.put("\u007fELF", "a program");
        known.put("\u00ca\u00fe\u00ba\u00be", "a Java class");
        known.put("\u00d0\u00cf\u0011\u00e0", "an old Office document");
        known.put("7z\u00bc\u00af", "a 7z archive");
        known.put("Rar!", "a RAR archive");
        known.put("\u00fd7zXZ", "an XZ archive");
        known.put("Obj\u0001", "an Avro file");
        known.put("ORC", "an ORC file");
        return known;
    }
}
