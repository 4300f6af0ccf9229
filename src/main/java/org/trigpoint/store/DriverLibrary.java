package org.trigpoint.store;

import org.sqlite.util.OSInfo;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/// Finds SQLite's own library beside the installed program. Otherwise the driver unpacks it among temporary files at every
/// start: that takes longer, a killed program leaves it there, and on a computer that is locked down nothing there may run.
public final class DriverLibrary {
    private static final String SETTING = "org.sqlite.lib.path";
    private static final String BESIDE = "org/sqlite/native";

    private DriverLibrary() {}

    /// Tells the driver where the library is, if it is there and nobody told it before; comes before anything opens a
    /// database.
    public static void find() {
        CodeSource source = DriverLibrary.class.getProtectionDomain().getCodeSource();
        if (System.getProperty(SETTING) != null || source == null) {
            return;
        }
        try {
            Path folder = beside(Path.of(source.getLocation().toURI()));
            if (Files.isDirectory(folder)) {
                System.setProperty(SETTING, folder.toString());
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is no file", e);
        }
    }

    /// @param program the program's jar
    static Path beside(Path program) {
        return program.resolveSibling(BESIDE).resolve(OSInfo.getNativeLibFolderPathForCurrentOS());
    }
}
