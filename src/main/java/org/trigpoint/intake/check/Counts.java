package org.trigpoint.intake.check;

import org.trigpoint.intake.layout.Match.Column;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;

/// Reads how many incidents a row of a pre-counted table stands for. A suppressed count, such as "under 5", is no number
/// and its row is rejected: whatever stood in for it would be made up.
final class Counts {
    private static final int LARGEST = 100_000;

    private Counts() {}

    /// The count; -1 after telling the fault.
    static int read(Row row, Column column, Faults faults) {
        Cell cell = row.cell(column.index());
        double number = cell instanceof Cell.Text(String words) && !words.endsWith("*")
                ? NumberText.parse(HeadingMark.without(words))
                : NumberText.of(cell);
        if (number >= 0 && number <= LARGEST && number == Math.rint(number)) {
            return (int) number;
        }
        faults.add(column.heading(), cell, "a whole number from 0 to 100,000; a suppressed count cannot be used");
        return -1;
    }
}
