package org.trigpoint.workspace;

import org.trigpoint.model.AreaType;
import org.trigpoint.place.geography.AreaIndex;
import org.trigpoint.store.Store;

/// Finds the areas of the incidents that came with a point alone, where there are boundaries. Done anew after every change
/// of incidents or boundaries; one that a crash interrupted is done when the workspace is next opened.
final class PointPlacing {
    private final Store store;

    PointPlacing(Store store) {
        this.store = store;
    }

    /// Finishes what was interrupted, where this program may write.
    void resume() {
        if (store.readOnlyBecause().isEmpty() && store.placements().interrupted()) {
            finish();
        }
    }

    /// Takes back what was found, before a change.
    void begin() {
        store.placements().clear();
    }

    /// Finds the areas, after a change.
    void finish() {
        if (store.placements().wanted()) {
            store.placements()
                    .place(new AreaIndex(store.areas().boundaries(AreaType.LSOA))::areasAt);
        }
        store.placements().settled();
    }
}
