package org.trigpoint.report.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A zip file whose entries carry the date of the document, not the minute it was written.
public final class DatedZip {
    private DatedZip() {}

    /// Writes the same entries with this date; the stream stays open.
    public static void write(byte[] zip, LocalDate date, OutputStream out) throws IOException {
        ZipOutputStream dated = new ZipOutputStream(out);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(date.atStartOfDay());
                dated.putNextEntry(copy);
                in.transferTo(dated);
                dated.closeEntry();
            }
        }
        dated.finish();
    }
}
