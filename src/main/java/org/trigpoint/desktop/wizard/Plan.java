package org.trigpoint.desktop.wizard;

import org.trigpoint.desktop.session.ImportTask;
import org.trigpoint.intake.Entries;
import org.trigpoint.intake.ReadOptions;
import org.trigpoint.intake.layout.LayoutDraft;
import org.trigpoint.workspace.ImportOptions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the wizard will import.
///
/// @param tasks the files and sheets
/// @param drafts the layouts that the analyst described for them
record Plan(List<ImportTask> tasks, List<LayoutDraft> drafts) {

    /// @param tables the tables found; those that are ticked come in
    /// @param plain files imported as they are
    /// @param how how they are read, and what is done with a file that is there already
    static Plan of(List<IncomingTable> tables, List<Path> plain, How how) {
        List<ImportTask> tasks = new ArrayList<>();
        List<LayoutDraft> drafts = new ArrayList<>();
        for (IncomingTable table : tables.stream().filter(IncomingTable::isIncluded).toList()) {
            table.draft().ifPresent(drafts::add);
            ReadOptions reading = reading(table, how.reading()).of(Entries.without(leftOut(table.path(), tables)));
            ImportTask task = new ImportTask(table.path(), new ImportOptions(reading, how.mode()));
            if (!tasks.contains(task)) {
                tasks.add(task);
            }
        }
        plain.forEach(path -> tasks
                .add(new ImportTask(path, new ImportOptions(how.reading().apply(ReadOptions.DEFAULT), how.mode()))));
        return new Plan(List.copyOf(tasks), List.copyOf(drafts));
    }

    /// The files of an archive that have no table with a tick.
    private static Set<String> leftOut(Path archive, List<IncomingTable> tables) {
        Set<String> files = files(archive, tables.stream());
        files.removeAll(files(archive, tables.stream().filter(IncomingTable::isIncluded)));
        return files;
    }

    private static Set<String> files(Path archive, Stream<IncomingTable> tables) {
        return tables.filter(table -> table.isInArchive() && table.path().equals(archive))
                .map(IncomingTable::file)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// How everything is imported.
    record How(ReadingChoice reading, ImportOptions.Mode mode) {}

    /// How one table is read. The files of an archive are read in one go, each with the layout that fits it best.
    static ReadOptions reading(IncomingTable table, ReadingChoice choice) {
        if (table.isInArchive()) {
            return choice.apply(ReadOptions.DEFAULT);
        }
        return choice.apply(new ReadOptions(table.layoutId(), table.asked()));
    }
}
