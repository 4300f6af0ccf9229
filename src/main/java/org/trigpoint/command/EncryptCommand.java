package org.trigpoint.command;

import org.trigpoint.workspace.Safekeeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// Puts a workspace under a passphrase (Argon2id, AES-256-GCM). Without it nobody can read it, you included.
@Command(name = "encrypt", description = "Puts a workspace under a passphrase (Argon2id, AES-256-GCM). Without it nobody can read it, you included.")
final class EncryptCommand extends ReportingCommand {
    @Parameters(paramLabel = "WS", description = "The workspace.")
    Path workspace = Path.of("");

    @Override
    public Integer call() {
        new Safekeeping(workspace).encrypt(PassphrasePrompt.fresh(PassphrasePrompt.VARIABLE));
        console().note(workspace.getFileName()
                + " has a passphrase now. Plain backups were deleted and an encrypted one"
                + " was made. Keep the passphrase where the partnership keeps such things: it cannot be recovered.");
        return 0;
    }
}
