package org.trigpoint.report.content;

import org.trigpoint.report.document.Document;
import org.trigpoint.report.output.DocumentWriter;
import org.trigpoint.report.output.FileSet;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One document in several forms, and its figures beside them: all are written or none.
///
/// @param name of the files, without ending
/// @param document what they hold
/// @param drawn its figures
record DocumentFiles(String name, Document document, Drawn drawn) {

    /// Writes them into a folder, the last first: the contents of Word take their page numbers from the PDF. Until the last is whole, and after a cancel, the folder is as it was.
    ///
    /// @return the documents, then the folder of figures
    List<Path> write(List<DocumentWriter> writers, Path folder, Progress progress) throws IOException {
        List<Path> files = new ArrayList<>();
        try (FileSet set = new FileSet()) {
            for (DocumentWriter writer : writers.reversed()) {
                progress.checkCancelled();
                Path file = folder.resolve(name + "." + writer.extension());
                set.add(file, out -> writer.write(document, out, progress));
                files.addFirst(file);
            }
            Path figures = folder.resolve("figures");
            drawn.save(set, figures, progress);
            progress.checkCancelled();
            drawn.removeWithheld(figures);
            set.finish();
            files.add(figures);
        }
        return List.copyOf(files);
    }
}
