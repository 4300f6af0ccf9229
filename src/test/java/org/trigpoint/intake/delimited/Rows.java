package org.trigpoint.intake.delimited;

import org.trigpoint.intake.sheet.Row;
import org.trigpoint.intake.sheet.RowSink;
import org.trigpoint.intake.sheet.SheetSink;
import org.trigpoint.intake.source.HashedSource;
import org.trigpoint.intake.source.Source;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.task.Progress;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads bytes as a text table and keeps the texts of its cells.
final class Rows implements SheetSink, RowSink {
    final List<List<String>> rows = new ArrayList<>();
    final List<Long> numbers = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    String broken = "";

    static Rows of(byte[] bytes) throws IOException, UnreadableException {
        Rows rows = new Rows();
        new DelimitedReader().read(new HashedSource(new Bytes(bytes)), rows, Progress.NONE);
        return rows;
    }

    @Override
    public RowSink sheet(String name) {
        return this;
    }

    @Override
    public void leftOut(String name, String reason) {
        throw new AssertionError("a text table has no sheets to leave out");
    }

    @Override
    public boolean row(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            texts.add(row.cell(i).text());
        }
        rows.add(texts);
        numbers.add(row.number());
        return true;
    }

    @Override
    public void note(String note) {
        notes.add(note);
    }

    @Override
    public void end() {}

    @Override
    public void broken(String reason) {
        broken = reason;
    }

    private record Bytes(byte[] bytes) implements Source {
        @Override
        public String name() {
            return "bytes.csv";
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public Path path() {
            throw new UnsupportedOperationException();
        }
    }
}
