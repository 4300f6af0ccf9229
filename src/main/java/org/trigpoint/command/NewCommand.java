package org.trigpoint.command;

import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Makes an empty workspace.
@Command(name = "new", description = "Makes an empty workspace.")
final class NewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "WS", description = "The file to make, ending in .trigpoint by custom.")
    Path workspace = Path.of("");

    @Override
    public Integer call() {
        Workspace.create(workspace).close();
        return 0;
    }
}
