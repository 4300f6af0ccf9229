package org.trigpoint.intake.workbook;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.RowSink;
import org.trigpoint.intake.sheet.SheetReader;
import org.trigpoint.intake.sheet.SheetSink;
import org.trigpoint.intake.source.HashedSource;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.task.Progress;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads workbooks of Excel 2, 3 and 4, which hold one sheet, and of Excel 5 and 95. The records are those of the
/// OpenOffice.org documentation of the Excel file format.
public final class EarlyWorkbookReader implements SheetReader {
    private static final int CHECK_EVERY = 1 << 14;
    private static final int WORKSHEET = 0x10;
    private static final int GLOBALS = 0x05;
    private static final int WORKSPACE = 0x100;
    private static final int NEWER = 0x600;

    @Override
    public void read(HashedSource source, SheetSink sink, Progress progress) throws IOException, UnreadableException {
        try (InputStream in = source.open()) {
            read(in, source.name(), sink, progress);
        }
    }

    /// Reads the workbook in a stream.
    static void read(InputStream in, String file, SheetSink sink, Progress progress)
            throws IOException, UnreadableException {
        try (BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16)) {
            new Walk(buffered, file, sink, progress).read();
        } catch (IndexOutOfBoundsException e) {
            throw new UnreadableException(EarlyRecord.DAMAGED, e);
        }
    }

    /// A sheet's name, and where its records begin.
    private record Tab(long position, int flags, String name) {
        boolean isHidden() {
            return (flags & 3) != 0;
        }
    }

    private static final class Walk {
        private final InputStream in;
        private final String file;
        private final SheetSink sink;
        private final Progress progress;
        private final EarlyStyles styles = new EarlyStyles();
        private final List<Tab> tabs = new ArrayList<>();
        private int sheets;
        private long count;

        Walk(InputStream in, String file, SheetSink sink, Progress progress) {
            this.in = in;
            this.file = file;
            this.sink = sink;
            this.progress = progress;
        }

        void read() throws IOException, UnreadableException {
            EarlyRecord record = next();
            if (record == null || record.begins() == 0) {
                throw new UnreadableException(EarlyRecord.DAMAGED);
            }
            if (record.begins() == 5 && record.unsigned(0) >= NEWER) {
                throw new UnreadableException("it is no workbook of Excel 95 or older, though it is stored like one");
            }
            int kind = record.unsigned(2);
            if (kind == GLOBALS || kind == WORKSPACE) {
                globals(record.begins());
                tabs.sort(Comparator.comparingLong(Tab::position));
                record = next();
            }
            for (; record != null; record = next()) {
                if (record.begins() > 0) {
                    sheet(record);
                }
            }
            if (sheets == 0) {
                throw new UnreadableException("it has no sheets, or is cut short");
            }
        }

        private void globals(int version) throws IOException, UnreadableException {
            for (EarlyRecord record = next(); record != null && record.id() != EarlyRecord.EOF; record = next()) {
                if (record.id() == EarlyRecord.SHEET_NAME) {
                    int length = record.octet(6);
                    tabs.add(new Tab(record.data().getInt(0) & 0xffffffffL, record.octet(4),
                            record.text(7, length, styles.charset())));
                } else if (record.id() == EarlyRecord.SHEET_HEADER) {
                    // Excel 4 sets the names of sheets before each of them.
                    tabs.add(new Tab(tabs.size(), 0, record.text(5, record.octet(4), styles.charset())));
                    return;
                } else {
                    styles.take(record, version);
                }
            }
        }

        private void sheet(EarlyRecord start) throws IOException, UnreadableException {
            Tab tab = sheets < tabs.size() ? tabs.get(sheets)
                    : new Tab(0, 0, tabs.isEmpty() ? "" : "Sheet " + (sheets + 1));
            sheets++;
            RowSink rows = null;
            if (tab.isHidden() && !sink.wantsHidden()) {
                sink.leftOut(tab.name(), "the sheet is hidden and was left out");
            } else if (start.unsigned(2) != WORKSHEET) {
                sink.leftOut(tab.name(), "the sheet holds a chart or macros, no cells");
            } else {
                rows = sink.sheet(tab.name());
            }
            cells(rows == null ? null : new EarlyCells(rows, styles, start.begins()), start.begins());
        }

        private void cells(@Nullable EarlyCells cells, int version) throws IOException, UnreadableException {
            boolean wanted = cells != null;
            for (int depth = 1; depth > 0;) {
                EarlyRecord record = next();
                if (record == null) {
                    throw new UnreadableException(EarlyRecord.DAMAGED);
                }
                depth += record.begins() > 0 ? 1 : record.id() == EarlyRecord.EOF ? -1 : 0;
                if (depth == 1) {
                    styles.take(record, version);
                    wanted = wanted && cells != null && cells.take(record);
                }
            }
            if (wanted && cells != null) {
                cells.end();
            }
        }

        private @Nullable EarlyRecord next() throws IOException, UnreadableException {
            if (count++ % CHECK_EVERY == 0) {
                progress.checkCancelled();
                progress.report("Reading " + file, count, -1);
            }
            EarlyRecord record = EarlyRecord.next(in);
            if (record != null && record.id() == EarlyRecord.PROTECTED_BY_PASSWORD) {
                throw new UnreadableException(
                        "it is a workbook of Excel 95 or older that a password protects; open it in "
                                + "Excel and save it as .xlsx");
            }
            return record;
        }
    }
}
