package org.trigpoint.desktop.control;

import org.jspecify.annotations.Nullable;
import org.trigpoint.desktop.session.Preferences;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks with the operating system's own windows. Begins in the folder used last, as long as it is there.
public final class StageFileChoice implements FileChoice {
    private static final ExtensionFilter WORKSPACES = new ExtensionFilter("Trigpoint workspaces", "*.trigpoint");
    private static final ExtensionFilter DATA = new ExtensionFilter("Data files", "*.csv", "*.tsv", "*.txt", "*.xlsx",
            "*.xlsm", "*.xls", "*.ods", "*.html", "*.zip", "*.geojson", "*.json", "*.topojson", "*.gpkg", "*.shp");
    private static final ExtensionFilter DRAFTS = new ExtensionFilter("Drafts", "*.docx", "*.pdf", "*.txt", "*.md");
    private static final ExtensionFilter TEMPLATES = new ExtensionFilter("Word templates", "*.dotx", "*.docx");
    private static final ExtensionFilter LOGOS = new ExtensionFilter("PNG and JPEG pictures", "*.png", "*.jpg",
            "*.jpeg");
    private static final ExtensionFilter EVERYTHING = new ExtensionFilter("All files", "*");

    private static final Map<String, String> DOCUMENTS = Map.of("docx", "Word document", "xlsx", "Excel workbook",
            "pdf",
            "PDF document", "csv", "Comma-separated values", "txt", "Text");

    private final Window owner;
    private final Preferences preferences;

    /// @param owner the window the choosers belong to
    public StageFileChoice(Window owner, Preferences preferences) {
        this.owner = owner;
        this.preferences = preferences;
    }

    @Override
    public Optional<Path> workspaceToOpen() {
        FileChooser chooser = chooser("Open workspace", Use.WORKSPACE, WORKSPACES, EVERYTHING);
        return chosen(chooser.showOpenDialog(owner), Use.WORKSPACE);
    }

    @Override
    public Optional<Path> workspaceToMake() {
        FileChooser chooser = chooser("New workspace", Use.WORKSPACE, WORKSPACES);
        chooser.setInitialFileName("Assessment.trigpoint");
        return chosen(chooser.showSaveDialog(owner), Use.WORKSPACE).map(StageFileChoice::withExtension);
    }

    @Override
    public List<Path> filesToImport() {
        FileChooser chooser = chooser("Import files", Use.DATA, DATA, EVERYTHING);
        List<File> files = chooser.showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        chosen(files.getFirst(), Use.DATA);
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(start(Use.FOLDER));
        return chosen(chooser.showDialog(owner), Use.FOLDER);
    }

    @Override
    public Optional<Path> draftToCheck() {
        FileChooser chooser = chooser("Check a draft", Use.DRAFT, DRAFTS, EVERYTHING);
        return chosen(chooser.showOpenDialog(owner), Use.DRAFT);
    }

    @Override
    public Optional<Path> templateToKeep() {
        FileChooser chooser = chooser("Choose a Word template", Use.STYLE, TEMPLATES, EVERYTHING);
        return chosen(chooser.showOpenDialog(owner), Use.STYLE);
    }

    @Override
    public Optional<Path> logoToKeep() {
        FileChooser chooser = chooser("Choose a logo", Use.STYLE, LOGOS, EVERYTHING);
        return chosen(chooser.showOpenDialog(owner), Use.STYLE);
    }

    @Override
    public Optional<Path> tableToSave(String name) {
        FileChooser chooser = chooser("Save table", Use.TABLE, new ExtensionFilter("Comma-separated values", "*.csv"));
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner), Use.TABLE);
    }

    @Override
    public Optional<Path> documentToSave(String name, List<String> extensions) {
        ExtensionFilter[] filters = extensions.stream()
                .map(each -> new ExtensionFilter(DOCUMENTS.getOrDefault(each, each), "*." + each))
                .toArray(ExtensionFilter[]::new);
        FileChooser chooser = chooser("Save document", Use.DOCUMENT, filters);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner), Use.DOCUMENT).map(file -> {
            String written = String.valueOf(file.getFileName());
            boolean known = extensions.stream().anyMatch(each -> written.toLowerCase(Locale.ROOT).endsWith("." + each));
            int filter = Math.max(0, List.of(filters).indexOf(chooser.getSelectedExtensionFilter()));
            return known ? file : file.resolveSibling(written + "." + extensions.get(filter));
        });
    }

    @Override
    public Optional<Path> pictureToSave(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        FileChooser chooser = chooser("Save picture", Use.PICTURE,
                new ExtensionFilter(extension.toUpperCase(Locale.ROOT) + " picture", "*." + extension));
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(owner), Use.PICTURE);
    }

    private FileChooser chooser(String title, Use use, ExtensionFilter... filters) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(filters);
        chooser.setInitialDirectory(start(use));
        return chooser;
    }

    private @Nullable File start(Use use) {
        return preferences.get(use.key()).map(Path::of).filter(Files::isDirectory).map(Path::toFile).orElse(null);
    }

    private Optional<Path> chosen(@Nullable File file, Use use) {
        if (file == null) {
            return Optional.empty();
        }
        Path folder = use == Use.FOLDER ? file.toPath() : file.toPath().toAbsolutePath().getParent();
        preferences.put(use.key(), String.valueOf(folder));
        return Optional.of(file.toPath());
    }

    private static Path withExtension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".trigpoint") ? file : file.resolveSibling(name + ".trigpoint");
    }

    /// What a folder was used for; each use remembers its own.
    private enum Use {
        WORKSPACE, DATA, FOLDER, PICTURE, TABLE, DOCUMENT, DRAFT, STYLE;

        String key() {
            return "folder." + name().toLowerCase(Locale.ROOT);
        }
    }
}
