/// "Would the chief sign this?" The sections and their order, the analyst's words, the checks,
/// and the documents. The entry point is [ReportView].
/// Uses `report.content`, `claims`, `assessment`, `desktop.session` and `desktop.control`.
@NullMarked
package org.trigpoint.desktop.report;

import org.jspecify.annotations.NullMarked;
