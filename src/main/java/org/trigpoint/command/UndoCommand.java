package org.trigpoint.command;

import org.trigpoint.model.RefusedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// Takes a batch out again.
@Command(name = "undo", description = "Takes a batch out again; see 'trigpoint batches'.")
final class UndoCommand extends ReportingCommand {
    @Parameters(index = "0", paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Parameters(index = "1", paramLabel = "BATCH", description = "The number of the batch.")
    long batch;

    @Override
    public Integer call() {
        if (!with(workspace, open -> open.undo(batch))) {
            throw new RefusedException("there is no batch " + batch + "; 'trigpoint batches' lists them");
        }
        console().note("Batch " + batch + " is taken out.");
        return 0;
    }
}
