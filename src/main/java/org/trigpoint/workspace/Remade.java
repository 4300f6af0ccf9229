package org.trigpoint.workspace;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.store.Replacing;
import org.trigpoint.task.PrivateFolder;

import java.io.IOException;
import java.nio.file.Path;

/// A workspace that is made anew, out of the way, and goes when it is closed. Where it is kept it stands in the place of an
/// earlier one of its name, which is then among the backups; until then, and whenever the program is stopped, the earlier
/// one is as it was.
public final class Remade implements AutoCloseable {
    private final @Nullable Replacing replacing;
    private final PrivateFolder folder;
    private final Workspace workspace;

    private Remade(@Nullable Replacing replacing, PrivateFolder folder, Workspace workspace) {
        this.replacing = replacing;
        this.folder = folder;
        this.workspace = workspace;
    }

    /// Begins one that may be kept.
    ///
    /// @param target its name, in a folder that is there
    /// @throws RefusedException when the earlier one may not be replaced, as one that is open elsewhere, that has a
    /// passphrase or is no workspace; or there is no room for temporary files
    public static Remade towards(Path target) {
        Replacing replacing = Replacing.of(target);
        try {
            return begin(replacing, target);
        } catch (RuntimeException e) {
            replacing.close();
            throw e;
        }
    }

    /// Begins one that is not to be kept.
    ///
    /// @param name its name
    /// @throws RefusedException when there is no room for temporary files
    public static Remade passing(Path name) {
        return begin(null, name);
    }

    private static Remade begin(@Nullable Replacing replacing, Path name) {
        try {
            PrivateFolder folder = PrivateFolder.make();
            return new Remade(replacing, folder, Workspace.create(folder.path().resolve(name.getFileName())));
        } catch (IOException e) {
            throw new RefusedException("no folder for temporary files could be made; is the disk full?", e);
        }
    }

    /// The workspace, empty at first.
    public Workspace workspace() {
        return workspace;
    }

    /// Closes it and puts it in its place, if it has one.
    ///
    /// @throws RefusedException when there is no room for it, or somebody reads the earlier one
    public void keep() {
        workspace.close();
        if (replacing != null) {
            replacing.by(workspace.file());
        }
    }

    @Override
    public void close() {
        workspace.close();
        if (replacing != null) {
            replacing.close();
        }
        try {
            folder.close();
        } catch (IOException e) {
            throw new RefusedException("Records are left in the folder " + folder.path() + ". Delete it.", e);
        }
    }
}
