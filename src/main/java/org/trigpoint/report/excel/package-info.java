/// The tables of a document as a workbook: typed numbers to count on with, one marked table a sheet. Entry point:
/// [ExcelWriter]. Uses `document`, `layout` and `output`.
@NullMarked
package org.trigpoint.report.excel;

import org.jspecify.annotations.NullMarked;
