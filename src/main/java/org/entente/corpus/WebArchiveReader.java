package org.entente.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Web archives, WARC and ARC, record by record: the pages that were fetched with success. Requests, pictures and scripts are passed over;
 * an archive that is cut or broken keeps what came before. The day of the crawl is not taken for the day of publication.
 */
final class WebArchiveReader implements ArticleReader {
    private static final int OK = 200;

    @Override
    public String format() {
        return "warc";
    }

    @Override
    public Iterator<ReadResult> read(InputStream in, String sourceUri) {
        return new RecordIterator(sourceUri, format()) {
            private WarcReader archive;

            @Override
            ReadResult advance() throws IOException {
                if (archive == null) {
                    archive = new WarcReader(in);
                    archive.setLenient(true);
                }
                for (Optional<WarcRecord> next = archive.next(); next.isPresent(); next = archive.next()) {
                    if (next.get() instanceof WarcResponse response && isPage(response)) {
                        return page(response, place());
                    }
                }
                return null;
            }
        };
    }

    private static boolean isPage(WarcResponse response) throws IOException {
        try {
            MediaType type = response.payloadType();
            String scheme = response.target().toLowerCase(Locale.ROOT);
            return scheme.startsWith("http")
                    && response.http().status() == OK
                    && (type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML));
        } catch (RuntimeException e) {
            return false;
        }
    }

    private static ReadResult page(WarcResponse response, Place place) throws IOException {
        String address = response.target();
        Optional<WarcPayload> payload = response.payload();
        if (payload.isEmpty()) {
            return place.reject("no_body", "a page without content: " + address, address);
        }
        try {
            byte[] bytes = Limits.document(response.http().bodyDecoded().stream());
            String charset = payload.get().type().parameters().get("charset");
            return WebPage.draft(HtmlReader.page(bytes, known(charset), address), address)
                    .at(place);
        } catch (TooLargeException e) {
            return place.reject("too_large", e.getMessage() + ": " + address, address);
        } catch (IOException e) {
            return place.reject("bad_page", Reason.message(e) + ": " + address, address);
        }
    }

    private static String known(String charset) {
        try {
            return charset != null && Charset.isSupported(charset) ? charset : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
