package org.trigpoint.intake.check;

import org.trigpoint.intake.sheet.Row;
import org.trigpoint.model.Entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Checks a table each of whose rows stands for one row of a simpler table, or for several: all of them are sound, or the
/// row is rejected.
///
/// @param checker of the simpler table
/// @param spread the rows that a row stands for
/// @param assumption how the table was read, in plain words
record SpreadRows(RowChecker checker, Function<Row, List<Row>> spread, String assumption) implements RowChecker {
    @Override
    public void check(Row row, Consumer<Entry> entries, Faults faults) {
        List<Entry> found = new ArrayList<>();
        boolean[] faulty = new boolean[1];
        String[] first = new String[1];
        for (Row part : spread.apply(row)) {
            checker.check(part, found::add, (heading, cell, expected) -> {
                String fault = heading + "\u0001" + cell.text();
                if (!fault.equals(first[0])) {
                    faults.add(heading, cell, expected);
                }
                first[0] = fault;
                faulty[0] = true;
            });
        }
        if (!faulty[0]) {
            found.forEach(entries);
        }
    }

    @Override
    public boolean countsIncidents() {
        return checker.countsIncidents();
    }

    @Override
    public boolean leavesOut(Row row) {
        return checker.leavesOut(row);
    }

    @Override
    public List<String> assumptions() {
        List<String> assumptions = new ArrayList<>(checker.assumptions());
        assumptions.add(assumption);
        return assumptions;
    }

    @Override
    public List<String> findings() {
        return checker.findings();
    }
}
