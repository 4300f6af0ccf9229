package org.trigpoint.question.explore;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;

/// Gives the tests of a class the sample borough, imported once for all of them.
public abstract class OnSample {
    @TempDir
    protected static Path folder;

    protected static Workspace workspace;

    @BeforeAll
    static void importTheSample() {
        workspace = SampleWorkspace.in(folder);
    }

    @AfterAll
    static void closeTheSample() {
        workspace.close();
    }
}
