package org.trigpoint.desktop;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.control.FileChoice;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Answers in place of the operating system's file windows, which do not work without a display.
final class ChosenFiles implements FileChoice {
    @Nullable
    Path workspace;
    List<Path> files = List.of();
    @Nullable
    Path folder;
    @Nullable
    Path picture;
    @Nullable
    Path table;
    @Nullable
    Path document;
    @Nullable
    Path draft;
    @Nullable
    Path template;
    @Nullable
    Path logo;

    @Override
    public Optional<Path> workspaceToOpen() {
        return Optional.ofNullable(workspace);
    }

    @Override
    public Optional<Path> workspaceToMake() {
        return Optional.ofNullable(workspace);
    }

    @Override
    public List<Path> filesToImport() {
        return files;
    }

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(folder);
    }

    @Override
    public Optional<Path> draftToCheck() {
        return Optional.ofNullable(draft);
    }

    @Override
    public Optional<Path> templateToKeep() {
        return Optional.ofNullable(template);
    }

    @Override
    public Optional<Path> logoToKeep() {
        return Optional.ofNullable(logo);
    }

    @Override
    public Optional<Path> tableToSave(String name) {
        return Optional.ofNullable(table);
    }

    @Override
    public Optional<Path> documentToSave(String name, List<String> extensions) {
        return Optional.ofNullable(document);
    }

    @Override
    public Optional<Path> pictureToSave(String name) {
        return Optional.ofNullable(picture);
    }
}
