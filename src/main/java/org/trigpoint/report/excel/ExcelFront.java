package org.trigpoint.report.excel;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.document.Numbering;
import org.trigpoint.report.document.Shorthand;
import org.trigpoint.report.document.Table;

import java.util.List;
import java.util.stream.Stream;

/// The sheets before the tables: cover, contents, notes.
final class ExcelFront {
    private static final int CHARACTER = 256;
    private static final float TITLE_POINTS = 40;
    private static final float TWO_LINES = 36;

    private final ExcelSheets sheets;
    private final Numbering numbering;

    ExcelFront(ExcelSheets sheets, Numbering numbering) {
        this.sheets = sheets;
        this.numbering = numbering;
    }

    void write(DocumentInfo info, List<Table> tables, List<String> names) {
        cover(info);
        contents(tables, names);
        notes();
    }

    private void cover(DocumentInfo info) {
        XSSFSheet sheet = sheets.create(SheetNames.COVER);
        sheet.setColumnWidth(0, 78 * CHARACTER);
        sheets.text(new Spot(sheet, 2, 0), info.partnership(), Look.of(Look.Type.HEADING));
        sheets.text(new Spot(sheet, 3, 0), info.title(), Look.of(Look.Type.TITLE).wrapped());
        sheet.getRow(3).setHeightInPoints(TITLE_POINTS);
        List<String> lines = Stream.of(info.subtitle(), info.period(), info.edition(), info.version(), info.issued())
                .filter(line -> !line.isEmpty())
                .toList();
        int row = 5;
        for (String line : lines) {
            sheets.text(new Spot(sheet, row++, 0), line, Look.of(Look.Type.BODY).wrapped());
        }
        sheets.text(new Spot(sheet, row + 1, 0),
                "Each table of the document has a sheet of its own, with its number.",
                Look.of(Look.Type.BODY).wrapped());
        sheet.getRow(row + 1).setHeightInPoints(TWO_LINES);
        sheets.link(new Spot(sheet, row + 2, 0), "Contents", SheetNames.CONTENTS);
        sheets.link(new Spot(sheet, row + 3, 0), "Notes on symbols and numbers", SheetNames.NOTES);
    }

    private void contents(List<Table> tables, List<String> names) {
        XSSFSheet sheet = sheets.create(SheetNames.CONTENTS);
        sheet.setColumnWidth(0, 14 * CHARACTER);
        sheet.setColumnWidth(1, 80 * CHARACTER);
        sheets.text(new Spot(sheet, 1, 0), "Contents", Look.of(Look.Type.HEADING));
        sheets.text(new Spot(sheet, 3, 0), "Table", Look.of(Look.Type.BOLD));
        sheets.text(new Spot(sheet, 3, 1), "Title", Look.of(Look.Type.BOLD));
        for (int i = 0; i < tables.size(); i++) {
            sheets.link(new Spot(sheet, 4 + i, 0), numbering.label(tables.get(i).key()), names.get(i));
            sheets.text(new Spot(sheet, 4 + i, 1), tables.get(i).caption(), Look.of(Look.Type.BODY).wrapped());
        }
    }

    private void notes() {
        XSSFSheet sheet = sheets.create(SheetNames.NOTES);
        sheet.setColumnWidth(0, 14 * CHARACTER);
        sheet.setColumnWidth(1, 80 * CHARACTER);
        sheets.text(new Spot(sheet, 1, 0), "Notes", Look.of(Look.Type.HEADING));
        sheets.text(new Spot(sheet, 3, 0), "Symbol", Look.of(Look.Type.BOLD));
        sheets.text(new Spot(sheet, 3, 1), "Meaning", Look.of(Look.Type.BOLD));
        int row = 4;
        for (Shorthand shorthand : Shorthand.values()) {
            sheets.text(new Spot(sheet, row, 0), shorthand.code(), Look.of(Look.Type.BODY));
            String where = shorthand.standsInstead() ? " (instead of a number)" : " (beside a number)";
            sheets.text(new Spot(sheet, row++, 1), shorthand.meaning() + where, Look.of(Look.Type.BODY).wrapped());
        }
        for (String note : List.of("Percentages are stored as fractions: 14.4% is 0.144.",
                "A p-value is the chance of a difference at least as large if nothing had changed.",
                "An interval is given as two columns, its low and its high end.",
                "Numbers are stored in full and shown rounded.")) {
            sheets.text(new Spot(sheet, ++row, 0), note, Look.of(Look.Type.BODY));
        }
    }
}
