package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.layout.Layout;
import org.trigpoint.intake.layout.SavedLayouts;
import org.trigpoint.workspace.UserFolder;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The layout that files are read with.
///
/// @param id its id; `null` for the best match
/// @param file the layout that was given as a file; `null` when none was
record ChosenLayout(@Nullable String id, @Nullable Layout file) {
    /// @param layout an id, or the path of a layout file; `null` for the best match
    static ChosenLayout of(@Nullable String layout) {
        if (layout == null || !(layout.endsWith(".json") || Files.isRegularFile(Path.of(layout)))) {
            return new ChosenLayout(layout, null);
        }
        Layout read = SavedLayouts.read(Path.of(layout));
        return new ChosenLayout(read.id(), read);
    }

    /// Makes the layouts and categories that the user saved, and this one, known to a workspace.
    void tell(Workspace workspace) {
        UserFolder folder = UserFolder.ofUser();
        List<Layout> known = new ArrayList<>();
        if (file != null) {
            known.add(file);
        }
        known.addAll(folder.layouts().load());
        workspace.use(known, folder.categories().load());
    }
}
