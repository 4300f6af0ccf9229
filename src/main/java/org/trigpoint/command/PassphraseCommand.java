package org.trigpoint.command;

import org.trigpoint.workspace.Safekeeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// Changes the passphrase of a workspace.
@Command(name = "passphrase", description = "Changes the passphrase of a workspace.")
final class PassphraseCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Override
    public Integer call() {
        new Safekeeping(workspace).changePassphrase(PassphrasePrompt.of(workspace).get(),
                PassphrasePrompt.fresh(PassphrasePrompt.NEW_VARIABLE));
        console().note("The passphrase is changed. Backups under the old one were deleted and a new one was made.");
        return 0;
    }
}
