package org.trigpoint.command;

import org.trigpoint.workspace.IntegrityCheck;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/// Checks a workspace.
@Command(name = "verify", description = "Checks that a workspace is whole: integrity, ledger sums, roll-ups, version.")
final class VerifyCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Override
    public Integer call() {
        List<IntegrityCheck> checks = reading(workspace, Workspace::verify);
        OutputTable table = new OutputTable().columns("check", "result");
        checks.forEach(check -> table.row(check.name(), check.result()));
        print(table);
        return checks.stream().allMatch(IntegrityCheck::ok) ? 0 : 1;
    }
}
