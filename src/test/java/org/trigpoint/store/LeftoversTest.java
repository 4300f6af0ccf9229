package org.trigpoint.store;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class LeftoversTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void openingAWorkspaceDeletesWhatAKilledImportLeftBeside() throws IOException {
        Path workspace = folder.resolve("w.trigpoint");
        Store.create(workspace).close();
        // no system gives a process so large a number
        Path dead = Files.createFile(folder.resolve("w.trigpoint-rows-999999999999-1"));
        Path alive = Leftovers.create(workspace);
        Path other = Files.createFile(folder.resolve("v.trigpoint-rows-999999999999-1"));
        Store.open(workspace).close();
        Assertions.assertThat(dead).doesNotExist();
        Assertions.assertThat(alive).exists();
        Assertions.assertThat(other).exists();
    }
}
