package org.trigpoint.desktop.wizard;

import org.trigpoint.desktop.session.ImportTask;
import org.trigpoint.intake.ReadOptions;
import org.trigpoint.intake.layout.LayoutDraft;
import org.trigpoint.workspace.ImportOptions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the wizard will import.
///
/// @param tasks the files and sheets
/// @param drafts the layouts that the analyst described for them
record Plan(List<ImportTask> tasks, List<LayoutDraft> drafts) {

    /// @param plain files imported as they are
    /// @param how how they are read, and what is done with a file that is there already
    static Plan of(List<IncomingTable> tables, List<Path> plain, How how) {
        List<ImportTask> tasks = new ArrayList<>();
        List<LayoutDraft> drafts = new ArrayList<>();
        for (IncomingTable table : tables) {
            table.draft().ifPresent(drafts::add);
            ImportTask task = new ImportTask(table.path(),
                    new ImportOptions(reading(table, how.reading()), how.mode()));
            if (!tasks.contains(task)) {
                tasks.add(task);
            }
        }
        plain.forEach(path -> tasks
                .add(new ImportTask(path, new ImportOptions(how.reading().apply(ReadOptions.DEFAULT), how.mode()))));
        return new Plan(List.copyOf(tasks), List.copyOf(drafts));
    }

    /// How everything is imported.
    record How(ReadingChoice reading, ImportOptions.Mode mode) {}

    /// How one table is read. The files of an archive are read together, each with the layout that fits it best.
    static ReadOptions reading(IncomingTable table, ReadingChoice choice) {
        if (table.isInArchive()) {
            return choice.apply(ReadOptions.DEFAULT);
        }
        return choice.apply(new ReadOptions(table.layoutId(), table.asked()));
    }
}
