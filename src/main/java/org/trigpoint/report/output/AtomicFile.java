package org.trigpoint.report.output;

import org.trigpoint.model.RefusedException;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes a file so that it is there wholly or not at all: into a temporary file beside it, forced to the disk, then
/// renamed. Whatever goes wrong, an earlier file of that name stays as it was and the temporary file goes.
public final class AtomicFile {
    /// Writes the content. Need not close the stream.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final String PREFIX = ".trigpoint-";
    private static final String ENDING = ".part";

    private AtomicFile() {}

    /// Writes or replaces the file; missing folders are made.
    ///
    /// @throws RefusedException when the folder cannot be written to, or the old file cannot be replaced, as when another
    /// program has it open
    public static void write(Path target, Content content) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new RefusedException(target + " is not the name of a file");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new RefusedException(
                    target.getFileName() + " is read-only, so it was left as it is. Choose another name,"
                            + " or allow changes to it.");
        }
        Path temporary = temporary(folder);
        try {
            fill(temporary, content);
            rename(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static Path temporary(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
            sweep(folder);
            return Files.createTempFile(folder, PREFIX + ProcessHandle.current().pid() + "-", ENDING);
        } catch (AccessDeniedException | FileAlreadyExistsException e) {
            throw new RefusedException("Cannot write into " + folder.getFileName() + ". Choose another folder.", e);
        }
    }

    /// Deletes what a program that is no more was in the middle of writing.
    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PREFIX + "*" + ENDING)) {
            for (Path part : parts) {
                String number = part.getFileName().toString().substring(PREFIX.length()).replaceFirst("-.*", "");
                if (number.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(number)).isEmpty()) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private static void fill(Path temporary, Content content) throws IOException {
        try (FileChannel file = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
            content.writeTo(out);
            out.flush();
            file.force(true);
        }
    }

    private static void rename(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileSystemException e) {
            throw new RefusedException("Cannot replace " + target.getFileName()
                    + ". Close it if it is open in another program, then try again.", e);
        }
    }
}
