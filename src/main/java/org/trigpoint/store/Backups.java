package org.trigpoint.store;

import org.trigpoint.model.RefusedException;
import org.trigpoint.store.file.Companions;
import org.trigpoint.store.file.Disk;
import org.trigpoint.store.file.Privacy;
import org.trigpoint.store.seal.SealedFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Copies of a workspace in a folder beside it that only its owner may look into. Each is made whole under another name,
/// checked, forced to the disk and only then named; a copy that is named was found sound. Few are kept of each reason.
public final class Backups {
    /// Why a backup was made, and how many of the kind are kept.
    public enum Reason {
        /// Before the first change of a day.
        DAILY(3),
        /// Before a newer Trigpoint brought the workspace up to date.
        UPGRADE(2),
        /// Because the analyst asked for it.
        REQUEST(5);

        private final int kept;

        Reason(int kept) {
            this.kept = kept;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One backup, checked when it was made.
    public record Backup(Path file, Instant taken, Reason reason) {}

    private static final Duration DAY = Duration.ofHours(20);
    private static final String ENDING = ".trigpoint";
    private static final String PART = ".part";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Path workspace;
    private final Path folder;

    /// A moment as it stands in the names of files.
    static String name(Instant moment) {
        return NAME.format(moment);
    }

    /// The backups of a workspace, which need not exist any more.
    public Backups(Path workspace) {
        this.workspace = workspace;
        this.folder = Companions.backups(workspace);
    }

    /// Every backup, newest first.
    public List<Backup> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> parse(file).stream())
                    .sorted(Comparator.comparing(Backup::taken).reversed())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<Backup> parse(Path file) {
        String name = file.getFileName().toString();
        if (!name.endsWith(ENDING)) {
            return Optional.empty();
        }
        String[] parts = name.substring(0, name.length() - ENDING.length()).split("-(?=[a-z]+$)", 2);
        try {
            Instant taken = NAME.parse(parts[0], Instant::from);
            return Arrays.stream(Reason.values())
                    .filter(reason -> parts.length == 2 && reason.id().equals(parts[1]))
                    .findFirst()
                    .map(reason -> new Backup(file, taken, reason));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// Whether no backup was made within a day.
    boolean due(Instant now) {
        return all().stream().noneMatch(backup -> backup.taken().plus(DAY).isAfter(now));
    }

    /// Makes a backup of an open workspace and checks it.
    ///
    /// @throws RefusedException when there is no room for it, or the copy is not sound
    Backup make(Connection connection, Reason reason, Instant now) {
        Path named = folder.resolve(NAME.format(now) + "-" + reason.id() + ENDING);
        Path part = folder.resolve(named.getFileName() + PART);
        try {
            Privacy.ownersFolder(folder);
            dropParts();
            Files.createFile(part);
            Privacy.ownerOnly(part);
            copy(connection, part);
            Disk.force(part);
            Files.move(part, named, StandardCopyOption.ATOMIC_MOVE);
            Disk.forceFolder(folder);
            prune(reason);
            return new Backup(named, now, reason);
        } catch (SQLException e) {
            throw Sql.explain(e);
        } catch (IOException e) {
            throw new RefusedException(
                    "a backup cannot be written beside the workspace; see that its folder may be written to and has room",
                    e);
        } finally {
            Disk.discard(part);
        }
    }

    /// A workspace with a passphrase is backed up under the same passphrase.
    private void copy(Connection connection, Path part) throws IOException, SQLException {
        if (connection instanceof SealedConnection sealed) {
            Files.copy(workspace, part, StandardCopyOption.REPLACE_EXISTING);
            Privacy.ownerOnly(part);
            sealed.sealed().check(part);
        } else {
            try (Connection own = Connections.open(workspace)) { // whatever the other session is in the middle of
                Sql.update(own, "VACUUM INTO ?", part.toString());
            }
            checkSound(part, connection);
        }
    }

    /// Deletes every backup and makes one of the workspace as it lies there, closed: what came before holds what the
    /// workspace no longer shows, or opens with a passphrase that is no longer wanted.
    void startAgain() throws IOException {
        List<Backup> former = all();
        Path named = folder.resolve(NAME.format(Instant.now()) + "-" + Reason.REQUEST.id() + ENDING);
        Path part = folder.resolve(named.getFileName() + PART);
        Privacy.ownersFolder(folder);
        Files.copy(workspace, part, StandardCopyOption.REPLACE_EXISTING);
        Privacy.ownerOnly(part);
        Disk.force(part);
        Files.move(part, named, StandardCopyOption.ATOMIC_MOVE);
        for (Backup backup : former) {
            Disk.erase(backup.file());
        }
        Disk.forceFolder(folder);
    }

    /// Deletes what was left readable beside a workspace with a passphrase when its encryption was cut short.
    void dropPlain() throws IOException {
        dropParts();
        for (Backup backup : all()) {
            if (!SealedFile.isSealed(backup.file())) {
                Disk.erase(backup.file());
            }
        }
    }

    private static void checkSound(Path part, Connection original) {
        try (Connection copy = Connections.inspect(part)) {
            Integrity.Finding finding = new Integrity(copy).whole();
            List<Long> batches = batches(copy);
            if (!finding.ok() || !batches.equals(batches(original))) {
                throw new RefusedException("a backup was made but is not sound, so it was thrown away: "
                        + finding.result());
            }
        } catch (SQLException e) {
            throw Sql.explain(e);
        }
    }

    /// Asks a backup something.
    ///
    /// @param now the open workspace, which has the key
    /// @throws RefusedException when it is damaged or under another passphrase than the workspace
    <T> T ask(Backup backup, Connection now, Sql.Question<T> question) {
        try (Connection copy = open(backup.file(), now)) {
            return question.of(copy);
        } catch (SQLException e) {
            throw Sql.explain(e);
        } catch (IOException e) {
            throw new RefusedException("the backup " + backup.file().getFileName() + " cannot be read", e);
        }
    }

    private static Connection open(Path backup, Connection now) throws IOException, SQLException {
        return now instanceof SealedConnection sealed && SealedFile.isSealed(backup)
                ? SealedConnection.inMemory(sealed.sealed().read(backup))
                : Connections.inspect(backup);
    }

    private static List<Long> batches(Connection connection) {
        return Sql.list(connection, "SELECT id FROM batch ORDER BY id", r -> r.getLong(1));
    }

    /// What an interrupted backup left is no backup.
    private void dropParts() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> parts;
        try (Stream<Path> files = Files.list(folder)) {
            parts = files.filter(file -> file.toString().contains(PART)).toList();
        }
        for (Path part : parts) {
            Disk.erase(part);
        }
    }

    private void prune(Reason reason) throws IOException {
        List<Backup> old = all().stream().filter(backup -> backup.reason() == reason).skip(reason.kept).toList();
        for (Backup backup : old) {
            Files.deleteIfExists(backup.file());
        }
    }
}
