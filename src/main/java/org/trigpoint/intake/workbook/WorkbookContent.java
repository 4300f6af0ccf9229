package org.trigpoint.intake.workbook;

/// What the sheets of a workbook share.
record WorkbookContent(WorkbookParts parts, SharedStrings strings, CellStyles styles) {}
