package org.trigpoint.store;

import org.trigpoint.store.file.Disk;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Files beside a workspace that live no longer than an import. Their names say which process they belong to, so that
/// those of a killed program are found and deleted by the next.
final class Leftovers {
    private static final String MARK = "-rows-";
    private static final Pattern PROCESS = Pattern.compile("\\d+");
    /// This process, with the time of its start: numbers of processes are given out again.
    private static final String OWN = ProcessHandle.current().pid() + "-"
            + ProcessHandle.current().info().startInstant().map(Instant::toEpochMilli).orElse(0L);

    private Leftovers() {}

    /// A new empty file of this process, which nobody else may read.
    static Path create(Path workspace) throws IOException {
        Path file = workspace.toAbsolutePath();
        return Files.createTempFile(file.getParent(), prefix(file) + OWN + "-", "");
    }

    /// Overwrites and deletes the files of processes that are no more. Where that is not possible, they stay.
    static void sweep(Path workspace) {
        Path file = workspace.toAbsolutePath();
        String prefix = prefix(file);
        try (DirectoryStream<Path> found = Files.newDirectoryStream(file.getParent(),
                other -> String.valueOf(other.getFileName()).startsWith(prefix))) {
            for (Path leftover : found) {
                String tag = leftover.getFileName().toString().substring(prefix.length());
                if (isAbandoned(tag)) {
                    Disk.erase(leftover);
                }
            }
        } catch (IOException e) {
            return;
        }
    }

    private static boolean isAbandoned(String tag) {
        Matcher process = PROCESS.matcher(tag);
        if (tag.startsWith(OWN) || !process.lookingAt()) {
            return false;
        }
        long number = Long.parseLong(process.group());
        return number == ProcessHandle.current().pid() || ProcessHandle.of(number).isEmpty();
    }

    private static String prefix(Path workspace) {
        return workspace.getFileName() + MARK;
    }
}
