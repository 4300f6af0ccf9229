package org.trigpoint.store;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/// A column that incidents can be counted by or filtered on.
///
/// @param name its name on the command line
/// @param inTally the expression over the roll-up `t`; `null` when the roll-up does not hold it
/// @param inIncident the expression over the incidents `i`
/// @param labels turns a raw value of the expression into what people read
/// @param order how its labels are sorted
record Column(String name, @Nullable String inTally, String inIncident, Labels labels, Comparator<String> order) {
    /// Raw values and their labels.
    interface Labels {
        /// What people read for a raw value; empty text for NULL.
        String label(@Nullable Object raw);

        /// The condition on `expression` that keeps rows with this label.
        Restriction where(String expression, String label);
    }

    /// A piece of SQL and the values it binds.
    record Restriction(String sql, List<Object> values) {}
}
