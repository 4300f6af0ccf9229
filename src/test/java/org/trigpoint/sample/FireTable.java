package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Incidents as the fire and rescue service sends them: an old workbook with a sheet for each year under two lines of title.
final class FireTable {
    private static final String DATE = "Date of Call";
    private static final List<String> HEADINGS = List.of("Incident No", DATE, "Time of Call", "Incident Type",
            "PROPERTY TYPE", "Cause", "LSOA", "Ward", "Easting", "Northing", "Casualties");

    private FireTable() {}

    static Table of(FinancialYear year, List<FireIncident> incidents) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < incidents.size(); i++) {
            rows.add(row("%s/%05d".formatted(year.label().substring(2, 4), i + 1), incidents.get(i)));
        }
        Table table = new Table(year.label(), List.of("Northmoor Fire and Rescue Service",
                "Incidents attended in " + District.BOROUGH + ", " + Dates.range(year)), HEADINGS, rows, List.of());
        return year == FinancialYear.BEFORE
                ? table.withBlankRows()
                : table.withBadRow("12/90001", DATE, "to be confirmed").withBlankRows();
    }

    private static List<@Nullable Object> row(String reference, FireIncident incident) {
        Scene scene = incident.scene();
        return Arrays.asList(reference, incident.when().toLocalDate(), incident.when().toLocalTime(), incident.type(),
                incident.property(), incident.cause().isEmpty() ? null : incident.cause(), scene.areaCode(),
                scene.ward(), scene.easting(), scene.northing(), incident.casualties());
    }
}
