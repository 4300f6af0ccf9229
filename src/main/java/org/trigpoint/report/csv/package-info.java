/// Tables as comma-separated text that spreadsheets open without harm. Entry point: [CsvWriter].
/// Uses `document` and `output`.
@NullMarked
package org.trigpoint.report.csv;

import org.jspecify.annotations.NullMarked;
