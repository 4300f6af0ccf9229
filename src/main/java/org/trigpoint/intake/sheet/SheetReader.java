package org.trigpoint.intake.sheet;

import org.trigpoint.intake.source.HashedSource;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.task.Progress;

import java.io.IOException;

/// Reads the sheets of one format.
public interface SheetReader {
    /// Reads all sheets, one after another. A sheet that breaks off is told to its [RowSink].
    ///
    /// @throws UnreadableException when no sheet can be read, with the reason in plain words
    /// @throws IOException when the disk fails
    /// @throws org.trigpoint.task.CancelledException when cancelled
    void read(HashedSource source, SheetSink sink, Progress progress) throws IOException, UnreadableException;
}
