package org.trigpoint.intake;

import org.trigpoint.intake.delimited.DelimitedReader;
import org.trigpoint.intake.page.PageReader;
import org.trigpoint.intake.sheet.SheetReader;
import org.trigpoint.intake.source.Archive;
import org.trigpoint.intake.source.BombException;
import org.trigpoint.intake.source.Source;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.intake.workbook.EarlyWorkbookReader;
import org.trigpoint.intake.workbook.OldWorkbookReader;
import org.trigpoint.intake.workbook.OpenDocumentReader;
import org.trigpoint.intake.workbook.WorkbookReader;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/// Finds out what a file is, and the files within it, and hands each on with the reader that suits it.
final class FileWalk {
    private static final int DEEPEST = 2;
    private final Handler handler;
    private final Entries entries;

    /// @param entries the files of an archive to walk through
    FileWalk(Handler handler, Entries entries) {
        this.handler = handler;
        this.entries = entries;
    }

    /// What happens to the files found.
    interface Handler {
        /// A workbook, a text table or a page.
        void sheets(Source source, SheetReader reader) throws IOException, UnreadableException;

        /// A map file.
        void features(Source source, Format format) throws IOException, UnreadableException;

        /// A file that cannot be read.
        void refused(Source source, String reason);
    }

    /// Walks through one file. Nothing is thrown for what is wrong with it.
    void walk(Source source) {
        walk(source, 0);
    }

    private void walk(Source source, int depth) {
        try {
            Format format = format(source);
            if (!format.refusal().isEmpty()) {
                throw new UnreadableException(format.refusal());
            }
            switch (format) {
                case ZIP -> zipped(source, depth);
                case OLE2 -> handler.sheets(source, new OldWorkbookReader());
                case OLD_EXCEL -> handler.sheets(source, new EarlyWorkbookReader());
                case HTML -> handler.sheets(source, new PageReader());
                case GEOJSON, TOPOJSON, SQLITE, SHAPEFILE -> handler.features(source, format);
                default -> handler.sheets(source, new DelimitedReader());
            }
        } catch (UnreadableException e) {
            handler.refused(source, e.reason());
        } catch (IOException e) {
            handler.refused(source, reason(e));
        }
    }

    /// Why a file cannot be read, for people.
    static String reason(IOException failure) {
        return failure instanceof BombException bomb
                ? bomb.reason()
                : "it could not be read; it may be damaged or open in another program";
    }

    private static Format format(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return Format.of(in.readNBytes(Format.BYTES_LOOKED_AT));
        }
    }

    /// A workbook, which is a zip inside, or an archive of files.
    private void zipped(Source source, int depth) throws IOException, UnreadableException {
        try (Archive archive = Archive.open(source.path())) {
            if (archive.has(OpenDocumentReader.LOCKED_WHOLE)) {
                throw new UnreadableException(OpenDocumentReader.LOCKED);
            }
            if (archive.has("[Content_Types].xml")) {
                handler.sheets(source, new WorkbookReader(archive));
            } else if (archive.has(OpenDocumentReader.CONTENT)) {
                handler.sheets(source, new OpenDocumentReader(archive));
            } else if (archive.names().stream().anyMatch(FileWalk::isShapefile)) {
                handler.features(source, Format.SHAPEFILE);
            } else if (depth >= DEEPEST) {
                throw new UnreadableException("it is a zip within a zip within a zip; unpack it first");
            } else {
                entries(source, archive, depth);
            }
        }
    }

    private void entries(Source source, Archive archive, int depth) throws UnreadableException {
        List<String> names = archive.names().stream().filter(FileWalk::isWanted).toList();
        if (names.isEmpty()) {
            throw new UnreadableException("it holds no files");
        }
        List<String> asked = names.stream().filter(name -> entries.want(source.name(), name)).toList();
        if (asked.isEmpty()) {
            throw new UnreadableException(
                    "it holds no file of the names asked for; the first is '" + names.getFirst() + "'");
        }
        for (String name : asked) {
            walk(archive.source(name, source.name() + "/" + name), depth + 1);
        }
    }

    /// Macs put files of their own beside everybody's.
    private static boolean isWanted(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        return !name.startsWith("__MACOSX/") && !file.startsWith(".") && !file.equals("Thumbs.db");
    }

    private static boolean isShapefile(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".shp") && isWanted(name);
    }
}
