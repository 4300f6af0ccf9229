package org.trigpoint.intake.workbook;

import org.trigpoint.intake.sheet.ProgressStream;
import org.trigpoint.intake.sheet.RowSink;
import org.trigpoint.intake.sheet.SheetReader;
import org.trigpoint.intake.sheet.SheetSink;
import org.trigpoint.intake.source.Archive;
import org.trigpoint.intake.source.HashedSource;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.intake.workbook.WorkbookParts.SheetPart;
import org.trigpoint.task.Progress;

import javax.xml.stream.XMLStreamException;

import java.io.IOException;
import java.io.InputStream;

/// Reads .xlsx and .xlsm workbooks.
public final class WorkbookReader implements SheetReader {
    private static final String DAMAGED = "it is damaged: part of the workbook is not the XML it should be";
    private final Archive archive;

    /// @param archive the workbook, unpacked
    public WorkbookReader(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void read(HashedSource source, SheetSink sink, Progress progress) throws IOException, UnreadableException {
        try {
            WorkbookParts parts = WorkbookParts.read(archive);
            WorkbookContent content = new WorkbookContent(parts, SharedStrings.read(archive, parts.strings(), progress),
                    CellStyles.read(archive, parts.styles()));
            if (parts.sheets().isEmpty()) {
                throw new UnreadableException("it has no sheets");
            }
            for (SheetPart sheet : parts.sheets()) {
                read(sheet, content, sink, new Telling(source.name(), progress));
            }
        } catch (XMLStreamException e) {
            throw new UnreadableException(DAMAGED, e);
        }
    }

    private record Telling(String file, Progress progress) {}

    private void read(SheetPart sheet, WorkbookContent content, SheetSink sink, Telling telling)
            throws IOException, UnreadableException {
        if (sheet.hidden() && !sink.wantsHidden()) {
            sink.leftOut(sheet.name(), "the sheet is hidden and was left out");
            return;
        }
        if (sheet.part().isEmpty()) {
            sink.leftOut(sheet.name(), "the sheet holds a chart or nothing, no cells");
            return;
        }
        RowSink rows = sink.sheet(sheet.name());
        if (rows == null) {
            return;
        }
        try (InputStream in = archive.open(sheet.part());
                InputStream told = new ProgressStream(in, telling.file, archive.size(sheet.part()), telling.progress);
                Xml xml = new Xml(told)) {
            new SheetStream(xml, content, rows).read();
        } catch (XMLStreamException e) {
            throw new UnreadableException(DAMAGED, e);
        }
    }
}
