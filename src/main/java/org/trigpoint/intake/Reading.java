package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.delimited.DelimitedReader;
import org.trigpoint.intake.layout.Layout;
import org.trigpoint.intake.layout.Shelf;
import org.trigpoint.intake.page.PageReader;
import org.trigpoint.intake.sheet.RowSink;
import org.trigpoint.intake.sheet.SheetReader;
import org.trigpoint.intake.sheet.SheetSink;
import org.trigpoint.intake.source.Archive;
import org.trigpoint.intake.source.BombException;
import org.trigpoint.intake.source.HashedSource;
import org.trigpoint.intake.source.Source;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.intake.workbook.OldWorkbookReader;
import org.trigpoint.intake.workbook.OpenDocumentReader;
import org.trigpoint.intake.workbook.WorkbookReader;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/// Reads one file, or the files in one archive.
final class Reading {
    private static final int DEEPEST = 2;
    private final Shelf shelf;
    private final @Nullable Layout chosen;
    private final @Nullable String sheet;
    private final TableVisitor visitor;
    private final Progress progress;

    Reading(Shelf shelf, ReadOptions options, TableVisitor visitor, Progress progress) {
        this.shelf = shelf;
        String layout = options.layout();
        this.chosen = layout == null ? null : shelf.layout(layout);
        this.sheet = options.sheet();
        this.visitor = visitor;
        this.progress = progress;
    }

    void read(Source source) {
        read(source, 0);
    }

    private void read(Source source, int depth) {
        try {
            Format format = format(source);
            if (!format.refusal().isEmpty()) {
                throw new UnreadableException(format.refusal());
            }
            switch (format) {
                case ZIP -> zipped(source, depth);
                case OLE2 -> sheets(source, new OldWorkbookReader());
                case HTML -> sheets(source, new PageReader());
                case GEOJSON, TOPOJSON, SQLITE, SHAPEFILE -> features(format, source);
                default -> sheets(source, new DelimitedReader());
            }
        } catch (UnreadableException e) {
            visitor.refused(source.name(), "", e.reason());
        } catch (IOException e) {
            visitor.refused(source.name(), "", reason(e));
        }
    }

    /// A workbook, which is a zip inside, or an archive of files.
    private void zipped(Source source, int depth) throws IOException, UnreadableException {
        try (Archive archive = Archive.open(source.path())) {
            if (archive.has("[Content_Types].xml")) {
                sheets(source, new WorkbookReader(archive));
            } else if (archive.has(OpenDocumentReader.CONTENT)) {
                sheets(source, new OpenDocumentReader(archive));
            } else if (archive.names().stream().anyMatch(Reading::isShapefile)) {
                features(Format.SHAPEFILE, source);
            } else if (depth >= DEEPEST) {
                throw new UnreadableException("it is a zip within a zip within a zip; unpack it first");
            } else {
                entries(source, archive, depth);
            }
        }
    }

    private void entries(Source source, Archive archive, int depth) throws UnreadableException {
        List<String> names = archive.names().stream().filter(Reading::isWanted).toList();
        if (names.isEmpty()) {
            throw new UnreadableException("it holds no files");
        }
        for (String name : names) {
            read(archive.source(name, source.name() + "/" + name), depth + 1);
        }
    }

    private static boolean isShapefile(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".shp") && isWanted(name);
    }

    private void features(Format format, Source source) throws IOException, UnreadableException {
        if (sheet == null) {
            new BoundaryTable(new HashedSource(source), visitor, progress).read(format);
        }
    }

    /// Macs put files of their own beside everybody's.
    private static boolean isWanted(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return !name.startsWith("__MACOSX/") && !file.startsWith(".") && !file.equals("Thumbs.db");
    }

    private static String reason(IOException failure) {
        return failure instanceof BombException bomb
                ? bomb.reason()
                : "it could not be read; it may be damaged or open in another program";
    }

    private static Format format(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return Format.of(in.readNBytes(Format.BYTES_LOOKED_AT));
        }
    }

    private void sheets(Source source, SheetReader reader) throws UnreadableException, IOException {
        Sheets sheets = new Sheets(new HashedSource(source));
        try {
            reader.read(sheets.source, sheets, progress);
        } catch (CancelledException e) {
            sheets.broken("the reading was cancelled");
            throw e;
        } catch (IOException e) {
            if (!sheets.broken(reason(e))) {
                throw e;
            }
        } catch (UnreadableException e) {
            if (!sheets.broken(e.reason())) {
                throw e;
            }
        }
    }

    /// Finds the table on each sheet of one file.
    private final class Sheets implements SheetSink {
        private final HashedSource source;
        private @Nullable TableFinder current;

        Sheets(HashedSource source) {
            this.source = source;
        }

        @Override
        public @Nullable RowSink sheet(String name) {
            if (sheet != null && !sheet.equalsIgnoreCase(name)) {
                return null;
            }
            current = new TableFinder(new SheetPlace(source, name, shelf, chosen, visitor));
            return current;
        }

        @Override
        public void leftOut(String name, String reason) {
            if (sheet == null || sheet.equalsIgnoreCase(name)) {
                visitor.refused(source.name(), name, reason);
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
