package org.trigpoint.report.output;

import org.trigpoint.model.RefusedException;
import org.trigpoint.task.PartFile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file so that it is there wholly or not at all: into a temporary file beside it, forced to the disk, then
/// renamed. Whatever goes wrong, an earlier file of that name stays as it was and the temporary file goes.
public final class AtomicFile {
    /// Writes the content. Need not close the stream.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {}

    /// Writes or replaces the file; missing folders are made.
    ///
    /// @throws RefusedException when the folder cannot be written to, the disk is full or fails, or the old file cannot be
    /// replaced, as when another program has it open
    public static void write(Path target, Content content) throws IOException {
        try (FileSet one = new FileSet()) {
            one.add(target, content);
            one.finish();
        }
    }

    /// An empty file under a passing name beside the target.
    static Path temporary(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new RefusedException(target + " is not the name of a file");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new RefusedException(
                    target.getFileName() + " is read-only, so it was left as it is. Choose another name,"
                            + " or allow changes to it.");
        }
        return temporary(folder, target);
    }

    private static Path temporary(Path folder, Path target) throws IOException {
        try {
            Files.createDirectories(folder);
            return PartFile.create(folder);
        } catch (AccessDeniedException | FileAlreadyExistsException | NotDirectoryException e) {
            throw unwritable(folder, e);
        } catch (FileSystemException e) {
            throw Files.isDirectory(folder) && !Files.isWritable(folder)
                    ? unwritable(folder, e)
                    : fullOrFailed(target, e);
        }
    }

    private static RefusedException unwritable(Path folder, IOException e) {
        return new RefusedException("Cannot write into " + folder.getFileName() + ". Choose another folder.", e);
    }

    static void fill(Path temporary, Path target, Content content) throws IOException {
        try (WatchedStream out = new WatchedStream(temporary)) {
            try {
                content.writeTo(out);
                out.force();
            } catch (IOException | RuntimeException e) {
                if (out.failed()) {
                    throw fullOrFailed(target, e);
                }
                throw e;
            }
        }
    }

    private static RefusedException fullOrFailed(Path target, Exception e) {
        return new RefusedException("The disk is full or failed, so " + target.getFileName() + " was not written; an"
                + " earlier file of that name is as it was. Free some space, then try again.", e);
    }

    static void rename(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException e) {
            throw new RefusedException("Cannot replace " + target.getFileName()
                    + ". Close it if it is open in another program, then try again.", e);
        }
    }

    /// What cannot be deleted now, as on a disk that failed, goes when the folder is next written into.
    static void discard(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            return;
        }
    }
}
