package org.trigpoint.desktop.session;

import org.trigpoint.model.Batch;
import org.trigpoint.model.RefusedException;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.FolderReport;
import org.trigpoint.workspace.TableReport;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Imports what was chosen or dropped: files and folders, in their order. One that is refused does not stop the rest.
final class Imports {
    private Imports() {}

    static ImportOutcome run(Workspace workspace, List<ImportTask> chosen, Progress progress) {
        Set<Long> before = batches(workspace);
        List<TableReport> tables = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        try {
            for (ImportTask task : chosen) {
                progress.checkCancelled();
                run(workspace, task, progress, new Parts(tables, leftOut));
            }
        } catch (CancelledException stopped) {
            // what was finished is told below
        }
        Set<Long> made = batches(workspace);
        made.removeAll(before);
        return new ImportOutcome(tables, leftOut, List.copyOf(made), progress.cancelled());
    }

    private record Parts(List<TableReport> tables, List<String> leftOut) {}

    private static void run(Workspace workspace, ImportTask task, Progress progress, Parts parts) {
        Path path = task.path();
        try {
            if (Files.isDirectory(path)) {
                FolderReport folder = workspace.importFolder(path, task.options(), progress);
                parts.tables().addAll(folder.tables());
                parts.leftOut().addAll(folder.leftOut());
            } else {
                parts.tables().addAll(workspace.importFile(path, task.options(), progress));
            }
        } catch (RefusedException e) {
            parts.tables().add(new TableReport.Refused(String.valueOf(path.getFileName()), "", e.reason()));
        }
    }

    private static Set<Long> batches(Workspace workspace) {
        return workspace.batches().stream().map(Batch::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
