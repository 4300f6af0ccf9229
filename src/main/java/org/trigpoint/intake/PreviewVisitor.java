package org.trigpoint.intake;

/// Meets the beginnings of the tables of a file, one after another, in the file's order.
public interface PreviewVisitor {
    /// A sheet with something on it, recognised or not.
    void preview(TablePreview preview);

    /// A file, an entry of a zip or a sheet that could not be read.
    ///
    /// @param file as in [TableHead#file()]
    /// @param sheet the sheet; empty where the whole file is meant
    /// @param reason in plain words, without personal data
    void refused(String file, String sheet, String reason);
}
