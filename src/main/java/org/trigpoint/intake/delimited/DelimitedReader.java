package org.trigpoint.intake.delimited;

import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.ProgressStream;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.intake.sheet.RowSink;
import org.trigpoint.intake.sheet.SheetReader;
import org.trigpoint.intake.sheet.SheetSink;
import org.trigpoint.intake.source.HashedSource;
import org.trigpoint.intake.source.TextEncoding;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Reads text tables: one sheet without a name. Every cell is text. Blank lines are rows.
public final class DelimitedReader implements SheetReader {
    private static final int SAMPLE = 1 << 16;

    @Override
    public void read(HashedSource source, SheetSink sink, Progress progress) throws IOException, UnreadableException {
        Charset chosen = sink.encoding();
        if (chosen != null) {
            read(new Characters(source, new TextEncoding.Found(TextEncoding.UTF_8, true), chosen), sink, progress);
            return;
        }
        TextEncoding.Found found;
        try (InputStream in = source.open()) {
            found = TextEncoding.detect(in);
        }
        read(new Characters(source, found, found.encoding().charset()), sink, progress);
    }

    /// @param found of the bytes that [#of] gives
    /// @param charset of the bytes of the file
    private record Characters(HashedSource source, TextEncoding.Found found, Charset charset) {
        TextEncoding encoding() {
            return found.encoding();
        }

        InputStream of(InputStream in) {
            boolean asTheyAre = encoding() == TextEncoding.WINDOWS_1252 || charset.equals(StandardCharsets.UTF_8);
            InputStream narrow = asTheyAre ? in : new Utf8Stream(in, charset);
            return found.mayHoldZeros() ? new WithoutZeros(narrow) : narrow;
        }
    }

    private static void read(Characters characters, SheetSink sink, Progress progress) throws IOException {
        HashedSource source = characters.source();
        Dialect dialect;
        try (InputStream in = characters.of(source.open())) {
            dialect = Dialect.detect(in.readNBytes(SAMPLE));
        }
        RowSink rows = sink.sheet("");
        if (rows == null) {
            return;
        }
        if (characters.encoding() != TextEncoding.UTF_8) {
            rows.note("Characters were read as " + characters.encoding().title() + ".");
        } else if (sink.encoding() != null) {
            rows.note("Characters were read as " + characters.charset().displayName(Locale.UK) + ", as asked.");
        }
        InputStream bytes = new ProgressStream(source.openHashed(), source.name(), source.size(), progress);
        try (InputStream in = characters.of(bytes)) {
            if (read(in, dialect, characters.encoding(), rows)) {
                noteZeros(in, rows);
                rows.end();
            }
        }
    }

    private static void noteZeros(InputStream in, RowSink rows) {
        if (in instanceof WithoutZeros without && without.found() > 0) {
            rows.note(String.format(Locale.UK,
                    "%,d zero byte%s (NUL), which %s no text, %s left out. Some exports pad their"
                            + " columns with them; if this one does not, it may be damaged.",
                    without.found(),
                    without.found() == 1 ? "" : "s", without.found() == 1 ? "is" : "are",
                    without.found() == 1 ? "was" : "were"));
        }
    }

    /// @return whether the table was read to its end
    private static boolean read(InputStream in, Dialect dialect, TextEncoding encoding, RowSink rows)
            throws IOException {
        RecordScanner scanner = new RecordScanner(in, dialect.delimiter());
        Fields fields = new Fields(scanner, new WordCache(encoding));
        Row row = new Row();
        long passed = dialect.declared() ? 1 : 0;
        try {
            while (scanner.next()) {
                if (scanner.record() > passed) {
                    row.start(scanner.record() - passed);
                    fields.addTo(row);
                    if (!rows.row(row)) {
                        return false;
                    }
                }
            }
        } catch (UnreadableException e) {
            rows.broken(e.reason());
            return false;
        }
        return true;
    }

    /// Makes cells of the fields of the scanner's record.
    private record Fields(RecordScanner scanner, WordCache cache) {
        void addTo(Row row) {
            byte[] bytes = scanner.bytes();
            int count = scanner.fields();
            for (int i = 0; i < count; i++) {
                int start = scanner.start(i);
                int end = scanner.end(i);
                while (start < end && isSpace(bytes[start])) {
                    start++;
                }
                while (end > start && isSpace(bytes[end - 1])) {
                    end--;
                }
                row.add(start == end ? Cell.Blank.BLANK : cell(i, bytes, start, end));
            }
        }

        private Cell cell(int field, byte[] bytes, int start, int end) {
            return scanner.hasDoubledQuotes(field) ? unquoted(bytes, start, end) : cache.cell(bytes, start, end);
        }

        private Cell unquoted(byte[] bytes, int start, int end) {
            byte[] plain = new byte[end - start];
            int length = 0;
            for (int i = start; i < end; i++) {
                plain[length++] = bytes[i];
                if (bytes[i] == '"' && i + 1 < end && bytes[i + 1] == '"') {
                    i++;
                }
            }
            return cache.cell(plain, 0, length);
        }

        private static boolean isSpace(byte b) {
            return b >= 0 && b <= ' ';
        }
    }
}
