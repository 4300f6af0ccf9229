package org.trigpoint.model;

/// A file that the partnership gives every report: its Word template or its logo. Immutable.
public final class ReportFile {
    private final String file;
    private final byte[] content;

    /// @param file its name where it came from
    /// @param content its bytes
    public ReportFile(String file, byte[] content) {
        this.file = file;
        this.content = content.clone();
    }

    /// Its name where it came from.
    public String file() {
        return file;
    }

    /// Its bytes.
    public byte[] content() {
        return content.clone();
    }
}
