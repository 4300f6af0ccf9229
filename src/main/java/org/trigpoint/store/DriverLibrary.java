package org.trigpoint.store;

import org.sqlite.util.OSInfo;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/// Finds SQLite's own library beside the installed program. Otherwise the driver unpacks it among temporary files at every
/// start: that takes longer, a killed program leaves it there, and on a computer that is locked down nothing there may run.
public final class DriverLibrary {
    private static final String SETTING = "org.sqlite.lib.path";
    private static final String BESIDE = "org/sqlite/native";

    private DriverLibrary() {}

    /// Tells the driver where the library is, if it is there and nobody told it before; comes before anything opens a
    /// database.
    public static void find() {
        String program = System.getProperty("java.class.path", "").split(File.pathSeparator, 2)[0];
        Path folder = beside(Path.of(program).toAbsolutePath());
        if (System.getProperty(SETTING) == null && Files.isDirectory(folder)) {
            System.setProperty(SETTING, folder.toString());
        }
    }

    /// @param program the program's jar, which comes first on the class path
    static Path beside(Path program) {
        return program.resolveSibling(BESIDE).resolve(OSInfo.getNativeLibFolderPathForCurrentOS());
    }
}
