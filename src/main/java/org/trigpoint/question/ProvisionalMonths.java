package org.trigpoint.question;

import org.trigpoint.model.Batch;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Extent;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.SeriesNote;
import org.trigpoint.workspace.Workspace;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Months of records that may still change because they came in soon after their end: records are added, reclassified and
/// taken back for a while. A month is provisional when the latest file that spans it came in within so many months after
/// its end; a file that brings it later makes it firm. Totals that come in with a mark of their own keep that.
public final class ProvisionalMonths {
    /// The setting that says within how many months; with ":" and the name of a data set, for that alone. 0 is never.
    public static final String SETTING = "provisional-months";
    /// Where nothing is set.
    public static final int USUAL = 2;

    private static final int MOST = 24;

    private ProvisionalMonths() {}

    /// Within how many months after its end a month of a data set counts as provisional.
    public static int within(Workspace workspace, Dataset dataset) {
        return workspace.setting(SETTING + ":" + dataset.id())
                .or(() -> workspace.setting(SETTING))
                .map(Integer::parseInt)
                .orElse(USUAL);
    }

    /// Sets it, for all data sets or, where one is named, for that.
    ///
    /// @param series the name of a data set, or empty for all
    /// @param months from 0, for never, to 24
    /// @throws RefusedException when there is no such data set, or the months are out of range
    public static void set(Workspace workspace, String series, int months) {
        if (months < 0 || months > MOST) {
            throw new RefusedException("months are provisional within 0 to " + MOST + " months, not " + months);
        }
        if (!series.isEmpty() && Dataset.of(series).isEmpty()) {
            throw new RefusedException(
                    "'" + series + "' is not a data set; only of records are months provisional by rule");
        }
        workspace.setSetting(series.isEmpty() ? SETTING : SETTING + ":" + series, Integer.toString(months));
    }

    /// A note for each stretch of provisional months of each data set, in the order of data sets and months.
    public static List<SeriesNote> of(Workspace workspace) {
        Map<Long, LocalDate> cameIn = workspace.batches()
                .stream()
                .collect(Collectors.toMap(Batch::id, batch -> LocalDate.ofInstant(batch.importedAt(), ZoneOffset.UTC)));
        Map<Dataset, TreeMap<YearMonth, LocalDate>> latest = new EnumMap<>(Dataset.class);
        for (Extent extent : workspace.extents()) {
            LocalDate day = cameIn.getOrDefault(extent.batch(), LocalDate.MAX);
            TreeMap<YearMonth, LocalDate> months = latest.computeIfAbsent(extent.dataset(), _ -> new TreeMap<>());
            Period.of(extent.first(), extent.last())
                    .months()
                    .forEach(month -> months.merge(month, day, (one, other) -> one.isAfter(other) ? one : other));
        }
        List<SeriesNote> notes = new ArrayList<>();
        latest.forEach((dataset, months) -> {
            int within = within(workspace, dataset);
            months.values().removeIf(LocalDate.MAX::equals);
            months.entrySet().removeIf(e -> e.getValue().isAfter(e.getKey().plusMonths(within).atEndOfMonth()));
            notes.addAll(within == 0 ? List.of() : notes(dataset, months, within));
        });
        return notes;
    }

    private static List<SeriesNote> notes(Dataset dataset, SortedMap<YearMonth, LocalDate> months, int within) {
        List<SeriesNote> notes = new ArrayList<>();
        List<YearMonth> run = new ArrayList<>();
        for (YearMonth month : months.keySet()) {
            if (!run.isEmpty() && !run.getLast().plusMonths(1).equals(month)) {
                notes.add(note(dataset, run, within));
                run.clear();
            }
            run.add(month);
        }
        if (!run.isEmpty()) {
            notes.add(note(dataset, run, within));
        }
        return notes;
    }

    private static SeriesNote note(Dataset dataset, List<YearMonth> run, int within) {
        return new SeriesNote(dataset.id(), SeriesNote.Kind.PROVISIONAL, Period.of(run.getFirst(), run.getLast()),
                "came in within %d month%s of the end of the month".formatted(within, within == 1 ? "" : "s"));
    }
}
