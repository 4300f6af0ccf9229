package org.trigpoint.desktop.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the person at the screen for files and folders. Every answer may be empty: nothing was chosen.
public interface FileChoice {
    /// An existing workspace.
    Optional<Path> workspaceToOpen();

    /// Where to make a new workspace.
    Optional<Path> workspaceToMake();

    /// Files of partners to import.
    List<Path> filesToImport();

    /// A folder; the title says what for.
    Optional<Path> folder(String title);

    /// A draft whose figures are to be checked.
    Optional<Path> draftToCheck();

    /// The partnership's own Word template.
    Optional<Path> templateToKeep();

    /// The partnership's logo.
    Optional<Path> logoToKeep();

    /// Where to save a table as csv.
    ///
    /// @param name the suggested name, with its extension
    Optional<Path> tableToSave(String name);

    /// Where to save a document.
    ///
    /// @param name the suggested name, with its extension
    /// @param extensions what it can be saved as, without dots, the usual first; what is chosen ends in one of them
    Optional<Path> documentToSave(String name, List<String> extensions);

    /// Where to save a picture.
    ///
    /// @param name the suggested name, with its extension
    Optional<Path> pictureToSave(String name);
}
