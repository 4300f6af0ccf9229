package org.trigpoint.store;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Incident;
import org.trigpoint.model.When;
import org.trigpoint.model.Where;

/// The digest of the incidents of one batch while they pass; [BatchDigests] reads the stored ones in the same order of values.
final class IncidentDigest {
    private final RowDigest rows = BatchDigests.incidents();

    /// Adds an incident.
    ///
    /// @param reference as [References#stored] has it
    /// @param extras the hash of its extra values; counts only where it has some
    void add(Incident incident, @Nullable Object reference, long extras) {
        When when = incident.when();
        Where where = incident.where();
        BatchDigests.begin(rows);
        rows.add(RowDigest.of(incident.category().dataset().id() + " " + incident.category().name()));
        rows.add(Months.number(when.month()));
        rows.add(Moments.day(when.day()));
        rows.add(Moments.minute(when.time()));
        rows.add(Moments.day(when.untilDay()));
        rows.add(Moments.minute(when.untilTime()));
        add(where.areaCode());
        rows.add(where.hasPoint() ? (Double) where.longitude() : null);
        rows.add(where.hasPoint() ? (Double) where.latitude() : null);
        add(incident.outcome());
        rows.add(reference);
        rows.add(incident.extras().isEmpty() ? null : (Long) extras);
        rows.end();
    }

    private void add(@Nullable String word) {
        rows.add(word == null ? null : (Long) RowDigest.of(word));
    }

    /// The digest of the incidents added so far.
    RowDigest rows() {
        return rows;
    }
}
