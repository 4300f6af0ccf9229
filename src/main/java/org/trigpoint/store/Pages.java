package org.trigpoint.store;

import org.trigpoint.store.file.Disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/// Where the pages of a [RowsFile] go: beside the workspace, or into memory where the workspace has a passphrase and
/// nothing readable may reach the disk.
sealed interface Pages extends Closeable {
    void write(long at, byte[] page) throws IOException;

    /// Lets go of the pages, whether they were ended or not.
    void delete();

    /// In a file.
    final class OnDisk implements Pages {
        /// Systems keep what is written in memory for some seconds first (Linux five). A file that went sooner hardly ever
        /// reached the disk, and overwriting it would bring it there.
        private static final long SHORT_NANOSECONDS = 4_000_000_000L;

        private final Path path;
        private final FileChannel file;
        private final long made = System.nanoTime();

        /// @param path an empty file
        OnDisk(Path path) throws IOException {
            this.path = path;
            this.file = FileChannel.open(path, StandardOpenOption.WRITE);
        }

        Path path() {
            return path;
        }

        @Override
        public void write(long at, byte[] page) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(page);
            while (buffer.hasRemaining()) {
                file.write(buffer, at + buffer.position());
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        @Override
        public void delete() {
            try {
                file.close();
                if (System.nanoTime() - made < SHORT_NANOSECONDS) {
                    Files.deleteIfExists(path);
                } else {
                    Disk.erase(path);
                }
            } catch (IOException e) {
                path.toFile().deleteOnExit();
            }
        }
    }

    /// In memory.
    final class InMemory implements Pages {
        private byte[] bytes = new byte[0];
        private int length;

        @Override
        public void write(long at, byte[] page) {
            int end = Math.toIntExact(at + page.length);
            if (end > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
            }
            System.arraycopy(page, 0, bytes, (int) at, page.length);
            length = Math.max(length, end);
        }

        /// The whole of it.
        byte[] bytes() {
            return Arrays.copyOf(bytes, length);
        }

        @Override
        public void close() {
            // nothing is open
        }

        @Override
        public void delete() {
            bytes = new byte[0];
            length = 0;
        }
    }
}
