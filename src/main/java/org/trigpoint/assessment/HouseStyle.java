package org.trigpoint.assessment;

import org.trigpoint.model.RefusedException;
import org.trigpoint.model.ReportFile;
import org.trigpoint.workspace.ReportNotes;
import org.trigpoint.workspace.Workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The partnership's own look: its Word template and its logo, kept in the workspace until taken away. The one place that
/// reads and writes them, for the command line and the Settings screen alike.
///
/// A template gives styles, headers and footers and may bring a cover; a logo stands on our own cover, in the PDF and on
/// the first slide.
///
/// @param template a checked Word template; empty where the partnership has none
/// @param logo a PNG picture made from the file given, without anything else that was in it; empty where there is none
public record HouseStyle(Optional<ReportFile> template, Optional<ReportFile> logo) {
    /// Our own look.
    public static final HouseStyle NONE = new HouseStyle(Optional.empty(), Optional.empty());

    private static final String TEMPLATE = "template";
    private static final String LOGO = "logo";
    private static final long LARGEST = 20L << 20;

    /// What a workspace keeps.
    public static HouseStyle of(Workspace workspace) {
        ReportNotes notes = workspace.reportNotes();
        return new HouseStyle(notes.file(TEMPLATE), notes.file(LOGO));
    }

    /// Keeps a Word template (.dotx or .docx) in place of an earlier one.
    ///
    /// @throws RefusedException when it is no such file, or holds macros or links to files elsewhere; nothing is kept then
    public static void keepTemplate(Workspace workspace, Path file) {
        byte[] bytes = read(file);
        TemplateCheck.check(file.getFileName().toString(), bytes);
        workspace.reportNotes().keep(TEMPLATE, new ReportFile(file.getFileName().toString(), bytes));
    }

    /// Keeps a logo (PNG or JPEG) in place of an earlier one, as a plain picture.
    ///
    /// @throws RefusedException when it is no such picture; nothing is kept then
    public static void keepLogo(Workspace workspace, Path file) {
        byte[] picture = LogoPicture.plain(file.getFileName().toString(), read(file));
        workspace.reportNotes().keep(LOGO, new ReportFile(file.getFileName().toString(), picture));
    }

    /// Goes back to our own styles and cover.
    public static void removeTemplate(Workspace workspace) {
        workspace.reportNotes().removeFile(TEMPLATE);
    }

    /// Goes back to a cover without a logo.
    public static void removeLogo(Workspace workspace) {
        workspace.reportNotes().removeFile(LOGO);
    }

    /// Makes the template of a workspace this one again; none where this is without.
    public void putBackTemplate(Workspace workspace) {
        putBack(workspace, TEMPLATE, template);
    }

    /// Makes the logo of a workspace this one again; none where this is without.
    public void putBackLogo(Workspace workspace) {
        putBack(workspace, LOGO, logo);
    }

    private static void putBack(Workspace workspace, String name, Optional<ReportFile> file) {
        file.ifPresentOrElse(kept -> workspace.reportNotes().keep(name, kept),
                () -> workspace.reportNotes().removeFile(name));
    }

    private static byte[] read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new RefusedException(file.getFileName() + " is larger than 20 MB; a template or logo is a small"
                        + " file. Save it again with smaller pictures.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new RefusedException(file.getFileName() + " cannot be read; is the name right?", e);
        }
    }
}
