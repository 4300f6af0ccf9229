package org.trigpoint.question;

import org.trigpoint.model.AreaValue;
import org.trigpoint.model.Period;
import org.trigpoint.workspace.Workspace;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

/// How many people live in the areas that rates and rankings are over.
public final class Residents {
    private Residents() {}

    /// Residents at the middle of the year nearest to the middle of the period; empty where no population was imported.
    public static OptionalDouble of(Workspace workspace, Period period) {
        int middle = period.first().plusMonths(period.length() / 2).getYear();
        Map<String, AreaValue> populations = workspace.store().areas().values(AreaValue.POPULATION, middle);
        if (populations.isEmpty()) {
            return OptionalDouble.empty();
        }
        Set<String> areas = Universe.of(workspace, period, null).areas().keySet();
        Map<String, AreaValue> known = Vintages.to(areas, workspace).sums(populations);
        double residents = areas.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .mapToDouble(AreaValue::value)
                .sum();
        return residents > 0 ? OptionalDouble.of(residents) : OptionalDouble.empty();
    }
}
