package org.trigpoint.task;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A folder for temporary files with records in them: only its owner may enter it, and when it is closed its files are
/// overwritten and deleted. What is still open when the program ends goes then; what a killed program left goes at the
/// next start, with [#sweep].
public final class PrivateFolder implements AutoCloseable {
    private static final String PREFIX = "trigpoint-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-(\\d+)-.*");
    private static final int PIECE_BYTES = 1 << 16;
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();
    private static final ProcessHandle ME = ProcessHandle.current();
    private static final String OWN = ME.pid() + "-" + started(ME) + "-";

    @Nullable
    private static PrivateFolder ofTheProgram;

    private final Path folder;

    private PrivateFolder(Path folder) {
        this.folder = folder;
    }

    private static final class AtTheEnd {
        static {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(PrivateFolder::purgeQuietly)));
        }

        private AtTheEnd() {}

        static void register(Path folder) {
            OPEN.add(folder);
        }
    }

    /// Makes a folder among the system's temporary files.
    ///
    /// @throws IOException when there is no room for temporary files
    public static PrivateFolder make() throws IOException {
        Path made = Files.createTempDirectory(PREFIX + OWN); // which nobody else may enter
        AtTheEnd.register(made);
        return new PrivateFolder(made);
    }

    /// The folder that stays as long as the program runs.
    static synchronized Path ofTheProgram() throws IOException {
        PrivateFolder there = ofTheProgram;
        if (there == null) {
            there = make();
            ofTheProgram = there;
        }
        return there.path();
    }

    /// Where it is.
    public Path path() {
        return folder;
    }

    /// Overwrites and deletes all that is in it, and the folder.
    ///
    /// @throws IOException when something cannot be deleted
    @Override
    public void close() throws IOException {
        purge(folder);
        OPEN.remove(folder);
    }

    /// Overwrites and deletes the folders of programs that are no more.
    public static void sweep() {
        sweep(Path.of(System.getProperty("java.io.tmpdir", "")));
    }

    static void sweep(Path temporary) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path each : found) {
                if (isAbandoned(each)) {
                    clearPartsAfter(each);
                    purgeQuietly(each);
                }
            }
        } catch (IOException e) {
            return; // without temporary files there is nothing to sweep
        }
    }

    private static boolean isAbandoned(Path folder) throws IOException {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        if (!name.matches() || folder.getFileName().toString().startsWith(PREFIX + OWN)
                || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || !isOurs(folder)) {
            return false;
        }
        // numbers of processes are given out again, so the time of the start must be the same too
        return ProcessHandle.of(Long.parseLong(name.group(1)))
                .filter(other -> Long.toString(started(other)).equals(name.group(2)))
                .isEmpty();
    }

    /// Only a note of our own is believed.
    private static void clearPartsAfter(Path abandoned) throws IOException {
        Matcher name = NAME.matcher(abandoned.getFileName().toString());
        if (name.matches() && isOwnedByMe(abandoned)) {
            PartFile.clearAfter(abandoned, Long.parseLong(name.group(1)));
        }
    }

    private static boolean isOurs(Path folder) throws IOException {
        return isOwnedByMe(folder) || Files.isWritable(folder);
    }

    private static boolean isOwnedByMe(Path folder) throws IOException {
        String owner = Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName();
        String me = System.getProperty("user.name");
        return owner.equals(me) || owner.endsWith("\\" + me); // Windows puts the computer before the name
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static void purgeQuietly(Path folder) {
        try {
            purge(folder);
        } catch (IOException e) {
            return; // the next start tries again
        }
    }

    private static void purge(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> within = Files.walk(folder)) {
            deepestFirst = within.sorted(Comparator.reverseOrder()).toList();
        }
        @Nullable
        IOException failure = null;
        for (Path path : deepestFirst) {
            try {
                overwrite(path);
                Files.deleteIfExists(path);
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static void overwrite(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer zeros = ByteBuffer.allocate(PIECE_BYTES);
            long bytes = channel.size();
            for (long at = 0; at < bytes; at += zeros.position()) {
                zeros.clear().limit((int) Math.min(PIECE_BYTES, bytes - at));
                channel.write(zeros, at);
            }
            channel.force(false);
        }
    }
}
