package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Anti-social behaviour as the police control room sends it: text with two lines of title, a footnote, and types keyed
/// in whichever case the operator liked.
final class AsbTable {
    private static final String WHEN = "Incident Date Time";
    private static final List<String> HEADINGS = List.of("Incident No", WHEN, "ASB Category", "INCIDENT TYPE",
            "LSOA Code", "Ward", "Easting", "Northing", "Alcohol", "Youth");
    private static final int FIRST_REFERENCE = 100_000;

    private AsbTable() {}

    static Table of(FinancialYear year, List<AsbIncident> incidents, Chance chance) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        int reference = FIRST_REFERENCE;
        for (AsbIncident incident : incidents) {
            reference += chance.between(1, 17);
            rows.add(row("NP" + year.label().substring(2, 4) + "-" + reference, incident, chance));
        }
        Table table = new Table("ASB", List.of(Borough.FORCE + " \u2013 ASB incidents \u2013 " + District.BOROUGH,
                "Period: " + Dates.range(year)), HEADINGS, rows,
                List.of("Note: incidents closed as anti-social behaviour \u2013 not crimes. Subject to revision."));
        return year == FinancialYear.BEFORE
                ? table.withBlankRows()
                : table.withBadRow("NP12-999001", WHEN, null).withBlankRows();
    }

    private static List<@Nullable Object> row(String reference, AsbIncident incident, Chance chance) {
        Scene scene = incident.scene();
        return Arrays.asList(reference, incident.when(), incident.category(), keyed(incident.type(), chance),
                scene.areaCode(), scene.ward(), scene.easting(), scene.northing(), incident.alcohol() ? "Y" : "N",
                incident.youth() ? "Y" : "N");
    }

    private static String keyed(String type, Chance chance) {
        if (chance.happens(0.04)) {
            return type.toUpperCase(Locale.ROOT);
        }
        return chance.happens(0.03) ? type.toLowerCase(Locale.ROOT) + " " : type;
    }
}
