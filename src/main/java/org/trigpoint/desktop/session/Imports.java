package org.trigpoint.desktop.session;

import org.trigpoint.model.RefusedException;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.FolderReport;
import org.trigpoint.workspace.TableReport;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Imports what was chosen or dropped: files and folders, in their order. One that is refused does not stop the rest.
final class Imports {
    private Imports() {}

    static ImportOutcome run(Workspace workspace, List<ImportTask> chosen, Progress progress) {
        List<TableReport> tables = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (ImportTask task : chosen) {
            Path path = task.path();
            progress.checkCancelled();
            try {
                if (Files.isDirectory(path)) {
                    FolderReport folder = workspace.importFolder(path, task.options(), progress);
                    tables.addAll(folder.tables());
                    leftOut.addAll(folder.leftOut());
                } else {
                    tables.addAll(workspace.importFile(path, task.options(), progress));
                }
            } catch (RefusedException e) {
                tables.add(new TableReport.Refused(String.valueOf(path.getFileName()), "", e.reason()));
            }
        }
        return new ImportOutcome(tables, leftOut);
    }
}
