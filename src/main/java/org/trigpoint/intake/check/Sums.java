package org.trigpoint.intake.check;

import org.trigpoint.intake.layout.Match.Column;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.model.AreaValue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Adds up the values of an area that a table divides by sex, age or the like. Rows that are totals already, such as
/// "Persons" or "All ages", stand for their parts: of several levels of detail the one with most totals counts. Each row
/// gives the sum so far, which takes the place of the one before.
final class Sums {
    private static final Set<String> WHOLE = Set.of("total", "all", "persons", "all ages", "all persons", "both",
            "all people", "both sexes", "people", "");
    private final List<Column> breakdowns;
    private final Map<Key, Sum> sums = new HashMap<>();

    Sums(List<Column> breakdowns) {
        this.breakdowns = breakdowns;
    }

    private record Key(String area, String indicator, int year) {}

    /// @param totals how many of the breakdowns are totals in the rows added up
    private record Sum(long totals, double value) {}

    /// The sum so far, with this row's part.
    AreaValue with(AreaValue part, Row row) {
        long totals = breakdowns.stream()
                .filter(column -> WHOLE.contains(row.cell(column.index()).text().toLowerCase(Locale.ROOT).strip()))
                .count();
        Integer year = part.year();
        Sum sum = sums.merge(new Key(part.areaCode(), part.indicator(), year == null ? 0 : year),
                new Sum(totals, part.value()), Sums::added);
        return new AreaValue(part.areaCode(), part.indicator(), year, sum.value());
    }

    private static Sum added(Sum before, Sum now) {
        if (before.totals() != now.totals()) {
            return before.totals() > now.totals() ? before : now;
        }
        return new Sum(before.totals(), before.value() + now.value());
    }

    /// That values were added up, and over what.
    String words() {
        return "The values of each area were added up over "
                + breakdowns.stream().map(column -> "'" + column.heading() + "'").collect(Collectors.joining(", "))
                + ".";
    }
}
