package org.trigpoint.report.output;

import org.trigpoint.report.document.Document;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// Writes documents in one file format. Holds no state between documents; use one from one thread at a time.
public interface DocumentWriter {
    /// The end of the file name, without the dot: `docx`, `xlsx` or `pdf`.
    String extension();

    /// Writes the document. Pictures are asked for as they are reached.
    ///
    /// @param out left open
    /// @param progress told of every block, and asked whether to stop
    void write(Document document, OutputStream out, Progress progress) throws IOException;

    /// Writes the document to a file that is there wholly or not at all; see [AtomicFile].
    default void save(Document document, Path target, Progress progress) throws IOException {
        AtomicFile.write(target, out -> write(document, out, progress));
    }
}
