package org.trigpoint.desktop.session;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;
import org.trigpoint.report.output.AtomicFile;
import org.trigpoint.workspace.UserFolder;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;

/// What the program remembers for its user between runs: recent workspaces, the window, the theme. A small text file in
/// the user's own settings folder. A missing or damaged file means nothing is remembered, never that the program does
/// not start.
public final class Preferences {
    private static final int RECENT_KEPT = 8;

    private final Path file;
    private final Properties values = new Properties();

    private Preferences(Path file) {
        this.file = file;
    }

    /// The preferences kept in a file, or none when it cannot be read.
    public static Preferences in(Path file) {
        Preferences preferences = new Preferences(file);
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                preferences.values.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                preferences.values.clear();
            }
        }
        return preferences;
    }

    /// The folder for the settings of this program that the operating system intends.
    ///
    /// @param system the name of the operating system
    /// @param home the user's home folder
    /// @param configured the folder that the environment names for settings; `null` when it names none
    public static Path folder(String system, Path home, @Nullable String configured) {
        return UserFolder.of(system, home, configured).path();
    }

    /// The folder the preferences are kept in.
    public Path folder() {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    /// A remembered value.
    public synchronized Optional<String> get(String name) {
        return Optional.ofNullable(values.getProperty(name));
    }

    /// Remembers a value until [#save].
    public synchronized void put(String name, String value) {
        values.setProperty(name, value);
    }

    /// The workspaces opened last, the latest first; those whose file is gone are passed over.
    public List<Path> recent() {
        return remembered().stream().filter(Files::isRegularFile).toList();
    }

    /// The workspaces opened last, the latest first, those that are gone among them.
    public synchronized List<Path> remembered() {
        return IntStream.range(0, RECENT_KEPT)
                .mapToObj(i -> values.getProperty("recent." + i))
                .filter(path -> path != null && !path.isBlank())
                .map(Path::of)
                .toList();
    }

    /// Forgets a workspace that was opened.
    public synchronized void forget(Path workspace) {
        List<Path> left = new ArrayList<>(remembered());
        left.remove(workspace.toAbsolutePath().normalize());
        keep(left);
    }

    /// Remembers a workspace as the one opened last.
    public synchronized void opened(Path workspace) {
        List<Path> recent = new ArrayList<>(remembered());
        Path absolute = workspace.toAbsolutePath().normalize();
        recent.remove(absolute);
        recent.addFirst(absolute);
        keep(recent);
    }

    private void keep(List<Path> recent) {
        for (int i = 0; i < RECENT_KEPT; i++) {
            if (i < recent.size()) {
                values.setProperty("recent." + i, recent.get(i).toString());
            } else {
                values.remove("recent." + i);
            }
        }
    }

    /// Writes the file. Where that is impossible nothing is remembered, and the work goes on.
    public synchronized void save() {
        try {
            AtomicFile.write(file, out -> {
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                values.store(writer, "Trigpoint desktop");
                writer.flush();
            });
        } catch (IOException | RefusedException unwritable) {
            // a read-only profile is no reason to disturb anybody
        }
    }
}
