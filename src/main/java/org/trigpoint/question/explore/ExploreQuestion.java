package org.trigpoint.question.explore;

import org.trigpoint.model.AreaType;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.question.Coverage;
import org.trigpoint.question.Meant;
import org.trigpoint.store.StoredIncidents;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.List;

/// An ad-hoc question: what happened, where and when, and how that differs from the year before.
///
/// @param selection which incidents, by any columns, as [Meant] reads them where no data set is named; conditions on `hour` and `weekday` go by the start. Its period is
///     not used
/// @param period the months asked about
/// @param against the months they are compared with, as many
/// @param unit the areas that incidents are counted by
public record ExploreQuestion(Selection selection, Period period, Period against, AreaType unit) {
    public ExploreQuestion {
        selection = new Selection(selection.dataset(), selection.where(), null);
        if (period.length() != against.length()) {
            throw new RefusedException("%s has %d months and %s has %d; only periods of equal length can be compared"
                    .formatted(period.name(), period.length(), against.name(), against.length()));
        }
    }

    /// By LSOA, against the same months a year earlier.
    public static ExploreQuestion yearOnYear(Selection selection, Period period) {
        return new ExploreQuestion(selection, period, period.yearBefore(), AreaType.LSOA);
    }

    /// The same question of other areas.
    public ExploreQuestion by(AreaType other) {
        return new ExploreQuestion(selection, period, against, other);
    }

    /// The same question of other incidents.
    public ExploreQuestion of(Selection other) {
        return new ExploreQuestion(other, period, against, unit);
    }

    /// Asks a workspace.
    ///
    /// @throws RefusedException when a column does not exist
    /// @throws org.trigpoint.task.CancelledException when cancelled
    public Exploration ask(Workspace workspace, Progress progress) {
        return ask(workspace, Coverage.of(workspace), progress);
    }

    /// Asks a workspace whose coverage is known, as a screen does that asks again and again.
    ///
    /// @throws RefusedException when a column does not exist
    /// @throws org.trigpoint.task.CancelledException when cancelled
    public Exploration ask(Workspace workspace, Coverage coverage, Progress progress) {
        Meant meant = Meant.of(workspace, selection.during(span()), List.of());
        StoredIncidents incidents = workspace.store().incidents().read(meant.selection(), progress);
        progress.checkCancelled();
        return new Answering(this, incidents).answer(workspace, coverage, meant);
    }

    /// The months from the earlier period's first to the later one's last.
    Period span() {
        return Period.of(against.first().isBefore(period.first()) ? against.first() : period.first(),
                against.last().isAfter(period.last()) ? against.last() : period.last());
    }
}
