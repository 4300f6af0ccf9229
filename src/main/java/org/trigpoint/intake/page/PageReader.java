package org.trigpoint.intake.page;

import org.trigpoint.intake.sheet.ProgressStream;
import org.trigpoint.intake.sheet.SheetReader;
import org.trigpoint.intake.sheet.SheetSink;
import org.trigpoint.intake.source.HashedSource;
import org.trigpoint.intake.source.TextEncoding;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.task.Progress;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Locale;

/// Reads the tables of an HTML page, each as a sheet called "Table 1", "Table 2" and so on. Every cell is text.
public final class PageReader implements SheetReader {
    private static final int LONGEST_RUN = 1 << 20;
    private static final int BUFFER = 1 << 16;

    @Override
    public void read(HashedSource source, SheetSink sink, Progress progress) throws IOException, UnreadableException {
        TextEncoding encoding;
        try (InputStream in = source.open()) {
            encoding = TextEncoding.detect(in).encoding();
        }
        InputStream bytes = new ProgressStream(source.openHashed(), source.name(), source.size(), progress);
        try (Reader reader = new BufferedReader(new InputStreamReader(bytes, encoding.charset()), BUFFER)) {
            PageTables tables = new PageTables(sink);
            walk(reader, tables);
            tables.end();
        }
    }

    private static void walk(Reader reader, PageTables tables) throws IOException, UnreadableException {
        StringBuilder run = new StringBuilder();
        while (until(reader, '<', run)) {
            tables.text(run.toString());
            readTag(reader, run);
            String inside = run.toString();
            if (!inside.startsWith("!--")) {
                Tag tag = Tag.of(inside);
                tables.tag(tag);
                if (!tag.closing() && (tag.name().equals("script") || tag.name().equals("style"))) {
                    skip(reader, "</" + tag.name());
                }
            }
        }
        tables.text(run.toString());
    }

    /// Reads up to a character, which is left out.
    ///
    /// @return false when the page ended first
    private static boolean until(Reader reader, char stop, StringBuilder run) throws IOException, UnreadableException {
        run.setLength(0);
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            if (c == stop) {
                return true;
            }
            append(run, c);
        }
        return false;
    }

    private static void readTag(Reader reader, StringBuilder run) throws IOException, UnreadableException {
        run.setLength(0);
        int quote = 0;
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            boolean comment = run.length() >= 3 && run.charAt(0) == '!' && run.charAt(1) == '-' && run.charAt(2) == '-';
            if (comment) {
                if (c == '>' && run.length() >= 5 && run.charAt(run.length() - 1) == '-') {
                    return;
                }
            } else if (c == '>' && quote == 0) {
                return;
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            }
            append(run, c);
        }
    }

    private static void skip(Reader reader, String end) throws IOException {
        StringBuilder last = new StringBuilder();
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            last.append((char) c);
            if (last.length() > end.length()) {
                last.deleteCharAt(0);
            }
            if (last.toString().toLowerCase(Locale.ROOT).equals(end)) {
                return;
            }
        }
    }

    private static void append(StringBuilder run, int c) throws UnreadableException {
        if (run.length() >= LONGEST_RUN) {
            throw new UnreadableException("it holds a text of more than a million characters, which no table does");
        }
        run.append((char) c);
    }
}
