package org.trigpoint.desktop.session;

import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The sample assessment: a workspace of its own in the program's folder, made once from the sample data.
final class SampleWorkspace {
    private static final String MARK = "sample";
    private static final String COMPLETE = "complete";

    private SampleWorkspace() {}

    /// Opens it, or makes it when it is not there or was left half made.
    ///
    /// @param file where it is kept
    /// @param data the folder of sample data
    static Workspace open(Path file, Path data, Progress progress) {
        if (Files.isRegularFile(file)) {
            Workspace there = Workspace.open(file);
            if (there.setting(MARK).filter(COMPLETE::equals).isPresent()) {
                return there;
            }
            there.close();
            delete(file);
        }
        return make(file, data, progress);
    }

    private static Workspace make(Path file, Path data, Progress progress) {
        createFolder(file);
        Workspace made = Workspace.create(file);
        boolean complete = false;
        try {
            made.importFolder(data, ImportOptions.DEFAULT, progress);
            made.setSetting(MARK, COMPLETE);
            complete = true;
            return made;
        } finally {
            if (!complete) {
                made.close();
                delete(file);
            }
        }
    }

    private static void createFolder(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
