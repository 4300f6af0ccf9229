package org.trigpoint.intake;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// Broken workbooks, and sheets made to break a reader.
final class HostileWorkbooks {
    private static final String SHEET_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    private static final String STRINGS_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";

    static void addTo(HostileSet set) throws IOException {
        files(set);
        cells(set);
        shapes(set);
        parts(set);
    }

    private static void files(HostileSet set) throws IOException {
        byte[] whole = workbook();
        set.put("a workbook cut short", Arrays.copyOf(whole, whole.length * 2 / 3));
        byte[] flipped = whole.clone();
        for (int i = 200; i < flipped.length - 2000; i += 37) {
            flipped[i] ^= 0x55;
        }
        set.put("a workbook with wrong bytes", flipped);
        set.put("a workbook without a workbook", HostileSet.zip("[Content_Types].xml", "<Types/>"));
        set.put("a workbook that is binary", HostileSet.zip("[Content_Types].xml", "<Types/>", "_rels/.rels",
                "<r><Relationship Id='1' Type='x/officeDocument' Target='xl/workbook.bin'/></r>", "xl/workbook.bin",
                "x"));
    }

    private static void cells(HostileSet set) throws IOException {
        sheet(set, "no rows", "<worksheet><sheetData/></worksheet>");
        sheet(set, "an empty part", "");
        sheet(set, "XML cut within a row", "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>Crime no");
        sheet(set, "rows that go backwards",
                "<worksheet><sheetData><row r='9'/><row r='3'><c><v>1</v></c></row><row r='3'/></sheetData>"
                        + "</worksheet>");
        sheet(set, "addresses that are none",
                "<worksheet><sheetData><row r='x'><c r='ZZZZ1'><v>1</v></c><c r='1A'><v>2</v></c>"
                        + "<c r='XFE1'><v>2</v></c></row></sheetData></worksheet>");
        sheet(set, "rows without end",
                "<worksheet><sheetData><row r='99999999999'><c><v>1</v></c></row></sheetData></worksheet>");
        sheet(set, "numbers that are none",
                "<worksheet><sheetData><row><c><v>1e999</v></c><c><v>NaN</v></c><c t='b'><v>x</v></c>"
                        + "<c t='d'><v>2012-13-45</v></c><c t='s'><v>77</v></c><c t='s'><v>-1</v></c><c s='9999'><v>1</v></c></row>"
                        + "</sheetData></worksheet>");
    }

    private static void shapes(HostileSet set) throws IOException {
        sheet(set, "columns hidden without end",
                "<worksheet><cols><col min='-5' max='99999999' hidden='1'/></cols><sheetData/></worksheet>");
        sheet(set, "deep nesting", "<worksheet>" + "<a>".repeat(200_000));
        sheet(set, "a document type", "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet>&a;</worksheet>");
        sheet(set, "a sheet of blanks without end", "<worksheet>" + " ".repeat(150_000_000) + "</worksheet>");
        sheet(set, "a cell of many letters",
                "<worksheet><sheetData><row><c t='str'><v>" + "x".repeat(5_000_000) + "</v></c></row></sheetData>"
                        + "</worksheet>");
    }

    private static void parts(HostileSet set) throws IOException {
        set.put("shared strings without end", HostileSet.zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml",
                "<workbook><sheets><sheet name='S' id='r1'/></sheets></workbook>", "xl/_rels/workbook.xml.rels",
                "<r><Relationship Id='r1' Type='" + SHEET_TYPE + "' Target='s.xml'/><Relationship Id='r2' Type='"
                        + STRINGS_TYPE
                        + "' Target='t.xml'/></r>",
                "xl/s.xml", "<worksheet/>", "xl/t.xml", "<sst>" + "<si><t>x</t></si>".repeat(4_000_000) + "</sst>"));
        set.put("a sheet outside the workbook", HostileSet.zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml",
                "<workbook><sheets><sheet name='S' id='r1'/><sheet/></sheets></workbook>", "xl/_rels/workbook.xml.rels",
                "<r><Relationship Id='r1' Type='" + SHEET_TYPE + "' Target='../../../../etc/passwd'/></r>"));
        set.put("a link to elsewhere", HostileSet.zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml",
                "<workbook><sheets><sheet name='S' id='r1'/></sheets></workbook>", "xl/_rels/workbook.xml.rels",
                "<r><Relationship Id='r1' Type='" + SHEET_TYPE
                        + "' TargetMode='External' Target='http://example.org/'/></r>"));
    }

    private static void sheet(HostileSet set, String name, String xml) throws IOException {
        set.put("a sheet: " + name, HostileSet.zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml",
                "<workbook><sheets><sheet name='S' id='r1'/></sheets></workbook>", "xl/_rels/workbook.xml.rels",
                "<r><Relationship Id='r1' Type='" + SHEET_TYPE + "' Target='s.xml'/></r>", "xl/s.xml", xml));
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("S").createRow(0).createCell(0).setCellValue("Crime no");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
