package org.trigpoint.command;

import org.trigpoint.model.Batch;
import org.trigpoint.model.RefusedException;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Takes a batch out again.
@Command(name = "undo", description = "Takes a batch out again; see 'trigpoint batches'.")
final class UndoCommand extends ReportingCommand {
    @Parameters(index = "0", paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Parameters(index = "1", paramLabel = "BATCH", description = "The number of the batch.")
    long batch;

    private int holders;

    @Override
    public Integer call() {
        List<Batch> comparedWithIt = with(workspace, this::takeOut);
        console().note("Batch " + batch + " is taken out."
                + (holders == 0 ? ""
                        : " Backups still hold it, in case it is wanted back; 'trigpoint erase "
                                + workspace.getFileName() + " " + batch + " --reason …' deletes it there too."));
        for (Batch later : comparedWithIt) {
            long records = later.ledger().duplicate();
            String left = records == 1
                    ? "1 record that was"
                    : String.format(Locale.UK, "%,d records that were", records);
            console().note(
                    "Batch " + later.id() + " (" + later.file() + ") left out " + left + " there already. If batch "
                            + batch + " held any of them, import that file again with --replace.");
        }
        return 0;
    }

    /// Takes it out and gives the later batches of the same data set that left records out, which do not come back alone.
    private List<Batch> takeOut(Workspace open) {
        List<Batch> before = open.batches();
        if (!open.undo(batch)) {
            throw new RefusedException("there is no batch " + batch + "; 'trigpoint batches' lists them");
        }
        holders = open.retention().backupsHolding(batch);
        return before.stream()
                .filter(gone -> gone.id() == batch)
                .flatMap(gone -> before.stream()
                        .filter(later -> later.id() > batch && later.dataset() == gone.dataset()
                                && later.ledger().duplicate() > 0))
                .toList();
    }
}
