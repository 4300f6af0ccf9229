/// Web pages that are called .xls: many systems "export to Excel" by writing an HTML table. Uses `sheet` and `source`.
@NullMarked
package org.trigpoint.intake.page;

import org.jspecify.annotations.NullMarked;
