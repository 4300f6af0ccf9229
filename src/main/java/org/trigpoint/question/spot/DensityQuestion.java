package org.trigpoint.question.spot;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.CountWords;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.place.geography.GridPoints;
import org.trigpoint.place.hotspot.Bandwidth;
import org.trigpoint.place.hotspot.DensitySettings;
import org.trigpoint.place.hotspot.Extent;
import org.trigpoint.place.hotspot.Kernel;
import org.trigpoint.place.hotspot.KernelDensity;
import org.trigpoint.question.Meant;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// "Where are incidents dense?", smoothed over a grid.
///
/// @param kernel the shape
/// @param bandwidthMetres how far to smooth; `null` for the normal reference rule, averaged over both axes
/// @param cellMetres the side of a cell, above zero
public record DensityQuestion(Kernel kernel, @Nullable Double bandwidthMetres, double cellMetres) {
    /// The answer.
    ///
    /// @param density the map
    /// @param counts the incidents of each cell, or the sum of their weights, by the number of the cell
    /// @param notes the choices in words
    public record Density(KernelDensity density, List<Double> counts, List<String> notes) {}

    /// Asks a workspace.
    ///
    /// @throws RefusedException when no incident has a point, or the points were made anonymous
    public Density ask(Workspace workspace, Selection selection, Progress progress) {
        IncidentPoints points = IncidentPoints.of(workspace, selection, progress);
        points.refuseAnonymous("count them by area instead, as hot spots of areas do");
        List<String> notes = new ArrayList<>(points.doubts());
        Meant.of(workspace, selection, List.of()).words().ifPresent(notes::addFirst);
        if (points.withoutPoint() > 0) {
            notes.add(CountWords.of(points.withoutPoint(), "incident has no point and is left out.",
                    "incidents have no point and are left out."));
        }
        double[] ones = new double[points.points().size()];
        Arrays.fill(ones, 1);
        return of(points.points(), ones, notes, progress);
    }

    /// Asks of points that are in no workspace.
    ///
    /// @param weights one a point
    /// @param notes what to say beside the answer
    /// @throws RefusedException when no bandwidth can be chosen, or the cells are too small
    public Density of(GridPoints points, double[] weights, List<String> notes, Progress progress) {
        double bandwidth = bandwidthMetres == null ? Bandwidth.normalReference(points, kernel) : bandwidthMetres;
        if (!(bandwidth > 0)) {
            throw new RefusedException("half of the points or more share one place or one line, so no bandwidth can be"
                    + " chosen for them; give one in metres");
        }
        progress.report("Smoothing", 0, points.size());
        KernelDensity density = KernelDensity.of(points, weights, new DensitySettings(kernel, bandwidth, cellMetres),
                Extent.around(points), progress);
        Double[] counts = new Double[density.grid().size()];
        Arrays.fill(counts, 0.0);
        for (int i = 0; i < points.size(); i++) {
            int cell = density.grid().cellAt(points.easting(i), points.northing(i));
            if (cell >= 0) {
                counts[cell] += weights[i];
            }
        }
        return new Density(density, List.of(counts), words(density, points, notes));
    }

    private List<String> words(KernelDensity density, GridPoints points, List<String> notes) {
        List<String> words = new ArrayList<>(notes);
        words.add(String.format(Locale.UK,
                "Density of %s by the %s kernel, bandwidth %,.1f m (%s), cells of %,.0f m; per square metre at the"
                        + " centre of a cell.",
                CountWords.of(points.size() - density.strays().size(), "point", "points"),
                kernel.name().toLowerCase(Locale.ROOT),
                density.settings().bandwidthMetres(),
                bandwidthMetres == null ? "normal reference rule, mean of both axes" : "as given",
                density.settings().cellMetres()));
        if (cellMetres > density.settings().bandwidthMetres()) {
            words.add("The cells are larger than the bandwidth, so what lies between their centres is missed; choose"
                    + " smaller cells.");
        }
        if (!density.strays().isEmpty()) {
            words.add(
                    CountWords.of(density.strays().size(), "stray point far outside the study area is not on the map.",
                            "stray points far outside the study area are not on the map."));
        }
        return words;
    }
}
