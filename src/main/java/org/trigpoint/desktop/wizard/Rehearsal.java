package org.trigpoint.desktop.wizard;

import org.trigpoint.desktop.session.ImportTask;
import org.trigpoint.figure.NumberText;
import org.trigpoint.intake.layout.CategoryRule;
import org.trigpoint.intake.layout.Layout;
import org.trigpoint.intake.layout.LayoutDraft;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Problem;
import org.trigpoint.model.RefusedException;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.ImportOptions;
import org.trigpoint.workspace.TableReport;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an import would bring, table by table.
record Rehearsal(List<TableReport> tables) {

    Rehearsal {
        tables = List.copyOf(tables);
    }

    /// Reads and checks everything and keeps nothing.
    static Rehearsal of(Workspace open, Plan plan, Known saved, Progress progress) {
        List<Layout> known = new ArrayList<>(plan.drafts().stream().map(LayoutDraft::layout).toList());
        known.addAll(saved.layouts());
        open.use(known, saved.categories());
        try {
            List<TableReport> tables = new ArrayList<>();
            for (ImportTask task : plan.tasks()) {
                tables.addAll(rehearse(open, task, progress));
            }
            return new Rehearsal(tables);
        } finally {
            open.use(saved.layouts(), saved.categories());
        }
    }

    /// What the analyst saved for all workspaces.
    record Known(List<Layout> layouts, List<CategoryRule> categories) {}

    private static List<TableReport> rehearse(Workspace open, ImportTask task, Progress progress) {
        try {
            return open.importFile(task.path(),
                    new ImportOptions(task.options().reading(), ImportOptions.Mode.DRY_RUN), progress);
        } catch (RefusedException e) {
            return List.of(new TableReport.Refused(String.valueOf(task.path().getFileName()), "", e.reason()));
        }
    }

    List<TableReport.Read> read() {
        return tables.stream().filter(TableReport.Read.class::isInstance).map(TableReport.Read.class::cast).toList();
    }

    List<TableReport.Refused> refused() {
        return tables.stream()
                .filter(TableReport.Refused.class::isInstance)
                .map(TableReport.Refused.class::cast)
                .toList();
    }

    boolean bringsAnything() {
        return read().stream().anyMatch(table -> table.ledger().loaded() > 0);
    }

    /// The ledger of everything as a sentence.
    String balance() {
        long[] sums = new long[5];
        for (TableReport.Read table : read()) {
            Ledger l = table.ledger();
            long[] parts = {l.read(), l.loaded(), l.rejected(), l.blank(), l.duplicate()};
            for (int i = 0; i < sums.length; i++) {
                sums[i] += parts[i];
            }
        }
        return NumberText.of(sums[0]) + (sums[0] == 1 ? " row read = " : " rows read = ") + NumberText.of(sums[1])
                + " new + "
                + NumberText.of(sums[2]) + " rejected + " + NumberText.of(sums[3]) + " blank + "
                + NumberText.of(sums[4]) + " there already";
    }

    /// The rows rejected, by what was expected in which column, the commonest first.
    List<ProblemKind> problems() {
        Map<String, List<Problem>> kinds = new LinkedHashMap<>();
        for (TableReport.Read table : read()) {
            table.problems()
                    .forEach(problem -> kinds.computeIfAbsent(problem.column() + "\n" + problem.expected(),
                            _ -> new ArrayList<>()).add(problem));
        }
        return kinds.values()
                .stream()
                .map(ProblemKind::of)
                .sorted(Comparator.comparingLong(ProblemKind::rows).reversed())
                .toList();
    }

    /// Problems of one kind.
    ///
    /// @param rows how many rows have it
    /// @param column the column
    /// @param expected what would have been understood
    /// @param examples the first values found, with their rows
    record ProblemKind(long rows, String column, String expected, String examples) {

        private static final int EXAMPLES = 3;

        private static ProblemKind of(List<Problem> problems) {
            Problem first = problems.getFirst();
            List<String> examples = problems.stream()
                    .limit(EXAMPLES)
                    .map(problem -> "row " + problem.row() + " “" + problem.found() + "”")
                    .toList();
            return new ProblemKind(problems.size(), first.column(), first.expected(), String.join(", ", examples));
        }
    }
}
