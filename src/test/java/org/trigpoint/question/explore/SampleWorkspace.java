package org.trigpoint.question.explore;

import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;

/// The sample borough in a workspace of its own.
public final class SampleWorkspace {
    private SampleWorkspace() {}

    /// Imports the sample data into a folder.
    public static Workspace in(Path folder) {
        Workspace workspace = Workspace.create(folder.resolve("sample.trigpoint"));
        workspace.importFolder(Path.of("sample-data"), ImportOptions.DEFAULT, Progress.NONE);
        return workspace;
    }
}
