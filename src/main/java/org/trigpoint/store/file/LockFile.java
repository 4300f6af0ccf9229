package org.trigpoint.store.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/// A file whose lock stands for the right to write. Its text is the holder, and on a second line what is being done.
final class LockFile implements AutoCloseable {
    /// The locked byte lies far behind the text, so that others can read the text where locks forbid reading.
    private static final long LOCKED_BYTE = 1L << 40;
    private static final int TEXT_BYTES = 4096;
    private static final String SOMEONE = "another program";
    private static final String OPEN = " has this workspace open";

    private final Path file;
    private final FileChannel channel;

    private LockFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// What came of trying to lock.
    sealed interface Attempt {
        /// The lock is ours.
        record Locked(LockFile lock) implements Attempt {}

        /// It cannot be had.
        ///
        /// @param why as a clause, such as "ann has this workspace open"
        record Refused(String why) implements Attempt {}
    }

    static Attempt attempt(Path file) {
        FileChannel channel = null;
        try {
            Object identity = identity(file);
            channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock != null && Files.exists(file) && identity.equals(identity(file))) {
                return new Attempt.Locked(new LockFile(file, channel));
            }
            String holder = holder(text(channel));
            channel.close();
            return new Attempt.Refused(holder + OPEN);
        } catch (NoSuchFileException e) {
            return new Attempt.Refused(SOMEONE + OPEN); // deleted by its owner between two steps
        } catch (IOException e) {
            closeQuietly(channel);
            return new Attempt.Refused("its folder may not be written to");
        }
    }

    /// An owner deletes the file before letting go, and whoever locks a file that has just been deleted has locked
    /// nothing; so the file must be the same one before and after locking. Makes it where it is missing.
    private static Object identity(Path file) throws IOException {
        try {
            Files.createFile(file);
            Privacy.ownerOnly(file);
        } catch (FileAlreadyExistsException e) {
            // left by a crash, or in use
        }
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file : key; // Windows does not give a name away while the file is open
    }

    /// What a program that is no more had begun, read without changing the file.
    static Optional<Doing> abandoned(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false)) {
            return lock == null ? Optional.empty() : Optional.ofNullable(doing(text(channel)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Nullable
    Doing doing() {
        try {
            return doing(text(channel));
        } catch (IOException e) {
            return null;
        }
    }

    /// Replaces the text. The text is a courtesy to the next reader: the workspace is safe without it, so a disk that is
    /// full does not matter here.
    void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            channel.write(ByteBuffer.wrap(bytes), 0);
            channel.truncate(bytes.length);
        } catch (IOException e) {
            // see above
        }
    }

    /// Deletes the file of a program that ends, unless it says what was interrupted. The lock ends with the program.
    void leave() {
        try {
            if (doing() == null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // the file stays, as after a crash
        }
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file); // while it is still locked; see identity
        } catch (IOException e) {
            // the file stays, unlocked: the next owner takes it over
        }
    }

    private static String text(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(TEXT_BYTES);
        channel.read(buffer, 0);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    }

    private static String holder(String text) {
        return text.lines().findFirst().filter(line -> !line.isBlank()).orElse(SOMEONE);
    }

    private static @Nullable Doing doing(String text) {
        return text.lines().skip(1).map(Doing::parse).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // it was only a try
        }
    }
}
