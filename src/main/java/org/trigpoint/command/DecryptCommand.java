package org.trigpoint.command;

import org.trigpoint.workspace.Safekeeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// Takes the passphrase off a workspace.
@Command(name = "decrypt", description = "Takes the passphrase off a workspace.")
final class DecryptCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Override
    public Integer call() {
        new Safekeeping(workspace).decrypt(PassphrasePrompt.of(workspace).get());
        console().note(workspace.getFileName() + " has no passphrase any more: whoever has the file can read it.");
        return 0;
    }
}
