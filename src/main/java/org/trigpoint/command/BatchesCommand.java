package org.trigpoint.command;

import org.trigpoint.model.Batch;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// Lists what came in.
@Command(name = "batches", description = "Lists what came in.")
final class BatchesCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Override
    public Integer call() {
        OutputTable table = new OutputTable().columns("batch", "file", "sha256", "dataset", "rows", "from", "to");
        for (Batch batch : reading(workspace, Workspace::batches)) {
            table.row(batch.id(), batch.file(), batch.sha256(), batch.dataset().id(), batch.ledger().loaded(),
                    batch.from(), batch.to());
        }
        print(table);
        return 0;
    }
}
