package org.trigpoint.intake;

import org.trigpoint.task.Progress;

import java.nio.file.Path;

/// Reads partner files of any known kind. Rows stream through: memory does not grow with the file. Immutable and safe
/// to share between threads.
public final class Intake {
    private Intake() {}

    /// An intake that knows the layouts shipped with the program.
    public static Intake shipped() {
        return new Intake();
    }

    /// Meets every table of a file, or of every file in a zip. Files are recognised by content, never by extension.
    /// Nothing is thrown for a file that cannot be read: the visitor is told.
    ///
    /// @param progress told in bytes of the file read
    /// @throws org.trigpoint.task.CancelledException when cancelled; the receiver at work is told it failed first
    public void read(Path file, ReadOptions options, TableVisitor visitor, Progress progress) {
        visitor.refused(String.valueOf(file.getFileName()), "", "no reader yet");
    }
}
