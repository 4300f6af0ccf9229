package org.trigpoint.desktop.session;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;

/// What every screen looks at: the open workspace as it is now, and the period chosen for all of them.
///
/// @param contents what the workspace holds
/// @param period the months looked at, compared with the same months a year earlier; `null` when no data set has two
///     complete years and none was chosen
public record Scope(Contents contents, @Nullable Period period) {
    static Scope of(Contents contents) {
        Period chosen = contents.stored()
                .period()
                .map(Period::parse)
                .or(contents.coverage()::latestYear)
                .orElse(null);
        return new Scope(contents, chosen);
    }

    Scope during(Period chosen) {
        return new Scope(contents, chosen);
    }
}
