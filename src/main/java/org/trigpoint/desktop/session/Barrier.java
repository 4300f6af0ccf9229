package org.trigpoint.desktop.session;

import org.trigpoint.workspace.Safekeeping.Backup;

import java.nio.file.Path;
import java.util.List;

/// What stands between the analyst and a workspace, and is dealt with before anything else.
public sealed interface Barrier {
    /// Nothing does.
    Barrier NONE = new None();

    /// Nothing does.
    record None() implements Barrier {}

    /// The workspace has a passphrase.
    ///
    /// @param file the workspace
    /// @param locked whether it was open until it was locked
    /// @param refusal why the passphrase typed last did not do; empty before the first
    record Sealed(Path file, boolean locked, String refusal) implements Barrier {}

    /// A new workspace is to have a passphrase.
    ///
    /// @param file the workspace to make
    /// @param refusal why the passphrase typed last did not do; empty before the first
    record Unmade(Path file, String refusal) implements Barrier {}

    /// The workspace cannot be opened, but something can be done about it.
    ///
    /// @param file the workspace, which may be gone
    /// @param why what is wrong with it, as a sentence
    /// @param backups its checked backups, the newest first
    /// @param readable whether there is a file whose readable rows may be saved
    record Broken(Path file, String why, List<Backup> backups, boolean readable) implements Barrier {
        public Broken {
            backups = List.copyOf(backups);
        }
    }
}
