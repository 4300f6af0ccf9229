package org.trigpoint.desktop.session;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.question.Coverage;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The years worth offering: the latest complete one, and every financial and calendar year that some data set covers
/// together with the year before.
final class PeriodChoices {
    private PeriodChoices() {}

    /// The latest complete year first, then the others from the latest to the earliest.
    static List<Period> of(Coverage coverage) {
        Set<Period> years = new LinkedHashSet<>();
        coverage.latestYear().ifPresent(years::add);
        List<Period> others = new ArrayList<>();
        for (Dataset dataset : coverage.datasets()) {
            coverage.span(dataset).ifPresent(span -> others.addAll(years(span)));
        }
        others.removeIf(year -> coverage.datasets()
                .stream()
                .noneMatch(dataset -> coverage.covers(dataset, year, year.yearBefore())));
        others.sort(Comparator.comparing(Period::last).reversed());
        years.addAll(others);
        return List.copyOf(years);
    }

    private static List<Period> years(Period span) {
        return span.months().stream().filter(PeriodChoices::endsYear).map(Period::yearEnding).toList();
    }

    private static boolean endsYear(YearMonth month) {
        return month.getMonth() == Month.MARCH || month.getMonth() == Month.DECEMBER;
    }
}
