package org.trigpoint.command;

import org.trigpoint.model.Ledger;
import org.trigpoint.workspace.TableReport;

import java.util.List;

/// The ledgers of the tables that were read.
final class LedgerTable {
    private LedgerTable() {}

    static OutputTable of(List<? extends TableReport> reports) {
        OutputTable table = new OutputTable().columns("file", "sheet", "layout", "dataset", "read", "loaded",
                "rejected",
                "blank", "duplicate", "batch");
        for (TableReport report : reports) {
            if (report instanceof TableReport.Read read) {
                Ledger ledger = read.ledger();
                table.row(read.file(), read.sheet(), read.layout(), read.dataset().id(), ledger.read(), ledger.loaded(),
                        ledger.rejected(), ledger.blank(), ledger.duplicate(), read.batch());
            }
        }
        return table;
    }
}
