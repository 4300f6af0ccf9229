package org.trigpoint.intake.layout;

import org.trigpoint.model.RefusedException;
import org.trigpoint.task.PartFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The layouts that an analyst saved, each a JSON file in one folder.
///
/// @param folder need not exist
public record SavedLayouts(Path folder) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final String ENDING = ".json";

    /// All of them, by the order of their ids.
    ///
    /// @throws RefusedException when one cannot be read, naming it and what is wrong with it
    public List<Layout> load() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Layout> layouts = new ArrayList<>();
            for (Path file : files.filter(SavedLayouts::isLayout).sorted().toList()) {
                layouts.add(LayoutFile.parse(Files.readString(file), String.valueOf(file.getFileName())));
            }
            return layouts;
        } catch (IOException e) {
            throw new RefusedException("the saved layouts cannot be read", e);
        }
    }

    /// Reads a layout from any file.
    ///
    /// @throws RefusedException when it is not there or no layout, in plain words
    public static Layout read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return LayoutFile.parse(Files.readString(file), name);
        } catch (IOException e) {
            throw new RefusedException("the layout " + name + " is not there or cannot be read", e);
        }
    }

    /// Saves the layout that a file holds, under its id.
    ///
    /// @throws RefusedException when it is no layout, or cannot be saved
    public Layout save(Path file) {
        Layout layout = read(file);
        try {
            write(layout.id(), Files.readString(file));
        } catch (IOException e) {
            throw new RefusedException("the layout " + file.getFileName() + " cannot be read", e);
        }
        return layout;
    }

    /// Takes a layout out again.
    ///
    /// @return whether there was one of this id
    public boolean remove(String id) {
        try {
            return ID.matcher(id).matches() && Files.deleteIfExists(folder.resolve(id + ENDING));
        } catch (IOException e) {
            throw new RefusedException("the layout '" + id + "' could not be removed", e);
        }
    }

    private static boolean isLayout(Path file) {
        return String.valueOf(file.getFileName()).endsWith(ENDING);
    }

    /// Saves a layout under its id, in place of one of that id. A file is whole or not there, whatever happens meanwhile.
    ///
    /// @return the layout as it will be read
    /// @throws RefusedException when the id cannot be a file name, or the folder cannot be written
    public Layout save(LayoutDraft draft) {
        requireId(draft.id());
        String json = draft.toJson();
        Layout layout = LayoutFile.parse(json, draft.id() + ENDING);
        write(draft.id(), json);
        return layout;
    }

    private static void requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new RefusedException("a layout's id has small letters, digits and hyphens only: '" + id + "'");
        }
    }

    private void write(String id, String json) {
        requireId(id);
        try {
            Files.createDirectories(folder);
            Path temporary = PartFile.create(folder);
            Files.write(temporary, json.getBytes(StandardCharsets.UTF_8));
            Files.move(temporary, folder.resolve(id + ENDING), StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new RefusedException("the layout '" + id + "' could not be saved", e);
        }
    }
}
