package org.trigpoint.report.excel;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Where a cell stands.
///
/// @param row counted from 0
/// @param column counted from 0
record Spot(XSSFSheet sheet, int row, int column) {
    /// A new cell there.
    XSSFCell make() {
        XSSFRow line = sheet.getRow(row);
        return (line == null ? sheet.createRow(row) : line).createCell(column);
    }
}
