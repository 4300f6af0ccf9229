package org.trigpoint.store;

import org.trigpoint.model.BackedUpBatch;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Erasure;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.file.ByteSearch;
import org.trigpoint.store.file.Companions;
import org.trigpoint.store.file.Disk;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Deletes a batch for good: its rows, the words that only it used, and the backups that hold it. Then looks for pieces of
/// it in every byte that is left, and keeps a receipt.
public final class Erasing {
    /// What is known of the batch without what is in it.
    private record Gone(long batch, String sha256, Dataset dataset, long rows, Instant importedAt) {}

    /// What came of the search.
    ///
    /// @param sought pieces looked for
    /// @param found pieces found all the same
    private record Search(int sought, int found) {}

    private final Connection connection;
    private final Path file;
    private final Backups backups;

    Erasing(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
        this.backups = new Backups(file);
    }

    /// Deletes a batch, or what backups still hold of one that was taken out before.
    ///
    /// @param progress is asked whether to stop until the rows go, and no more after that
    /// @throws RefusedException when neither the workspace nor a backup holds it
    Erasure erase(long batch, String reason, Erasure.Holders holders, Instant now, Progress progress) {
        progress.report("Looking for batch " + batch + " in the backups", 0, -1);
        Optional<Gone> here = gone(connection, batch);
        List<Backups.Backup> holding = holding(batch, here);
        if (here.isEmpty() && holding.isEmpty()) {
            throw new RefusedException("there is no batch " + batch + ", and no backup holds one;"
                    + " 'trigpoint batches' lists them");
        }
        Markers markers = here.isPresent() ? Markers.of(connection, batch) : ofBackup(holding.getFirst(), batch);
        Gone gone = here.orElseGet(() -> backups.ask(holding.getFirst(), connection, c -> gone(c, batch))
                .orElseThrow());
        progress.checkCancelled();
        progress.report("Deleting batch " + batch + " for good", 0, -1);
        Sql.inTransaction(connection, c -> {
            Batches.erase(c, batch);
            Words.dropUnused(c);
            record(c, gone, reason, now);
        });
        compact();
        List<Path> deleted = holders == Erasure.Holders.DELETE ? delete(holding, now) : List.of();
        progress.report("Looking for pieces of batch " + batch + " in every byte left", 0, -1);
        Search search = search(markers);
        settle(batch, search, deleted.size(), holding.size() - deleted.size());
        return new Erasure(batch, gone.sha256(), gone.dataset(), gone.rows(), gone.importedAt(), now, reason,
                search.sought(), search.found(), deleted.size(), holding.size() - deleted.size());
    }

    /// The receipts, oldest first.
    public List<Erasure> receipts() {
        return Sql.list(connection, "SELECT * FROM erasure ORDER BY erased_at, batch",
                r -> new Erasure(r.getLong("batch"), r.getString("sha256"),
                        StoredDataset.of(r.getString("dataset")), r.getLong("rows_erased"),
                        Instant.parse(r.getString("imported_at")), Instant.parse(r.getString("erased_at")),
                        r.getString("reason"), r.getInt("sought"), r.getInt("found"), r.getInt("backups_deleted"),
                        r.getInt("backups_left")));
    }

    private static Optional<Gone> gone(Connection c, long batch) {
        return Sql.list(c, "SELECT sha256, dataset, rows_loaded, imported_at FROM batch WHERE id = ?",
                r -> new Gone(batch, r.getString(1), StoredDataset.of(r.getString(2)), r.getLong(3),
                        Instant.parse(r.getString(4))),
                batch).stream().findFirst();
    }

    /// The backups that hold the batch: the same number and, where it is known, the same file.
    public List<Backups.Backup> holding(long batch) {
        return holding(batch, gone(connection, batch));
    }

    private List<Backups.Backup> holding(long batch, Optional<Gone> here) {
        Optional<String> erased = Sql.list(connection, "SELECT sha256 FROM erasure WHERE batch = ?",
                r -> r.getString(1), batch).stream().findFirst();
        Optional<String> sha256 = here.map(Gone::sha256).or(() -> erased);
        return backups.all().stream().filter(backup -> {
            try {
                return backups.ask(backup, connection, c -> gone(c, batch))
                        .filter(there -> sha256.isEmpty() || there.sha256().equals(sha256.get()))
                        .isPresent();
            } catch (RefusedException e) {
                return here.isPresent(); // a backup that cannot be read may hold it
            }
        }).toList();
    }

    /// The batches that a backup holds and the workspace does not, in the order of their numbers. A backup that cannot be
    /// read is passed over.
    public List<BackedUpBatch> onlyInBackups() {
        Map<String, BackedUpBatch> found = new LinkedHashMap<>();
        for (Backups.Backup backup : backups.all()) {
            try {
                backups.ask(backup, connection, Erasing::batches)
                        .forEach(there -> found.merge(there.sha256() + there.id(), there, BackedUpBatch::onceMore));
            } catch (RefusedException _) {
                // told wherever somebody wants this backup back
            }
        }
        batches(connection).forEach(here -> found.remove(here.sha256() + here.id()));
        return found.values().stream().sorted(Comparator.comparingLong(BackedUpBatch::id)).toList();
    }

    private static List<BackedUpBatch> batches(Connection c) {
        return Sql.list(c, "SELECT id, file, sha256, dataset, rows_loaded, imported_at FROM batch",
                r -> new BackedUpBatch(r.getLong(1), r.getString(2), r.getString(3), StoredDataset.of(r.getString(4)),
                        r.getLong(5), Instant.parse(r.getString(6)), 1));
    }

    private Markers ofBackup(Backups.Backup backup, long batch) {
        return backups.ask(backup, connection, c -> Markers.of(c, batch));
    }

    private static void record(Connection c, Gone gone, String reason, Instant now) {
        Sql.update(c, """
                INSERT OR REPLACE INTO erasure (batch, sha256, dataset, rows_erased, imported_at, erased_at, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, gone.batch(), gone.sha256(), gone.dataset().id(), gone.rows(), gone.importedAt().toString(),
                now.toString(), reason);
    }

    private void settle(long batch, Search search, int deleted, int left) {
        Sql.update(connection, """
                UPDATE erasure SET sought = ?, found = ?, backups_deleted = backups_deleted + ?, backups_left = ?
                WHERE batch = ?
                """, search.sought(), search.found(), deleted, left, batch);
        bringOutOfLog();
    }

    /// Writes the database anew without its gaps, and empties the log.
    private void compact() {
        Sql.run(connection, c -> {
            try (var statement = c.createStatement()) {
                statement.execute("VACUUM");
            }
            if (c instanceof SealedConnection sealed) {
                sealed.keep();
            }
        });
        bringOutOfLog();
    }

    private void bringOutOfLog() {
        Sql.list(connection, "PRAGMA wal_checkpoint(TRUNCATE)", r -> r.getInt(1));
    }

    private List<Path> delete(List<Backups.Backup> holding, Instant now) {
        List<Path> deleted = new ArrayList<>();
        try {
            for (Backups.Backup backup : holding) {
                Disk.erase(backup.file());
                deleted.add(backup.file());
            }
        } catch (IOException e) {
            throw new RefusedException(
                    "the batch is out of the workspace, but a backup that holds it cannot be deleted;"
                            + " delete it in the folder " + Companions.backups(file).getFileName(),
                    e);
        }
        if (!deleted.isEmpty()) {
            backups.make(connection, Backups.Reason.REQUEST, now);
        }
        return deleted;
    }

    /// Searches the file, what stands beside it and the backups that stay. Of a sealed workspace, the database in memory:
    /// on the disk there is nothing to read.
    private Search search(Markers markers) {
        markers.dropWhatStays(connection);
        ByteSearch search = markers.search();
        Set<byte[]> found = Collections.newSetFromMap(new IdentityHashMap<>());
        try {
            if (connection instanceof SealedConnection sealed) {
                found.addAll(search.in(sealed.serialize("main")));
            }
            for (Path path : files()) {
                found.addAll(search.in(path));
            }
        } catch (IOException e) {
            throw new RefusedException("the batch is deleted, but the files could not be read through to check it", e);
        } catch (SQLException e) {
            throw Sql.explain(e);
        }
        return new Search(markers.size(), found.size());
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>(List.of(file));
        Companions.ENDINGS.stream()
                .filter(ending -> !ending.equals("-lock"))
                .map(ending -> Companions.of(file, ending))
                .filter(Files::isRegularFile)
                .forEach(files::add);
        return files;
    }
}
