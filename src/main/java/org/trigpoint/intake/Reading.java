package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.layout.Layout;
import org.trigpoint.intake.layout.Shelf;
import org.trigpoint.intake.sheet.RowSink;
import org.trigpoint.intake.sheet.SheetReader;
import org.trigpoint.intake.source.HashedSource;
import org.trigpoint.intake.source.Source;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;

import java.io.IOException;

/// Reads the tables of one file, or of the files in one archive, for a visitor.
final class Reading implements FileWalk.Handler {
    private final Shelf shelf;
    private final @Nullable Layout chosen;
    private final @Nullable String sheet;
    private final ReadOptions options;
    private final TableVisitor visitor;
    private final Progress progress;

    Reading(Shelf shelf, ReadOptions options, TableVisitor visitor, Progress progress) {
        this.shelf = options.wishes(ReadOptions.Wish.FREE_TEXT) ? shelf.keepingFreeText() : shelf;
        String layout = options.layout();
        this.chosen = layout == null ? null : this.shelf.layout(layout);
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
    public void features(Source source, Format format) throws IOException, UnreadableException {
        if (sheet == null) {
            new BoundaryTable(new HashedSource(source), visitor, progress).read(format);
        }
    }

    @Override
    public void sheets(Source source, SheetReader reader) throws UnreadableException, IOException {
        Sheets sheets = new Sheets(new HashedSource(source));
        try {
            reader.read(sheets.source, sheets, progress);
            if (!sheets.any) {
                throw new UnreadableException(
                        sheet == null ? "it holds no table" : "it has no sheet or table called '" + sheet + "'");
            }
        } catch (CancelledException e) {
            sheets.broken("the reading was cancelled");
            throw e;
        } catch (IOException e) {
            if (!sheets.broken(FileWalk.reason(e)) || !sheets.any) {
                throw e;
            }
        } catch (UnreadableException e) {
            if (!sheets.broken(e.reason()) || !sheets.any) {
                throw e;
            }
        }
    }

    /// Finds the table on each sheet of one file.
    private final class Sheets extends ChosenSheets implements TableVisitor {
        private final HashedSource source;
        private @Nullable TableFinder current;
        private boolean any;

        Sheets(HashedSource source) {
            super(options);
            this.source = source;
        }

        @Override
        public @Nullable RowSink sheet(String name) {
            TableWish wish = TableWish.of(sheet, name);
            if (wish == null) {
                return null;
            }
            SheetPlace.Meeting meeting = new SheetPlace.Meeting(this, (_, _, _) -> {}, wish, chosen);
            current = new TableFinder(SheetPlace.first(source, new Recognition(shelf, null, name, source.name()),
                    meeting, options));
            return current;
        }

        @Override
        public @Nullable RowReceiver table(TableHead head) {
            any = true;
            return visitor.table(head);
        }

        @Override
        public void refused(String file, String table, String reason) {
            any = true;
            visitor.refused(file, table, reason);
        }

        @Override
        public void leftOut(String name, String reason) {
            if (TableWish.of(sheet, name) != null) {
                refused(source.name(), name, reason);
            }
        }

        /// Tells the sheet at work that it broke off.
        ///
        /// @return whether there was one
        boolean broken(String reason) {
            if (current == null || current.isOver()) {
                return false;
            }
            current.broken(reason);
            return true;
        }
    }
}
