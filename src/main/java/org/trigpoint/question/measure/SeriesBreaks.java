package org.trigpoint.question.measure;

import org.trigpoint.model.RefusedException;
import org.trigpoint.question.Footing;
import org.trigpoint.workspace.Workspace;

/// Where the series of a measure breaks, for whoever shows the measure in another way.
public final class SeriesBreaks {
    private SeriesBreaks() {}

    /// The footing of a measure; firm where the workspace has no such measure, or nothing to make it from.
    ///
    /// @param measure its name
    public static Footing of(Workspace workspace, String measure) {
        Catalogue catalogue = Catalogue.of(workspace);
        try {
            return new SeriesReader(workspace, catalogue.counting()).read(catalogue.find(measure)).footing();
        } catch (RefusedException nothingOfIt) {
            return Footing.FIRM;
        }
    }
}
