package org.trigpoint.workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Gives every test an empty workspace of its own, in a folder of its own.
public abstract class OwnWorkspace {
    @TempDir
    protected Path folder;

    protected Workspace workspace;

    @BeforeEach
    final void createWorkspace() {
        workspace = Workspace.create(folder.resolve("w.trigpoint"));
    }

    @AfterEach
    final void closeWorkspace() {
        workspace.close();
    }
}
