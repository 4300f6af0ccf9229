package org.trigpoint.question.explore;

import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.List;

/// The sample borough in a workspace of its own.
public final class SampleWorkspace {
    private SampleWorkspace() {}

    /// Imports the sample data into a folder, but for the weights of harm, since tests bring their own.
    public static Workspace in(Path folder) {
        Workspace workspace = Workspace.create(folder.resolve("sample.trigpoint"));
        for (String part : List.of("areas", "fire", "partnership", "people", "performance", "police", "roads",
                "treatment")) {
            workspace.importFolder(Path.of("sample-data", part), ImportOptions.DEFAULT, Progress.NONE);
        }
        return workspace;
    }
}
