package org.trigpoint.report.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Files that belong together: all are written under passing names, and get their own only when every one is whole. Closed
/// before that, as after a cancel, the folder is as it was.
///
/// ```java
/// try (FileSet files = new FileSet()) {
///     files.add(word, out -> …);
///     files.add(excel, out -> …);
///     files.finish();
/// }
/// ```
public final class FileSet implements AutoCloseable {
    private final Map<Path, Path> waiting = new LinkedHashMap<>();

    /// Writes a file under a passing name; missing folders are made.
    ///
    /// @throws org.trigpoint.model.RefusedException as [AtomicFile#write] does
    public void add(Path target, AtomicFile.Content content) throws IOException {
        Path temporary = AtomicFile.temporary(target);
        waiting.put(target, temporary);
        AtomicFile.fill(temporary, target, content);
    }

    /// Gives every file its name, in the order in which they were added; an earlier file of that name goes.
    ///
    /// @throws org.trigpoint.model.RefusedException when one cannot be replaced, as when another program has it open; those
    ///     before it have their names then
    public void finish() throws IOException {
        for (Map.Entry<Path, Path> file : waiting.entrySet()) {
            AtomicFile.rename(file.getValue(), file.getKey());
        }
    }

    /// Deletes what has not got its name.
    @Override
    public void close() {
        waiting.values().forEach(AtomicFile::discard);
    }
}
