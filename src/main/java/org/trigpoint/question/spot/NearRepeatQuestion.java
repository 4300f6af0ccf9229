package org.trigpoint.question.spot;

import org.trigpoint.model.CountWords;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.place.nearrepeat.DatedPoints;
import org.trigpoint.place.nearrepeat.Knox;
import org.trigpoint.place.nearrepeat.KnoxSettings;
import org.trigpoint.question.Meant;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// "Does one burglary raise its neighbours' risk for a while?"
///
/// @param selection which incidents
/// @param settings the bands, the metric and the permutations
public record NearRepeatQuestion(Selection selection, KnoxSettings settings) {
    /// Fewer incidents than this say nothing of near repeats.
    private static final int LEAST = 20;

    /// Asks a workspace.
    ///
    /// @throws RefusedException when there are too few incidents with a day and a point, or the points were made
    ///     anonymous
    public NearRepeats ask(Workspace workspace, Progress progress) {
        IncidentPoints points = IncidentPoints.of(workspace, selection, progress);
        points.refuseAnonymous("near repeats need the places themselves");
        DatedPoints dated = points.dated();
        List<String> notes = new ArrayList<>(points.doubts());
        Meant.of(workspace, selection, List.of()).words().ifPresent(notes::addFirst);
        long left = points.incidents().size() - (long) dated.size();
        if (left > 0) {
            notes.add(String.format(Locale.UK, "%,d of %,d incidents %s no day or no coordinates and %s left out.",
                    left, points.incidents().size(), left == 1 ? "has" : "have", left == 1 ? "is" : "are"));
        }
        NearRepeats found = of(dated, notes, progress);
        return found.table().nearRepeats() ? found.named(PlaceNames.of(workspace, selection, points)) : found;
    }

    /// Asks of points that are in no workspace.
    ///
    /// @param notes what to say beside the answer
    /// @throws RefusedException when there are too few
    public NearRepeats of(DatedPoints incidents, List<String> notes, Progress progress) {
        if (incidents.size() < LEAST) {
            throw new RefusedException((incidents.size() == 1 ? "there is only " : "there are only ")
                    + CountWords.of(incidents.size(), "incident", "incidents")
                    + " with a day and a place; near repeats need " + LEAST + " at least");
        }
        return new NearRepeats(incidents, Knox.test(incidents, settings, progress), PlaceNames.NONE, notes);
    }
}
