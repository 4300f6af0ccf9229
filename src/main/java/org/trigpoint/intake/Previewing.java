package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.check.ColumnGuesser;
import org.trigpoint.intake.layout.Layout;
import org.trigpoint.intake.layout.Shelf;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.intake.sheet.RowSink;
import org.trigpoint.intake.sheet.SheetReader;
import org.trigpoint.intake.source.HashedSource;
import org.trigpoint.intake.source.Source;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Looks at the beginning of every sheet of a file, or of the files in an archive.
final class Previewing implements FileWalk.Handler {
    private static final int ROWS = 200;
    /// A table that begins further down is not shown, though it is imported.
    private static final int ROWS_SEARCHED = 5_000;
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
        HashedSource hashed = new HashedSource(source);
        reader.read(hashed, new Beginnings(hashed), progress);
    }

    private final class Beginnings extends ChosenSheets {
        private final HashedSource source;

        Beginnings(HashedSource source) {
            super(options);
            this.source = source;
        }

        @Override
        public @Nullable RowSink sheet(String name) {
            TableWish wish = TableWish.of(sheet, name);
            return wish == null ? null : new Beginning(source, name, wish);
        }

        @Override
        public void leftOut(String name, String reason) {
            visitor.refused(source.name(), name, reason);
        }
    }

    /// The first rows of a sheet, in which its tables are found as they are in an import.
    private final class Beginning implements RowSink, SheetPlace.Looker, TableVisitor {
        private final String name;
        private final TableFinder finder;
        private long rows;
        /// Told when it is known where the next table begins.
        private @Nullable TablePreview waiting;

        Beginning(HashedSource source, String name, TableWish wish) {
            this.name = name;
            this.finder = new TableFinder(SheetPlace.first(source,
                    new Recognition(shelf, null, name, source.name()),
                    new SheetPlace.Meeting(this, this, wish, chosen), options));
        }

        @Override
        public boolean row(Row row) {
            boolean wanted = finder.row(row);
            rows++;
            if (wanted && rows < ROWS_SEARCHED) {
                return true;
            }
            if (finder.isUndecided()) {
                finder.end();
            }
            tell();
            return false;
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
            finder.end();
            tell();
        }

        @Override
        public void broken(String reason) {
            tell();
            visitor.refused(finder.file(), name, reason);
        }

        @Override
        public RowReceiver table(TableHead head) {
            return RowReceiver.DEAF;
        }

        @Override
        public void refused(String file, String table, String reason) {
            // A table that fits no layout is shown; an empty sheet has nothing to show.
        }

        @Override
        public void look(SheetPlace place, @Nullable Header header, List<Row> held) {
            List<Row> shown = held.subList(0, Math.min(held.size(), ROWS));
            if (shown.stream().anyMatch(row -> !row.isBlank())) {
                waiting = waiting == null ? null : waiting.above(shown.getFirst().number());
                tell();
                waiting = preview(place, header, shown);
            }
        }

        private void tell() {
            if (waiting != null) {
                visitor.preview(waiting);
                waiting = null;
            }
        }

        private TablePreview preview(SheetPlace place, @Nullable Header header, List<Row> shown) {
            LikelyHeader at = header == null ? LikelyHeader.of(shown) : new LikelyHeader(header.first(), header.last());
            List<String> headings = at.headings(shown);
            List<TablePreview.Line> lines = shown.stream()
                    .map(row -> new TablePreview.Line(row.number(), texts(row)))
                    .toList();
            return new TablePreview(place.file(), name, place.number(), lines, at.last(), headings,
                    header == null ? null : header.match().layout().id(),
                    new ColumnGuesser(shelf).guess(headings, shown.subList(at.last() + 1, shown.size())));
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
