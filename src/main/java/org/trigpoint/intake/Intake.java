package org.trigpoint.intake;

import org.trigpoint.intake.layout.Shelf;
import org.trigpoint.intake.source.FileSource;
import org.trigpoint.intake.source.Source;
import org.trigpoint.model.RefusedException;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Path;

/// Reads partner files of any known kind. Rows stream through: memory does not grow with the file. Immutable and safe
/// to share between threads.
public final class Intake {
    private final Shelf shelf;

    private Intake(Shelf shelf) {
        this.shelf = shelf;
    }

    /// An intake that knows the layouts shipped with the program.
    public static Intake shipped() {
        return new Intake(Shelf.shipped());
    }

    /// Meets every table of a file, or of every file in a zip. Files are recognised by content, never by extension.
    /// Nothing is thrown for a file that cannot be read: the visitor is told.
    ///
    /// @param progress told in bytes of the file read
    /// @throws org.trigpoint.task.CancelledException when cancelled; the receiver at work is told it failed first
    public void read(Path file, ReadOptions options, TableVisitor visitor, Progress progress) {
        Reading reading;
        Source source;
        try {
            reading = new Reading(shelf, options, visitor, progress);
            source = new FileSource(file);
        } catch (RefusedException e) {
            visitor.refused(String.valueOf(file.getFileName()), "", String.valueOf(e.getMessage()));
            return;
        } catch (IOException e) {
            visitor.refused(String.valueOf(file.getFileName()), "", "it is not there or cannot be opened");
            return;
        }
        reading.read(source);
    }
}
