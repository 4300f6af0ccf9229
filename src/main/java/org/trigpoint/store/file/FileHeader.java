package org.trigpoint.store.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The first bytes of a SQLite file, read without SQLite, so that a file this program must not touch stays untouched:
/// opening a database in WAL mode may already write to it.
///
/// @param applicationId whose kind of file it is
/// @param schemaVersion the `user_version`
public record FileHeader(int applicationId, int schemaVersion) {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int BYTES = 100;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;
    private static final int LOG_HEADER_BYTES = 32;
    private static final int FRAME_HEADER_BYTES = 24;

    /// The header of a file as a reader would see it, its committed log included; `null` when it is no SQLite file.
    public static @Nullable FileHeader read(Path file) throws IOException {
        byte[] head = new byte[BYTES];
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            if (in.length() < BYTES) {
                return null;
            }
            in.readFully(head);
        }
        if (!startsWithMagic(head)) {
            return null;
        }
        byte[] later = fromLog(Companions.log(file));
        return of(later == null ? head : later);
    }

    private static boolean startsWithMagic(byte[] head) {
        return java.util.Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    private static FileHeader of(byte[] head) {
        ByteBuffer buffer = ByteBuffer.wrap(head);
        return new FileHeader(buffer.getInt(APPLICATION_ID_AT), buffer.getInt(USER_VERSION_AT));
    }

    /// The first page as the log's last commit leaves it; `null` when the log does not hold it.
    private static byte @Nullable [] fromLog(Path log) throws IOException {
        if (!Files.isRegularFile(log) || Files.size(log) < LOG_HEADER_BYTES) {
            return null;
        }
        try (RandomAccessFile in = new RandomAccessFile(log.toFile(), "r")) {
            in.seek(8);
            int pageBytes = in.readInt();
            in.seek(16);
            long salts = in.readLong();
            return pageBytes < BYTES ? null : lastFirstPage(in, pageBytes, salts);
        }
    }

    private static byte @Nullable [] lastFirstPage(RandomAccessFile in, int pageBytes, long salts) throws IOException {
        byte[] committed = null;
        byte[] waiting = null;
        long frame = (long) FRAME_HEADER_BYTES + pageBytes;
        for (long at = LOG_HEADER_BYTES; at + frame <= in.length(); at += frame) {
            in.seek(at);
            int page = in.readInt();
            boolean commit = in.readInt() != 0;
            if (in.readLong() != salts) {
                break;
            }
            if (page == 1) {
                in.seek(at + FRAME_HEADER_BYTES);
                waiting = new byte[BYTES];
                in.readFully(waiting);
            }
            committed = commit && waiting != null ? waiting : committed;
        }
        return committed != null && startsWithMagic(committed) ? committed : null;
    }
}
