package org.trigpoint.command;

import org.trigpoint.workspace.Safekeeping;
import org.trigpoint.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/// Makes a checked backup, or lists the ones there are.
@Command(name = "backup", description = "Makes a checked backup beside the workspace. Others are made daily and before an upgrade.")
final class BackupCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--list", description = "List the backups there are, newest first, and make none.")
    boolean list;

    @Override
    public Integer call() {
        List<Safekeeping.Backup> backups = list
                ? new Safekeeping(workspace).backups()
                : List.of(with(workspace, Workspace::backUp));
        OutputTable table = new OutputTable().columns("taken", "reason", "file");
        backups.forEach(backup -> table.row(backup.taken().toString(), backup.reason(), backup.file().toString()));
        print(table);
        return 0;
    }
}
