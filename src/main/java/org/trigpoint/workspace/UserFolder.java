package org.trigpoint.workspace;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.layout.SavedCategories;
import org.trigpoint.intake.layout.SavedLayouts;

import java.nio.file.Path;
import java.util.Locale;

/// Where an analyst's own layouts, categories and settings stand, for all workspaces.
///
/// @param path need not exist
public record UserFolder(Path path) {

    /// The folder of this machine's user.
    public static UserFolder ofUser() {
        String system = System.getProperty("os.name", "");
        Path home = Path.of(System.getProperty("user.home", "."));
        String given = System.getenv("TRIGPOINT_HOME");
        if (given != null && !given.isBlank()) {
            return new UserFolder(Path.of(given));
        }
        return of(system, home, System.getenv(isWindows(system) ? "APPDATA" : "XDG_CONFIG_HOME"));
    }

    private static boolean isWindows(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("windows");
    }

    /// The folder for the settings of this program that an operating system intends.
    ///
    /// @param system the operating system's name
    /// @param home the user's home folder
    /// @param configured the folder that the environment names for settings; `null` when it names none
    public static UserFolder of(String system, Path home, @Nullable String configured) {
        String name = system.toLowerCase(Locale.ROOT);
        if (configured != null && !configured.isBlank()) {
            return new UserFolder(Path.of(configured, isWindows(name) ? "Trigpoint" : "trigpoint"));
        }
        if (isWindows(name)) {
            return new UserFolder(home.resolve("AppData").resolve("Roaming").resolve("Trigpoint"));
        }
        if (name.startsWith("mac")) {
            return new UserFolder(home.resolve("Library").resolve("Application Support").resolve("Trigpoint"));
        }
        return new UserFolder(home.resolve(".config").resolve("trigpoint"));
    }

    /// The layouts saved here.
    public SavedLayouts layouts() {
        return new SavedLayouts(path.resolve("layouts"));
    }

    /// The categories given to suppliers' words.
    public SavedCategories categories() {
        return new SavedCategories(path.resolve("categories.json"));
    }
}
