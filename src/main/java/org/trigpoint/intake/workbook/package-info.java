/// Workbooks: .xlsx, .xlsm and .ods as streams of XML, .xls as streams of BIFF8 records. Values only: macros never run,
/// formulas give the result that was saved, external links are not followed. Uses `sheet` and `source`.
@NullMarked
package org.trigpoint.intake.workbook;

import org.jspecify.annotations.NullMarked;
