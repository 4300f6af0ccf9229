/// Tables as comma-separated text that spreadsheets open without harm. Entry point: [CsvWriter].
@NullMarked
package org.trigpoint.report.csv;

import org.jspecify.annotations.NullMarked;
