package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.file.Companions;
import org.trigpoint.store.file.Disk;
import org.trigpoint.store.file.Doing;
import org.trigpoint.store.file.FileHeader;
import org.trigpoint.store.file.OpenFiles;
import org.trigpoint.store.file.Ownership;
import org.trigpoint.store.file.Place;
import org.trigpoint.store.file.Privacy;
import org.trigpoint.store.file.Stamp;
import org.trigpoint.store.seal.Passphrase;
import org.trigpoint.store.seal.SealedFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/// Opens workspace files: looks before it touches, so that what is foreign, newer or damaged stays as it is.
final class Opening {
    /// How long a writer waits for another one to finish before it settles for reading.
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /// How long the check at opening may take; larger files are checked as far as this reaches, and wholly by `verify`.
    private static final Duration CHECKING = Duration.ofMillis(700);

    private final Path file;
    private final InstantSource clock;
    private final Supplier<Passphrase> unlock;

    /// @param unlock asked for the passphrase, when the workspace has one
    Opening(Path file, InstantSource clock, Supplier<Passphrase> unlock) {
        this.file = file;
        this.clock = clock;
        this.unlock = unlock;
    }

    /// Makes an empty workspace under another name, which becomes its own when it is whole.
    Store create() {
        if (Files.exists(file)) {
            throw new RefusedException(file.getFileName() + " is there already; choose another name");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new RefusedException("the folder for " + file.getFileName() + " does not exist");
        }
        if (!Files.isWritable(folder)) {
            throw new RefusedException(
                    "the folder for " + file.getFileName() + " may not be written to; choose another");
        }
        Place.refuseUnsafe(file);
        Path draft = Companions.draft(file);
        try {
            Companions.delete(draft);
            try (Connection connection = Connections.create(draft)) {
                Privacy.ownerOnly(draft);
                Migrations.apply(connection);
            }
            new Restoring(file).setAside(clock.instant()); // the log of a file that is gone would be taken for this one's
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException e) {
            throw Sql.explain(e);
        } catch (IOException e) {
            throw new RefusedException("the workspace cannot be made in this folder", e);
        }
        return open();
    }

    /// Opens for writing; for reading only when somebody else is writing.
    Store open() {
        refuseForeign();
        Ownership ownership = Ownership.claim(file, PATIENCE);
        try {
            sweep(ownership);
            return open(ownership, connect(ownership.held()));
        } catch (RuntimeException e) {
            ownership.close();
            throw e;
        }
    }

    /// What a killed program left beside the workspace goes; where it cannot, it stays.
    private void sweep(Ownership ownership) {
        Leftovers.sweep(file);
        if (!ownership.held() || OpenFiles.contains(file)) {
            return;
        }
        try {
            Disk.erase(Companions.part(file));
            if (SealedFile.isSealed(file)) {
                new Backups(file).dropPlain();
            }
        } catch (IOException e) {
            return;
        }
    }

    /// Opens for reading, beside whoever writes. A workspace that must be brought up to date is opened for writing.
    Store read() {
        refuseForeign();
        Connection connection = connect(false);
        boolean older;
        try {
            older = isOlder(connection);
        } catch (RuntimeException e) {
            Sql.run(connection, Connection::close);
            throw named(e);
        }
        if (older) {
            Sql.run(connection, Connection::close);
            return open();
        }
        return open(null, connection);
    }

    private Connection connect(boolean writing) {
        if (!SealedFile.isSealed(file)) {
            try {
                return writing ? Connections.open(file) : Connections.read(file);
            } catch (RuntimeException e) {
                throw named(e);
            }
        }
        SealedFile.Opened opened = SealedFile.open(file, unlock.get());
        try {
            return new SealedConnection(opened.sealed(), opened.plain(), writing);
        } catch (SQLException e) {
            throw Sql.explain(e);
        }
    }

    private Store open(@Nullable Ownership ownership, Connection connection) {
        OpenFiles.enter(file);
        try {
            return opened(ownership, connection);
        } catch (RuntimeException e) {
            Sql.run(connection, Connection::close);
            OpenFiles.leave(file);
            throw named(e);
        }
    }

    /// A file that is found damaged while it is opened is named, and the way out is offered.
    private RuntimeException named(RuntimeException e) {
        return Sql.isDamage(e) ? Rescue.damaged(file, "its pages do not fit together") : e;
    }

    private Store opened(@Nullable Ownership ownership, Connection connection) {
        Sql.run(connection, Migrations::check);
        Instant checked = checkWhole(connection);
        Doing leftover = ownership == null
                ? Ownership.unfinished(file).orElse(null)
                : ownership.leftover().orElse(null);
        upgrade(connection, ownership);
        String account = leftover == null ? null : Account.of(connection, leftover);
        return new Store(new Store.Opened(file, connection, ownership, account, checked), clock);
    }

    /// Refuses, without opening it, what this program must not touch.
    private void refuseForeign() {
        if (!Files.isRegularFile(file)) {
            throw new RefusedException("there is no workspace " + file.getFileName() + Rescue.offer(file));
        }
        Place.refuseUnsafe(file);
        if (OpenFiles.contains(file) || SealedFile.isSealed(file)) {
            return; // what is sealed says what it is when it is unsealed; what is
            // open was looked at when it was first opened, and is not read again for the reason OpenFiles gives
        }
        try {
            FileHeader header = FileHeader.read(file);
            if (header == null || header.applicationId() != Connections.APPLICATION_ID) {
                throw new RefusedException(file.getFileName() + ": this file is not a Trigpoint workspace; a partner's"
                        + " file is not opened but imported into a workspace" + Rescue.offer(file));
            }
            Migrations.refuseNewer(header.schemaVersion());
        } catch (IOException e) {
            throw new RefusedException(
                    file.getFileName() + " cannot be read; the disk or its folder may be out of reach", e);
        }
    }

    private Instant checkWhole(Connection connection) {
        Instant now = clock.instant();
        if (connection instanceof SealedConnection) {
            return now; // the seal was whole
        }
        return Stamp.holds(file, now).orElseGet(() -> {
            Integrity.Finding finding = new Integrity(connection).quick(CHECKING);
            if (!finding.ok()) {
                throw Rescue.damaged(file, finding.result());
            }
            return now;
        });
    }

    private static boolean isOlder(Connection connection) {
        return Sql.list(connection, "PRAGMA user_version", r -> r.getInt(1)).getFirst() < Migrations.latest();
    }

    private void upgrade(Connection connection, @Nullable Ownership ownership) {
        if (!isOlder(connection)) {
            return;
        }
        if (ownership == null || !ownership.held()) {
            throw new RefusedException("this workspace was made by an earlier Trigpoint and must be brought up to date,"
                    + " but " + (ownership == null ? "somebody has it open" : ownership.refusal()));
        }
        new Backups(file).make(connection, Backups.Reason.UPGRADE, clock.instant());
        ownership.begin(new Doing(Doing.Action.UPGRADE, "", 0, clock.instant()));
        Sql.run(connection, Migrations::apply);
        Sql.inTransaction(connection, c -> new BatchDigests(c).fill());
        ownership.end();
    }
}
