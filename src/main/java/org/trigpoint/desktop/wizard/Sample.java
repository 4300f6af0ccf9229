package org.trigpoint.desktop.wizard;

import org.trigpoint.intake.Intake;
import org.trigpoint.intake.ReadOptions;
import org.trigpoint.intake.RowReceiver;
import org.trigpoint.intake.TableHead;
import org.trigpoint.intake.TableVisitor;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Problem;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The first rows of a table as they are understood, before anything is kept.
///
/// @param rows the first rows
/// @param categories how often each category came among them
/// @param problems the first rows that were not understood
/// @param notes what was skipped or assumed, and why a file was refused
record Sample(List<SampleRow> rows, Map<String, Long> categories, List<Problem> problems, List<String> notes) {

    private static final int SHOWN = 200;
    private static final int READ = 2_000;

    /// Reads the beginning of one table.
    ///
    /// @param file the table's file, as the preview names it
    static Sample of(Intake intake, Path path, String file, ReadOptions options, Progress progress) {
        Taster taster = new Taster(file, progress);
        try {
            intake.read(path, options, taster, taster);
        } catch (CancelledException enough) {
            progress.checkCancelled();
        }
        return new Sample(taster.rows, taster.categories, taster.problems, taster.notes);
    }

    /// Takes the first rows of one table and asks the reading to stop.
    private static final class Taster implements TableVisitor, RowReceiver, Progress {
        private final String file;
        private final Progress progress;
        private final List<SampleRow> rows = new ArrayList<>();
        private final Map<String, Long> categories = new TreeMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private int met;

        Taster(String file, Progress progress) {
            this.file = file;
            this.progress = progress;
        }

        @Override
        public @org.jspecify.annotations.Nullable RowReceiver table(TableHead head) {
            if (!head.file().equals(file)) {
                return null;
            }
            notes.addAll(head.notes());
            return this;
        }

        @Override
        public void refused(String refused, String sheet, String reason) {
            if (refused.equals(file)) {
                notes.add(reason);
            }
        }

        @Override
        public void row(Entry entry) {
            met++;
            if (rows.size() < SHOWN) {
                rows.add(SampleRow.of(entry));
            }
            if (entry instanceof Incident incident) {
                categories.merge(incident.category().name(), 1L, Long::sum);
            }
        }

        @Override
        public void problem(Problem problem) {
            met++;
            if (problems.size() < SHOWN) {
                problems.add(problem);
            }
        }

        @Override
        public void note(String note) {
            notes.add(note);
        }

        @Override
        public void finished(Ledger ledger, String sha256) {
            // a sample is not counted
        }

        @Override
        public void failed(String reason) {
            if (met < READ) {
                notes.add(reason);
            }
        }

        @Override
        public void report(String what, long done, long total) {
            progress.report(what, Math.min(met, READ), READ);
        }

        @Override
        public boolean cancelled() {
            return met >= READ || progress.cancelled();
        }
    }
}
