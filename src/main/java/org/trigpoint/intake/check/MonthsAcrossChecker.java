package org.trigpoint.intake.check;

import org.trigpoint.intake.check.MonthsAcross.MonthColumn;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.model.Entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Checks tables with a column for each month: one row is a category, an area or both, one cell the count of a month. A
/// cell without a value says nothing about its month; a cell that is no count rejects its row.
final class MonthsAcrossChecker implements RowChecker {
    private final MonthsAcross months;
    private final MissingMarks missing;
    private final IncidentChecker checker;
    private final Cell[] labels;
    private final boolean[] isMonth;
    private long missingValues;
    private long filledLabels;

    MonthsAcrossChecker(Match match, MonthsAcross months) {
        this.months = months;
        this.missing = new MissingMarks(match.layout().missing());
        this.checker = new IncidentChecker(match, List.of(), null);
        this.labels = new Cell[months.width()];
        this.isMonth = new boolean[months.width()];
        months.columns().forEach(column -> isMonth[column.index()] = true);
        Arrays.fill(labels, Cell.Blank.BLANK);
    }

    @Override
    public boolean countsIncidents() {
        return true;
    }

    @Override
    public boolean leavesOut(Row row) {
        return checker.leavesOut(row);
    }

    @Override
    public void check(Row row, Consumer<Entry> entries, Faults faults) {
        boolean anyValue = months.columns().stream().anyMatch(column -> !row.cell(column.index()).isBlank());
        if (!anyValue) {
            MonthColumn first = months.columns().getFirst();
            faults.add(first.heading(), row.cell(first.index()), "counts by month");
            return;
        }
        Row labelled = labelled(row);
        List<Entry> found = new ArrayList<>();
        boolean[] faulty = new boolean[1];
        for (MonthColumn column : months.columns()) {
            Cell value = row.cell(column.index());
            if (missing.marks(value)) {
                missingValues++;
            } else {
                checker.check(months.month(labelled, column), found::add, (heading, cell, expected) -> {
                    faulty[0] = true;
                    faults.add(column.heading(), cell, expected);
                });
            }
        }
        if (!faulty[0]) {
            found.forEach(entries);
        }
    }

    /// Cells merged downwards hold their label in the first row only.
    private Row labelled(Row row) {
        Row labelled = row.copy();
        for (int i = 0; i < labels.length; i++) {
            if (isMonth[i]) {
                continue;
            }
            if (!row.cell(i).isBlank()) {
                labels[i] = row.cell(i);
                Arrays.fill(labels, i + 1, labels.length, Cell.Blank.BLANK);
            } else if (labels[i] != Cell.Blank.BLANK) {
                labelled.put(i, labels[i]);
                filledLabels++;
            }
        }
        return labelled;
    }

    @Override
    public List<String> assumptions() {
        String kind = months.columns().getFirst().date().startsWith("w") ? "weeks" : "months";
        return List.of("Each of the " + months.columns().size() + " columns of " + kind + ", "
                + months.columns().getFirst().heading() + " to " + months.columns().getLast().heading()
                + ", was read as counts.");
    }

    @Override
    public List<String> findings() {
        List<String> findings = new ArrayList<>(checker.findings());
        if (missingValues > 0) {
            findings.add(missingValues == 1
                    ? "1 cell holds no value for its month."
                    : String.format(Locale.UK, "%,d cells hold no value for their month.", missingValues));
        }
        if (filledLabels > 0) {
            findings.add(filledLabels == 1
                    ? "1 blank label was taken from the row above."
                    : String.format(Locale.UK, "%,d blank labels were taken from the row above.", filledLabels));
        }
        return findings;
    }
}
