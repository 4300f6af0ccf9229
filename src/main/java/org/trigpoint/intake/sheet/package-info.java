/// What every reader gives: sheets, rows and cells, one row at a time, whatever the format of the file. A reader is a
/// [SheetReader][org.trigpoint.intake.sheet.SheetReader]. Uses the JDK and `task`.
@NullMarked
package org.trigpoint.intake.sheet;

import org.jspecify.annotations.NullMarked;
