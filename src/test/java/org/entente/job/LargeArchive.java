package org.entente.job;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.entente.corpus.CorpusReader;
import org.entente.corpus.Repeated;

/** Reads a web archive of a size in MB that is made as it is read, a page to each film of a MB, and says what came of it. */
final class LargeArchive {
    private static final int MB = 1 << 20;

    private LargeArchive() {}

    // Streams are put together by an Enumeration and by nothing else.
    @SuppressWarnings("JdkObsolete")
    public static void main(String[] arguments) {
        int films = Integer.parseInt(arguments[0]);
        InputStream archive = new SequenceInputStream(new Enumeration<>() {
            private int made;

            @Override
            public boolean hasMoreElements() {
                return made < 2 * films;
            }

            @Override
            public InputStream nextElement() {
                return made % 2 == 0 ? page(made++ / 2) : film(made++ / 2);
            }
        });
        long kept = 0;
        long refused = 0;
        Iterator<CorpusReader.Ingested> records = CorpusReader.load().read(archive, "large.warc", CorpusReader.AUTO);
        while (records.hasNext()) {
            boolean isKept = records.next() instanceof CorpusReader.Ingested.Kept;
            kept += isKept ? 1 : 0;
            refused += isKept ? 0 : 1;
        }
        System.out.println(kept + " articles, " + refused + " rejected");
    }

    private static InputStream page(int i) {
        String html =
                "<!DOCTYPE html><html><head><title>Envoys meet for the " + i + ". time</title></head><body><article>"
                        + ("<p>The envoys of " + i + " powers met on Thursday and will meet again in the autumn.</p>")
                                .repeat(20)
                        + "</article></body></html>";
        return bytes(head(i, "text/html", html.length()) + html + "\r\n\r\n");
    }

    private static InputStream film(int i) {
        List<InputStream> parts = new ArrayList<>();
        parts.add(bytes(head(i, "video/mp4", MB)));
        parts.add(new Repeated("0123456789abcdef".repeat(64), MB / 1024));
        parts.add(bytes("\r\n\r\n"));
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    private static String head(int i, String type, int length) {
        String http =
                String.join("\r\n", "HTTP/1.1 200 OK", "Content-Type: " + type, "Content-Length: " + length, "", "");
        return String.join(
                "\r\n",
                "WARC/1.0",
                "WARC-Type: response",
                "WARC-Target-URI: https://harbour.example/" + type + '/' + i,
                "WARC-Date: 2021-06-01T01:15:37Z",
                String.format(Locale.ROOT, "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>", i),
                "Content-Type: application/http; msgtype=response",
                "Content-Length: " + (http.length() + length),
                "",
                http);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
