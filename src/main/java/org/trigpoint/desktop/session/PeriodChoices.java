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
import java.util.Optional;
import java.util.Set;

/// The years worth offering: the latest complete one, and every financial and calendar year that some data set covers
/// together with the year before. Where no data set has two years there is nothing to compare, yet there are places, times
/// and counts to see: then the months there are, up to the latest twelve.
final class PeriodChoices {
    private static final int YEAR = 12;

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
        if (years.isEmpty()) {
            monthsThereAre(coverage).ifPresent(years::add);
        }
        return List.copyOf(years);
    }

    /// What to look at first; empty when no data set has a complete month.
    static Optional<Period> first(Coverage coverage) {
        return coverage.latestYear().or(() -> monthsThereAre(coverage));
    }

    /// The latest twelve months, or fewer, of the data set that has most.
    private static Optional<Period> monthsThereAre(Coverage coverage) {
        return coverage.datasets()
                .stream()
                .flatMap(dataset -> coverage.span(dataset).stream())
                .max(Comparator.comparingInt(Period::length).thenComparing(Period::last))
                .map(span -> span.length() <= YEAR ? span : Period.yearEnding(span.last()));
    }

    private static List<Period> years(Period span) {
        return span.months().stream().filter(PeriodChoices::endsYear).map(Period::yearEnding).toList();
    }

    private static boolean endsYear(YearMonth month) {
        return month.getMonth() == Month.MARCH || month.getMonth() == Month.DECEMBER;
    }
}
