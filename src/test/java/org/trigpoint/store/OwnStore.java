package org.trigpoint.store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Gives every test an empty store of its own, in a folder of its own.
abstract class OwnStore {
    @TempDir
    Path folder;

    Store store;

    @BeforeEach
    final void createStore() {
        store = Store.create(folder.resolve("w.trigpoint"));
    }

    @AfterEach
    final void closeStore() {
        store.close();
    }
}
