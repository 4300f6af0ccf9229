package org.trigpoint.desktop.control;

import java.nio.file.Path;

/// The programs outside this one.
@FunctionalInterface
public interface Outside {
    /// Shows a file or folder in the program that the operating system has for it.
    void open(Path path);
}
