package org.trigpoint.workspace;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Incident;
import org.trigpoint.place.geography.AreaIndex;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/// Counts the incidents of a dry run that have a point, no area, and lie outside every boundary of the workspace.
final class PointsOutside {
    private final Supplier<? extends Collection<Boundary>> boundaries;
    private @Nullable AreaIndex index;
    private long count;

    /// @param boundaries asked for once, when the first such incident comes
    PointsOutside(Supplier<? extends Collection<Boundary>> boundaries) {
        this.boundaries = boundaries;
    }

    void see(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry instanceof Incident incident && incident.where().areaCode() == null
                    && incident.where().hasPoint()) {
                AreaIndex known = index();
                boolean outside = known.size() > 0
                        && known.areaAt(incident.where().longitude(), incident.where().latitude()).isEmpty();
                count += outside ? 1 : 0;
            }
        }
    }

    private AreaIndex index() {
        AreaIndex known = index;
        if (known == null) {
            known = new AreaIndex(boundaries.get());
            index = known;
        }
        return known;
    }

    /// How many there were; 0 where the workspace has no boundaries.
    long count() {
        return count;
    }
}
