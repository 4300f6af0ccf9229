package org.trigpoint.model;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Which incidents are meant. Conditions on different columns must all hold; of several on one column, any one.
///
/// @param dataset only this data set; `null` for all
/// @param where further conditions; empty for none
/// @param period only these months; `null` for all
public record Selection(@Nullable Dataset dataset, List<Condition> where, @Nullable Period period) {

    /// Everything.
    public static final Selection ALL = new Selection(null, List.of(), null);

    public Selection {
        where = List.copyOf(where);
    }

    /// Everything of a data set.
    public static Selection of(Dataset dataset) {
        return new Selection(dataset, List.of(), null);
    }

    /// The same, in these months only.
    public Selection during(Period months) {
        return new Selection(dataset, where, months);
    }

    /// The same, with one more condition.
    public Selection and(Condition condition) {
        List<Condition> more = new ArrayList<>(where);
        more.add(condition);
        return new Selection(dataset, more, period);
    }
}
