package org.trigpoint.store.file;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The workspaces this program has open. On POSIX systems a file lock belongs to the whole process, and closing
/// *any* other handle of the file gives it up; so a file in this list is never opened a second time by other means. That
/// is a fact of the process, which is why this list is static. Safe for use by several threads.
public final class OpenFiles {
    private static final Map<Path, Integer> OPEN = new ConcurrentHashMap<>();

    private OpenFiles() {}

    /// Counts one more use of a file.
    public static void enter(Path file) {
        OPEN.merge(key(file), 1, Integer::sum);
    }

    /// Counts one use less.
    public static void leave(Path file) {
        OPEN.computeIfPresent(key(file), (_, uses) -> uses == 1 ? null : (Integer) (uses - 1));
    }

    /// Whether this program has the file open.
    public static boolean contains(Path file) {
        return OPEN.containsKey(key(file));
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
