package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Measures of other areas as a dated list, with a survey of residents. All of it is made up, England's values too.
final class OtherAreas {
    private static final LocalDate POLICE = LocalDate.of(2013, 7, 18);
    private static final LocalDate HEALTH = LocalDate.of(2013, 10, 8);
    private static final LocalDate SURVEY = LocalDate.of(2013, 5, 20);
    private static final String CRIME = "Recorded crime per 1,000 residents";
    private static final String EXITS = "Planned exits from treatment";
    private static final String SAFE = "Increase the share who feel safe outside after dark";

    private OtherAreas() {}

    static Table table() {
        return Table.plain("Other areas",
                List.of("Measure", "Area name", "Period", "Unit", "Value", "Lower CI", "Upper CI", "Sample size",
                        "Design effect", "Source", "Published"),
                List.of(row(CRIME, "Most similar group", "rate", 69.8, 69.3, 70.3, null, null, "Made-up police returns",
                        POLICE),
                        row(CRIME, "Northmoor", "rate", 63.1, 62.7, 63.5, null, null, "Made-up police returns", POLICE),
                        row(CRIME, "England", "rate", 62.4, null, null, null, null, "Made-up police returns", POLICE),
                        row(EXITS, "Northmoor", "percent", 55.9, null, null, 3120, null, "Made-up treatment returns",
                                HEALTH),
                        row(EXITS, "England", "percent", 48.2, null, null, 108300, null, "Made-up treatment returns",
                                HEALTH),
                        row(SAFE, null, "percent", 66.0, null, null, 812, 1.3, "Calderbrook residents' survey", SURVEY),
                        row(SAFE, "Northmoor", "percent", 68.1, null, null, 4006, 1.4, "Calderbrook residents' survey",
                                SURVEY),
                        row(SAFE, "England", "percent", 72.3, null, null, 11240, 1.2, "Made-up national survey",
                                SURVEY)));
    }

    private static List<@Nullable Object> row(String measure, @Nullable String area, @Nullable Object... rest) {
        Object[] cells = new Object[rest.length + 3];
        cells[0] = measure;
        cells[1] = area;
        cells[2] = "2012/13";
        System.arraycopy(rest, 0, cells, 3, rest.length);
        return Arrays.asList(cells);
    }
}
