package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.workspace.Safekeeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Brings a backup back.
@Command(name = "restore", description = "Brings a checked backup back. The files that stood there are set aside, never overwritten.")
final class RestoreCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Option(names = "--backup", paramLabel = "FILE", description = "Which one; the newest where left out. See 'trigpoint backup --list'.")
    @Nullable
    Path backup;

    @Override
    public Integer call() {
        Safekeeping safekeeping = new Safekeeping(workspace);
        Safekeeping.Backup chosen = choose(safekeeping.backups());
        safekeeping.restore(chosen, Instant.now())
                .ifPresent(aside -> console().note("What stood there is set aside in " + aside.getFileName() + "."));
        console().note("The backup of " + chosen.taken() + " is back.");
        return 0;
    }

    private Safekeeping.Backup choose(List<Safekeeping.Backup> backups) {
        Path asked = backup;
        return backups.stream()
                .filter(each -> asked == null || each.file().getFileName().equals(asked.getFileName()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(asked == null
                        ? "there is no backup of " + workspace.getFileName()
                        : "there is no backup " + asked.getFileName() + "; 'trigpoint backup --list' shows them"));
    }
}
