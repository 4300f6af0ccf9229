package org.trigpoint.desktop.session;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Period;

/// What every screen looks at: the open workspace as it is now, and the period chosen for all of them.
///
/// @param contents what the workspace holds
/// @param period the months looked at, compared with the same months a year earlier where these are there; `null` when no
///     data set has a complete month and none was chosen
public record Scope(Contents contents, @Nullable Period period) {
    static Scope of(Contents contents) {
        Period chosen = contents.stored()
                .period()
                .map(Period::parse)
                .or(() -> PeriodChoices.first(contents.coverage()))
                .orElse(null);
        return new Scope(contents, chosen);
    }

    /// Whether any data set can be compared with the same months a year earlier.
    public boolean compares() {
        return period != null && contents.coverage()
                .datasets()
                .stream()
                .anyMatch(dataset -> contents.coverage().covers(dataset, period, period.yearBefore()));
    }

    Scope during(Period chosen) {
        return new Scope(contents, chosen);
    }
}
