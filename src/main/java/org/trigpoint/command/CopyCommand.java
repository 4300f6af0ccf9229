package org.trigpoint.command;

import org.trigpoint.workspace.Safekeeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// Makes a local copy of a workspace.
@Command(name = "copy", description = "Copies a workspace from a network share or a synchronised folder to a place that is safe to work in.")
final class CopyCommand extends ReportingCommand {
    @Parameters(index = "0", paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Parameters(index = "1", paramLabel = "LOCAL-FILE", description = "The copy to make, on a disk of this computer.")
    Path local = Path.of("");

    @Override
    public Integer call() {
        new Safekeeping(workspace).copyTo(local);
        console().note(local.getFileName() + " is a checked copy. Changes in one do not reach the other.");
        return 0;
    }
}
