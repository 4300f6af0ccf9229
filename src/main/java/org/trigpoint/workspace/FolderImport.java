package org.trigpoint.workspace;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Imports every file under a folder, in the order of their names, but casualties and vehicles after
/// the collisions that date them.
final class FolderImport {
    /// Written documents, pictures and our own workspaces. Everything else is looked into, whatever it is called.
    private static final Set<String> DOCUMENTS = Set.of("md", "doc", "docx", "pdf", "ppt", "pptx", "rtf", "odt", "png",
            "jpg", "jpeg", "gif", "svg", "msg", "eml", "trigpoint", "trigpoint-wal", "trigpoint-shm", "trigpoint-lock");

    private final Workspace workspace;
    private final Path folder;
    private final @Nullable Path except;

    FolderImport(Workspace workspace, Path folder, @Nullable Path except) {
        this.workspace = workspace;
        this.folder = folder;
        this.except = except == null ? null : except.toAbsolutePath().normalize();
    }

    FolderReport run(ImportOptions options, Progress progress) {
        List<TableReport> tables = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Path file : files()) {
            progress.checkCancelled();
            if (DOCUMENTS.contains(extension(file))) {
                leftOut.add(folder.relativize(file).toString());
            } else {
                tables.addAll(workspace.importFile(file, options, progress));
            }
        }
        return new FolderReport(tables, leftOut);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            throw new RefusedException("there is no folder " + folder.getFileName());
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)) && !isExcepted(file))
                    .sorted(Comparator.comparing((Path file) -> isPartOfCollision(file)).thenComparing(file -> file))
                    .toList();
        } catch (IOException e) {
            throw new RefusedException("the folder " + folder.getFileName() + " cannot be read", e);
        }
    }

    /// Casualties and vehicles take their date from their collision, so they come after it; the Department for Transport's
    /// own names sort them before.
    private static boolean isPartOfCollision(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean collisions = name.contains("collision") || name.contains("accident");
        return !collisions && (name.contains("casualt") || name.contains("vehicle"));
    }

    private boolean isExcepted(Path file) {
        return except != null && file.toAbsolutePath().normalize().startsWith(except);
    }

    /// Dot-files and folders, and the lock files that office programs leave beside an open document.
    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            String name = part.toString();
            if (name.startsWith(".") || name.startsWith("~$")) {
                return true;
            }
        }
        return false;
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
