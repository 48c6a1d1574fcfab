package org.entente.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page saved as a file, one article each. */
final class HtmlReader implements ArticleReader {
    @Override
    public String format() {
        return "html";
    }

    @Override
    public Iterator<ReadResult> read(InputStream in, String sourceUri) {
        return new RecordIterator(sourceUri, format()) {
            private boolean isRead;

            @Override
            ReadResult advance() throws IOException {
                if (isRead) {
                    return null;
                }
                isRead = true;
                return WebPage.draft(page(Limits.document(in), null, ""), "").at(place());
            }
        };
    }

    /** The page; its character set from {@code charset}, else as it says itself. */
    static Document page(byte[] bytes, String charset, String address) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(bytes), charset, address);
    }
}
