package org.trigpoint.report.excel;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.document.Numbering;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.output.DatedZip;
import org.trigpoint.report.output.DocumentWriter;
import org.trigpoint.task.Progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/// Writes the tables of a document as a workbook; text and pictures stay in the other documents. A cover, contents with
/// links and notes come first, then a sheet a table, numbered as in the document. Numbers stay numbers and show as they
/// do in Word and PDF; an interval becomes two columns. There are no formulas, and text that looks like one stays text;
/// no merged cells, nothing hidden.
public final class ExcelWriter implements DocumentWriter {
    private final TextWidths widths;

    public ExcelWriter(TextWidths widths) {
        this.widths = widths;
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public void write(Document document, OutputStream out, Progress progress) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            properties(workbook, document.info());
            List<Table> tables = document.tables();
            List<String> names = SheetNames.of(tables.stream().map(Table::sheetName).toList());
            ExcelSheets sheets = new ExcelSheets(workbook, document.info());
            Numbering numbering = Numbering.of(document);
            new ExcelFront(sheets, numbering).write(document.info(), tables, names);
            for (int i = 0; i < tables.size(); i++) {
                progress.checkCancelled();
                progress.report("Writing the workbook", i, tables.size());
                new ExcelTable(sheets, numbering, widths).write(tables.get(i), names.get(i));
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);
            DatedZip.write(file.toByteArray(), document.info().date(), out);
        }
    }

    private static void properties(XSSFWorkbook workbook, DocumentInfo info) {
        Optional<Date> issued = Optional.of(Date.from(info.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(info.title());
        core.setCreator(info.partnership());
        core.setKeywords(info.marking().text());
        core.setCreated(issued);
        core.setModified(issued);
        workbook.getProperties().getExtendedProperties().setApplication("Trigpoint");
    }
}
