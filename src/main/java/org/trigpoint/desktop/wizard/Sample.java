package org.trigpoint.desktop.wizard;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.Intake;
import org.trigpoint.intake.ReadOptions;
import org.trigpoint.intake.RowReceiver;
import org.trigpoint.intake.TableHead;
import org.trigpoint.intake.TableVisitor;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Incident;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Problem;
import org.trigpoint.model.Selection;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The first rows of a table as they are understood, before anything is kept.
///
/// @param rows the first rows
/// @param categories how often each category came among them
/// @param problems the first rows that were not understood
/// @param notes what was skipped or assumed, and why a file was refused
/// @param dataset the data set of the incidents among them; `null` where there are none
/// @param known every category of the data set in the workspace, and those met here
/// @param places where the first rows lie
record Sample(List<SampleRow> rows, Map<String, Long> categories, List<Problem> problems, List<String> notes,
        @Nullable Dataset dataset, List<String> known, SamplePlaces places) {

    private static final int SHOWN = 200;
    private static final int READ = 2_000;

    /// Which table is asked about, and how it is read.
    ///
    /// @param path the file or archive
    /// @param file the table's file, as the preview names it
    /// @param seen what the preview found that a reading tells at its end only
    record Asked(Path path, String file, ReadOptions options, List<String> seen) {}

    /// Reads the beginning of one table.
    static Sample of(Intake intake, Asked asked, Progress progress) {
        Taster taster = new Taster(asked.file(), progress);
        try {
            intake.read(asked.path(), asked.options(), taster, taster);
        } catch (CancelledException enough) {
            progress.checkCancelled();
            taster.notes.addAll(asked.seen());
        }
        return new Sample(taster.rows, taster.categories, taster.problems, taster.notes, taster.dataset,
                List.copyOf(taster.categories.keySet()), taster.places.found());
    }

    /// The same with the categories that a workspace knows of the data set, and among its boundaries.
    Sample knowing(Workspace workspace) {
        SamplePlaces among = places.among(workspace);
        Dataset about = dataset;
        if (about == null) {
            return new Sample(rows, categories, problems, notes, null, known, among);
        }
        Set<String> all = new TreeSet<>(known);
        new CountQuestion(Selection.of(about), List.of("category")).ask(workspace)
                .forEach(row -> all.add(row.values().getFirst()));
        return new Sample(rows, categories, problems, notes, dataset, List.copyOf(all), among);
    }

    /// Takes the first rows of one table and asks the reading to stop.
    private static final class Taster implements TableVisitor, RowReceiver, Progress {
        private final String file;
        private final Progress progress;
        private final List<SampleRow> rows = new ArrayList<>();
        private final Map<String, Long> categories = new TreeMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final SamplePlaces.Gathering places = new SamplePlaces.Gathering();
        private @Nullable Dataset dataset;
        private int met;

        Taster(String file, Progress progress) {
            this.file = file;
            this.progress = progress;
        }

        @Override
        public @Nullable RowReceiver table(TableHead head) {
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
                places.see(incident.where());
                dataset = incident.category().dataset();
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
