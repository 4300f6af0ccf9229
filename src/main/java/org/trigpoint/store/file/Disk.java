package org.trigpoint.store.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Makes sure that what was written is on the disk.
public final class Disk {
    private static final int PIECE_BYTES = 1 << 20;

    private Disk() {}

    /// Forces a file's bytes to the disk.
    public static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Forces a folder's names to the disk, where the system can: Windows cannot, and needs not.
    public static void forceFolder(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // see above
        }
    }

    /// Overwrites a file with zeros, forces them to the disk and deletes it. Some disks keep old copies all the same.
    public static void erase(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            overwrite(channel, channel.size());
        } catch (IOException e) {
            Files.deleteIfExists(file); // a failing disk takes no zeros; the name goes all the same
            throw e;
        }
        Files.deleteIfExists(file);
    }

    /// Overwrites the first bytes of a file with zeros and forces them to the disk.
    public static void overwrite(FileChannel channel, long bytes) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate(PIECE_BYTES);
        for (long at = 0; at < bytes; at += zeros.position()) {
            zeros.clear().limit((int) Math.min(PIECE_BYTES, bytes - at));
            channel.write(zeros, at);
        }
        channel.force(true);
    }

    /// Deletes a file that is of no use any more, if it can be.
    public static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // it is dropped the next time
        }
    }
}
