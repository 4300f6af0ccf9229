package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.check.ColumnGuesser;
import org.trigpoint.intake.layout.Layout;
import org.trigpoint.intake.layout.Shelf;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.intake.sheet.RowSink;
import org.trigpoint.intake.sheet.SheetReader;
import org.trigpoint.intake.sheet.SheetSink;
import org.trigpoint.intake.source.HashedSource;
import org.trigpoint.intake.source.Source;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// Looks at the beginning of every sheet of a file, or of the files in an archive.
final class Previewing implements FileWalk.Handler {
    private static final int ROWS = 200;
    private final Shelf shelf;
    private final @Nullable Layout chosen;
    private final @Nullable String sheet;
    private final ReadOptions options;
    private final PreviewVisitor visitor;
    private final Progress progress;

    Previewing(Shelf shelf, ReadOptions options, PreviewVisitor visitor, Progress progress) {
        this.shelf = shelf;
        String layout = options.layout();
        this.chosen = layout == null ? null : shelf.layout(layout);
        this.sheet = options.sheet();
        this.options = options;
        this.visitor = visitor;
        this.progress = progress;
    }

    @Override
    public void refused(Source source, String reason) {
        visitor.refused(source.name(), "", reason);
    }

    @Override
    public void features(Source source, Format format) {
        visitor.refused(source.name(), "",
                "it is a map file: it has no columns to describe and can be imported as it is");
    }

    @Override
    public void sheets(Source source, SheetReader reader) throws IOException, UnreadableException {
        reader.read(new HashedSource(source), new Beginnings(source.name()), progress);
    }

    private final class Beginnings implements SheetSink {
        private final String file;

        Beginnings(String file) {
            this.file = file;
        }

        @Override
        public @Nullable RowSink sheet(String name) {
            return sheet != null && !sheet.equalsIgnoreCase(name) ? null : new Beginning(file, name);
        }

        @Override
        public boolean wantsHidden() {
            return options.wishes(ReadOptions.Wish.HIDDEN);
        }

        @Override
        public @Nullable Charset encoding() {
            return options.encoding();
        }

        @Override
        public @Nullable String password() {
            return options.secret();
        }

        @Override
        public void leftOut(String name, String reason) {
            visitor.refused(file, name, reason);
        }
    }

    private final class Beginning implements RowSink {
        private final String file;
        private final String name;
        private final List<Row> rows = new ArrayList<>();
        private boolean told;

        Beginning(String file, String name) {
            this.file = file;
            this.name = name;
        }

        @Override
        public boolean row(Row row) {
            rows.add(row.copy());
            if (rows.size() == ROWS) {
                tell();
            }
            return rows.size() < ROWS;
        }

        @Override
        public boolean wantsHiddenColumns() {
            return options.wishes(ReadOptions.Wish.HIDDEN);
        }

        @Override
        public void note(String note) {
            // What is to be said of a table is said when it is imported.
        }

        @Override
        public void end() {
            tell();
        }

        @Override
        public void broken(String reason) {
            visitor.refused(file, name, reason);
        }

        private void tell() {
            if (!told && rows.stream().anyMatch(row -> !row.isBlank())) {
                told = true;
                visitor.preview(preview());
            }
        }

        private TablePreview preview() {
            Header header = new HeaderSearch(rows, new Recognition(shelf, chosen, name, file)).find();
            int headingRow = header == null ? HeaderSearch.likeliest(rows) : header.last();
            List<String> headings = HeaderSearch.headings(rows.get(headingRow));
            List<List<String>> texts = rows.stream().map(Beginning::texts).toList();
            return new TablePreview(file, name, texts, headingRow, header == null ? null : header.match().layout().id(),
                    new ColumnGuesser(shelf).guess(headings, rows.subList(headingRow + 1, rows.size())));
        }

        private static List<String> texts(Row row) {
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                Cell cell = row.cell(i);
                texts.add(cell.text());
            }
            return texts;
        }
    }
}
