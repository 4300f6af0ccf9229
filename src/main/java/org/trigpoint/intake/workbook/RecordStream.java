package org.trigpoint.intake.workbook;

import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.source.UnreadableException;

import java.io.InputStream;

/// The records of a workbook of Excel 97 to 2003, one after another.
final class RecordStream {
    private final RecordFactoryInputStream records;

    RecordStream(InputStream in) {
        this.records = new RecordFactoryInputStream(in, false);
    }

    /// The next record; `null` at the end.
    ///
    /// @throws UnreadableException when the record is damaged
    @Nullable
    Record next() throws UnreadableException {
        try {
            return records.nextRecord();
        } catch (RuntimeException e) {
            throw new UnreadableException("it is damaged or cut short", e);
        }
    }
}
