package org.trigpoint.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The zip file a Word document is. Entries carry the date of the document, so that the same document gives the same bytes.
final class WordPackage implements AutoCloseable {
    private final ZipOutputStream zip;
    private final LocalDateTime time;

    WordPackage(OutputStream out, LocalDate date) {
        zip = new ZipOutputStream(out);
        time = date.atStartOfDay();
    }

    void put(String name, String text) throws IOException {
        put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void put(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time);
        if (name.endsWith(".png")) { // whose pixels are deflated already
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            CRC32 check = new CRC32();
            check.update(bytes);
            entry.setCrc(check.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /// A part that is the same in every document.
    void putResource(String name, String resource) throws IOException {
        try (InputStream part = WordPackage.class.getResourceAsStream(resource)) {
            if (part == null) {
                throw new IllegalStateException("missing from the program: " + resource);
            }
            put(name, part.readAllBytes());
        }
    }

    /// Completes the file; the stream it went to stays open.
    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
