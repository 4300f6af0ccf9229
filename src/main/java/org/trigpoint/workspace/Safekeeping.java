package org.trigpoint.workspace;

import org.trigpoint.model.RefusedException;
import org.trigpoint.store.Backups;
import org.trigpoint.store.Copying;
import org.trigpoint.store.Restoring;
import org.trigpoint.store.Salvage;
import org.trigpoint.store.Sealing;
import org.trigpoint.store.file.Place;
import org.trigpoint.store.seal.Passphrase;
import org.trigpoint.store.seal.SealedFile;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be done with a workspace that is not open: its backups, bringing one back, saving what a damaged file still
/// holds, making a copy that is safe to work on.
public final class Safekeeping {
    /// One checked backup.
    ///
    /// @param file where it is
    /// @param taken when
    /// @param reason daily, upgrade or request
    public record Backup(Path file, Instant taken, String reason) {}

    /// What became of one batch of a damaged workspace.
    ///
    /// @param batch its number
    /// @param file the file it came from
    /// @param before the rows it had
    /// @param readable the rows that were saved
    public record Saved(long batch, String file, long before, long readable) {}

    private final Path workspace;

    /// @param workspace the workspace file, which may be damaged or gone
    public Safekeeping(Path workspace) {
        this.workspace = workspace;
    }

    /// The checked backups, newest first.
    public List<Backup> backups() {
        return new Backups(workspace).all().stream().map(Safekeeping::of).toList();
    }

    static Backup of(Backups.Backup backup) {
        return new Backup(backup.file(), backup.taken(), backup.reason().name().toLowerCase(Locale.ROOT));
    }

    /// Brings a backup back. The files that stood there are moved into a folder of their own, never overwritten.
    ///
    /// @return the folder the former files were moved to; empty when there were none
    /// @throws RefusedException when the backup is damaged itself or the workspace is open somewhere
    public Optional<Path> restore(Backup backup, Instant now) {
        Backups backups = new Backups(workspace);
        Backups.Backup known = backups.all()
                .stream()
                .filter(each -> each.file().getFileName().equals(backup.file().getFileName()))
                .findFirst()
                .orElseThrow(() -> new RefusedException("there is no backup " + backup.file().getFileName()));
        return new Restoring(workspace).restore(known, now);
    }

    /// Copies what can still be read into a new workspace.
    ///
    /// @param rescued the workspace to make
    /// @return what became of each batch
    /// @throws RefusedException when nothing can be read
    public List<Saved> salvage(Path rescued) {
        return Salvage.run(workspace, rescued)
                .stream()
                .map(s -> new Saved(s.batch(), s.file(), s.before(), s.readable()))
                .toList();
    }

    /// Whether the workspace has a passphrase.
    public boolean isSealed() {
        return SealedFile.isSealed(workspace);
    }

    /// Encrypts the workspace. Plain backups are deleted and an encrypted one is made.
    ///
    /// @throws RefusedException when the passphrase has fewer than twelve characters, or the workspace is open somewhere
    public void encrypt(char[] passphrase) {
        new Sealing(workspace).encrypt(Passphrase.of(passphrase));
    }

    /// Changes the passphrase. Backups under the old one are deleted and a new one is made.
    ///
    /// @throws RefusedException when the old one is wrong, the new one too short, or the workspace is open somewhere
    public void changePassphrase(char[] old, char[] next) {
        new Sealing(workspace).change(Passphrase.of(old), Passphrase.of(next));
    }

    /// Looks whether a passphrase opens the workspace, which may be open meanwhile.
    ///
    /// @throws RefusedException when it is wrong, or the file is damaged
    public void checkPassphrase(char[] passphrase) {
        SealedFile.open(workspace, Passphrase.of(passphrase)).sealed().close();
    }

    /// Takes the passphrase off.
    ///
    /// @throws RefusedException when the passphrase is wrong or the workspace is open somewhere
    public void decrypt(char[] passphrase) {
        new Sealing(workspace).decrypt(Passphrase.of(passphrase));
    }

    /// What is wrong with the place of the workspace, as "on a network share (smb)"; empty when it is safe.
    public Optional<String> danger() {
        return Place.danger(workspace, System.getenv());
    }

    /// Copies the workspace, wherever it lies, to a file that is safe to work on, and checks the copy.
    ///
    /// @throws RefusedException when there is a file already, or the copy is not sound, as when the workspace changed
    /// while it was copied
    public void copyTo(Path local) {
        Copying.run(workspace, local);
    }
}
