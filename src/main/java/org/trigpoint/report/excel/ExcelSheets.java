package org.trigpoint.report.excel;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.trigpoint.report.document.DocumentInfo;

import java.util.regex.Pattern;

/// Makes sheets that are marked above and below and print well, and puts text into their cells.
final class ExcelSheets {
    private static final float MARKING_POINTS = 24;
    private static final float ROW_POINTS = 19;
    private static final int LONGEST_TEXT = 32_767;
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);
    /// Spreadsheets read such a stretch as one character by its number.
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private final XSSFWorkbook workbook;
    private final DocumentInfo info;
    private final ExcelStyles styles;

    ExcelSheets(XSSFWorkbook workbook, DocumentInfo info) {
        this.workbook = workbook;
        this.info = info;
        this.styles = new ExcelStyles(workbook);
    }

    /// A sheet with the marking in its first row and in the margins.
    XSSFSheet create(String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(ROW_POINTS);
        text(new Spot(sheet, 0, 0), info.marking().text(), Look.of(Look.Type.BOLD));
        String marking = "&\"Arial,Bold\"" + info.marking().text().replace("&", "&&");
        sheet.getHeader().setCenter(marking);
        sheet.getFooter().setCenter(marking);
        sheet.getFooter().setLeft("&\"Arial,Regular\"&8" + info.title().replace("&", "&&"));
        sheet.getFooter().setRight("&\"Arial,Regular\"&8Page &P of &N");
        sheet.getRow(0).setHeightInPoints(MARKING_POINTS);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        return sheet;
    }

    /// Text, whatever it looks like.
    XSSFCell text(Spot spot, String text, Look look) {
        XSSFCell cell = spot.make();
        String kept = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
        cell.setCellValue(LIKE_AN_ESCAPE.matcher(kept).replaceAll("_x005F_$1"));
        cell.setCellStyle(styles.of(LIKE_A_FORMULA.matcher(text).matches() ? look.neverFormula() : look));
        return cell;
    }

    void number(Spot spot, double value, Look look) {
        XSSFCell cell = spot.make();
        cell.setCellValue(value);
        cell.setCellStyle(styles.of(look));
    }

    /// Text that leads to the first cell of another sheet.
    void link(Spot spot, String text, String target) {
        XSSFCell cell = text(spot, text, Look.of(Look.Type.LINK));
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + target.replace("'", "''") + "'!A1");
        link.setTooltip("Go to " + target);
        cell.setHyperlink(link);
    }
}
