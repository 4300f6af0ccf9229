package org.trigpoint.intake.workbook;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.ExcelDates;
import org.trigpoint.intake.sheet.RowSink;
import org.trigpoint.intake.sheet.SheetSink;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.task.Progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Walks through the records: first what the workbook is about, then one run of records for each sheet.
final class RecordReader {
    private static final int CHECK_EVERY = 1 << 14;
    private final RecordStream records;
    private final String file;
    private final SheetSink sink;
    private final Progress progress;
    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final CellStyles styles = new CellStyles();
    private final Map<Integer, String> patterns = new HashMap<>();
    private @Nullable SSTRecord strings;
    private double epochShift;
    private int style;
    private long count;

    RecordReader(RecordStream records, String file, SheetSink sink, Progress progress) {
        this.records = records;
        this.file = file;
        this.sink = sink;
        this.progress = progress;
    }

    void read() throws UnreadableException {
        for (Record record = next(); record != null && !(record instanceof EOFRecord); record = next()) {
            global(record);
        }
        List<BoundSheetRecord> ordered = Arrays.asList(BoundSheetRecord.orderByBofPosition(tabs));
        int sheet = 0;
        for (Record record = next(); record != null; record = next()) {
            if (record instanceof BOFRecord start && sheet < ordered.size()) {
                sheet(ordered.get(sheet++), start);
            }
        }
        if (sheet == 0) {
            throw new UnreadableException("it has no sheets, or is cut short");
        }
    }

    private void global(Record record) {
        switch (record) {
            case BoundSheetRecord tab -> tabs.add(tab);
            case SSTRecord table -> strings = table;
            case DateWindow1904Record window -> epochShift = window.getWindowing() == 1 ? ExcelDates.DAYS_1904 : 0;
            case FormatRecord format -> patterns.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord format ->
                styles.add(style++, format.getFormatIndex(), patterns.get((int) format.getFormatIndex()));
            default -> {
                // Everything else is about looks.
            }
        }
    }

    private void sheet(BoundSheetRecord tab, BOFRecord start) throws UnreadableException {
        RowSink rows = null;
        if ((tab.isHidden() || tab.isVeryHidden()) && !sink.wantsHidden()) {
            sink.leftOut(tab.getSheetname(), "the sheet is hidden and was left out");
        } else if (start.getType() != BOFRecord.TYPE_WORKSHEET) {
            sink.leftOut(tab.getSheetname(), "the sheet holds a chart or macros, no cells");
        } else {
            rows = sink.sheet(tab.getSheetname());
        }
        SheetRecords cells = rows == null ? null : new SheetRecords(rows, strings, styles, epochShift);
        boolean wanted = cells != null;
        int depth = 1;
        while (depth > 0) {
            Record record = next();
            if (record == null) {
                throw new UnreadableException("it is damaged or cut short");
            }
            depth += record instanceof BOFRecord ? 1 : record instanceof EOFRecord ? -1 : 0;
            if (wanted && cells != null && depth == 1) {
                wanted = cells.take(record);
            }
        }
        if (wanted && cells != null) {
            cells.end();
        }
    }

    private @Nullable Record next() throws UnreadableException {
        if (count++ % CHECK_EVERY == 0) {
            progress.checkCancelled();
            progress.report("Reading " + file, count, -1);
        }
        return records.next();
    }
}
