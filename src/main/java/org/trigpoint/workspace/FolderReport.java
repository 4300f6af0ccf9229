package org.trigpoint.workspace;

import java.util.List;

/// What became of the files under a folder.
///
/// @param tables every table read or refused, in the order of the files' names
/// @param leftOut files that are documents or pictures, not data, by their names within the folder
public record FolderReport(List<TableReport> tables, List<String> leftOut) {
    public FolderReport {
        tables = List.copyOf(tables);
        leftOut = List.copyOf(leftOut);
    }

    /// The tables that were read.
    public List<TableReport.Read> read() {
        return tables.stream().filter(TableReport.Read.class::isInstance).map(TableReport.Read.class::cast).toList();
    }

    /// What was refused.
    public List<TableReport.Refused> refused() {
        return tables.stream()
                .filter(TableReport.Refused.class::isInstance)
                .map(TableReport.Refused.class::cast)
                .toList();
    }
}
