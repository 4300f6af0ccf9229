package org.trigpoint.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Files beside a workspace that live no longer than an import. Their names say which process they belong to, so that
/// those of a killed program are found and deleted by the next.
final class Leftovers {
    private static final String MARK = "-rows-";
    private static final Pattern PROCESS = Pattern.compile("\\d+");

    private Leftovers() {}

    /// A new empty file of this process, which nobody else may read.
    static Path create(Path workspace) throws IOException {
        Path file = workspace.toAbsolutePath();
        return Files.createTempFile(file.getParent(), prefix(file) + ProcessHandle.current().pid() + "-", "");
    }

    /// Deletes the files of processes that are no more. Where that is not possible, they stay.
    static void sweep(Path workspace) {
        Path file = workspace.toAbsolutePath();
        String prefix = prefix(file);
        try (DirectoryStream<Path> found = Files.newDirectoryStream(file.getParent(),
                other -> String.valueOf(other.getFileName()).startsWith(prefix))) {
            for (Path leftover : found) {
                Matcher process = PROCESS.matcher(leftover.getFileName().toString().substring(prefix.length()));
                if (process.lookingAt() && ProcessHandle.of(Long.parseLong(process.group())).isEmpty()) {
                    Files.deleteIfExists(leftover);
                }
            }
        } catch (IOException e) {
            return;
        }
    }

    private static String prefix(Path workspace) {
        return workspace.getFileName() + MARK;
    }
}
