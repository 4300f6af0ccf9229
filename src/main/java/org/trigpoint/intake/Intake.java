package org.trigpoint.intake;

import org.trigpoint.intake.layout.CategoryRule;
import org.trigpoint.intake.layout.Layout;
import org.trigpoint.intake.layout.Shelf;
import org.trigpoint.intake.source.FileSource;
import org.trigpoint.intake.source.Source;
import org.trigpoint.model.RefusedException;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// Reads partner files of any known kind. Rows stream through: memory does not grow with the file. Immutable and safe
/// to share between threads.
public final class Intake {
    /// What the reason begins with for a table that fits no layout.
    public static final String UNKNOWN = "no known table was found";

    private final Shelf shelf;

    private Intake(Shelf shelf) {
        this.shelf = shelf;
    }

    /// An intake that knows the layouts shipped with the program.
    public static Intake shipped() {
        return new Intake(Shelf.shipped());
    }

    /// The same with layouts that an analyst saved, which come first where a table fits several equally well.
    public Intake with(List<Layout> saved) {
        return new Intake(shelf.with(saved));
    }

    /// The same with an analyst's own categories for suppliers' words, which come before those of the layouts.
    public Intake withCategories(List<CategoryRule> rules) {
        return new Intake(shelf.withRules(rules));
    }

    /// The layouts it knows.
    public List<Layout> layouts() {
        return shelf.layouts();
    }

    /// Meets every table of a file, or of every file in a zip. Files are recognised by content, never by extension.
    /// Nothing is thrown for a file that cannot be read: the visitor is told.
    ///
    /// @param progress told in bytes of the file read
    /// @throws org.trigpoint.task.CancelledException when cancelled; the receiver at work is told it failed first
    public void read(Path file, ReadOptions options, TableVisitor visitor, Progress progress) {
        walk(file, options.entries(), visitor::refused, () -> new Reading(shelf, options, visitor, progress));
    }

    /// Shows the beginning of every sheet of a file, or of every file in a zip, with a guess at what each column means.
    /// Nothing is thrown for a file that cannot be read: the visitor is told.
    ///
    /// @throws org.trigpoint.task.CancelledException when cancelled
    public void preview(Path file, ReadOptions options, PreviewVisitor visitor, Progress progress) {
        walk(file, options.entries(), visitor::refused, () -> new Previewing(shelf, options, visitor, progress));
    }

    private interface Refusal {
        void refused(String file, String sheet, String reason);
    }

    private static void walk(Path file, Entries entries, Refusal refusal, Supplier<FileWalk.Handler> handler) {
        FileWalk walk;
        Source source;
        try {
            walk = new FileWalk(handler.get(), entries);
            source = new FileSource(file);
        } catch (RefusedException e) {
            refusal.refused(String.valueOf(file.getFileName()), "", e.reason());
            return;
        } catch (IOException e) {
            refusal.refused(String.valueOf(file.getFileName()), "", "it is not there or cannot be opened");
            return;
        }
        walk.walk(source);
    }
}
