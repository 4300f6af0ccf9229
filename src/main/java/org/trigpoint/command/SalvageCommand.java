package org.trigpoint.command;

import org.trigpoint.workspace.Safekeeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// Saves what a damaged workspace still holds.
@Command(name = "salvage", description = "Copies what can still be read of a damaged workspace into a new one.")
final class SalvageCommand extends ReportingCommand {
    @Parameters(index = "0", paramLabel = "WS", description = "The damaged workspace, which stays as it is.")
    Path workspace = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The workspace to make.")
    Path rescued = Path.of("");

    @Override
    public Integer call() {
        OutputTable table = new OutputTable().columns("batch", "file", "rows", "readable");
        new Safekeeping(workspace).salvage(rescued)
                .forEach(saved -> table.row(saved.batch(), saved.file(), saved.before(), saved.readable()));
        print(table);
        return 0;
    }
}
