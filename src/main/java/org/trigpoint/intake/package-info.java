/// From a partner's file to checked rows: sniffing the content, finding the table, matching a layout, checking every row
/// and keeping the ledger. The entry point is [Intake]; layouts are data files beside it. Uses `model` and `task`.
///
/// A screen or command that lets a person confirm an import does it in these steps: [Intake#preview] shows the first rows
/// with a [guess and a confidence for each column][org.trigpoint.intake.check.ColumnGuess]; what the person corrects becomes
/// a [LayoutDraft][org.trigpoint.intake.layout.LayoutDraft], which
/// [SavedLayouts][org.trigpoint.intake.layout.SavedLayouts] keeps; [Intake#with] makes it known, and [ReadOptions] names it.
/// [ReadOptions] also carries what is read only when asked for: hidden sheets, free text, an encoding, the order of dates, a
/// password. How many records are new, changed or there already stands in the report of an import or of a dry run.
@NullMarked
package org.trigpoint.intake;

import org.jspecify.annotations.NullMarked;
