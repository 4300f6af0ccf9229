package org.trigpoint.desktop.session;

import org.trigpoint.figure.NumberText;
import org.trigpoint.workspace.TableReport;

import java.util.Comparator;
import java.util.List;

/// What became of the files of one import.
///
/// @param tables every table read or refused, in the order of the files
/// @param leftOut files that are documents or pictures, not data
/// @param made the numbers of the batches it made
/// @param stopped whether somebody stopped it; batches made before then stay
public record ImportOutcome(List<TableReport> tables, List<String> leftOut, List<Long> made, boolean stopped) {

    /// An import that was stopped before it began.
    static final ImportOutcome NEVER_BEGUN = new ImportOutcome(List.of(), List.of(), List.of(), true);

    public ImportOutcome {
        tables = List.copyOf(tables);
        leftOut = List.copyOf(leftOut);
        made = List.copyOf(made);
    }

    /// The tables that were read.
    public List<TableReport.Read> read() {
        return tables.stream().filter(TableReport.Read.class::isInstance).map(TableReport.Read.class::cast).toList();
    }

    /// The numbers of the batches it made, the latest first.
    List<Long> latestFirst() {
        return made.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /// The files and tables of which nothing was kept.
    public List<TableReport.Refused> refused() {
        return tables.stream()
                .filter(TableReport.Refused.class::isInstance)
                .map(TableReport.Refused.class::cast)
                .toList();
    }

    /// One line: "Imported 3 tables: 12,345 rows loaded, 4 rejected. 1 file was not imported."
    public String words() {
        if (stopped) {
            return made.isEmpty()
                    ? "Import stopped. Nothing was kept."
                    : "Import stopped. " + counted(made.size(), "table") + " finished before " + (made.size() == 1
                            ? "stays"
                            : "stay") + "; of the rest nothing was kept.";
        }
        long loaded = read().stream().mapToLong(table -> table.ledger().loaded()).sum();
        long rejected = read().stream().mapToLong(table -> table.ledger().rejected()).sum();
        String kept = read().isEmpty()
                ? "Nothing was imported."
                : "Imported " + counted(read().size(), "table") + ": " + NumberText.of(loaded) + " rows loaded, "
                        + (rejected == 0 ? "none" : NumberText.of(rejected)) + " rejected.";
        return refused().isEmpty()
                ? kept
                : kept + " " + counted(refused().size(), "table") + (refused().size() == 1 ? " was" : " were")
                        + " refused; Data says why.";
    }

    private static String counted(int count, String noun) {
        return NumberText.of(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
