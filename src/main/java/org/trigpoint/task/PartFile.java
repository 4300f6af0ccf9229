package org.trigpoint.task;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file that is being written under a passing name, `.trigpoint-<process>-….part`, until it is whole and gets its own.
/// A program told to end (Ctrl+C) deletes its own; what a killed program left of one goes when the folder is next written into, and at the next start of the program
/// whatever it does: the folders written into are noted among the temporary files for as long as the program runs.
public final class PartFile {
    static final String NOTE = "written-into";
    private static final String PREFIX = ".trigpoint-";
    private static final String ENDING = ".part";
    private static final Pattern NAME = Pattern.compile(Pattern.quote(PREFIX) + "(\\d{1,18})-.*"
            + Pattern.quote(ENDING) + ".*");
    private static final Set<Path> NOTED = new HashSet<>();

    private PartFile() {}

    /// A new empty file, which only its owner may read. Whoever asks for it renames or deletes it.
    ///
    /// @throws IOException when the folder is not there or takes no file
    public static Path create(Path folder) throws IOException {
        Path where = folder.toAbsolutePath();
        note(where);
        sweep(where);
        return Files.createTempFile(where, PREFIX + ProcessHandle.current().pid() + "-", ENDING);
    }

    private static synchronized void note(Path folder) {
        if (NOTED.isEmpty()) {
            Runtime.getRuntime().addShutdownHook(new Thread(PartFile::clearOwn));
        }
        if (!NOTED.add(folder)) {
            return;
        }
        try {
            Files.writeString(PrivateFolder.ofTheProgram().resolve(NOTE), folder + "\n", StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            return; // where there is no room for a note, the next file written into the folder clears it
        }
    }

    private static synchronized void clearOwn() {
        for (Path folder : NOTED) {
            try {
                clear(folder, ProcessHandle.current().pid());
            } catch (IOException e) {
                // the next file written into the folder sweeps it
            }
        }
    }

    /// Deletes what programs that are no more were in the middle of writing.
    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path part : parts) {
                Matcher name = NAME.matcher(part.getFileName().toString());
                if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /// Deletes what a program that is no more was in the middle of writing, in the folders it had noted.
    ///
    /// @param own the program's folder of temporary files
    /// @param process its number
    static void clearAfter(Path own, long process) throws IOException {
        Path note = own.resolve(NOTE);
        if (!Files.isRegularFile(note)) {
            return;
        }
        for (String line : Files.readAllLines(note, StandardCharsets.UTF_8)) {
            try {
                clear(Path.of(line), process);
            } catch (IOException | InvalidPathException e) {
                // the folder is gone or cannot be reached
            }
        }
    }

    private static void clear(Path folder, long process) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PREFIX + process + "-*")) {
            for (Path part : parts) {
                if (NAME.matcher(part.getFileName().toString()).matches()) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }
}
