package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Searches of people as the national crime site publishes them: 318 in the first year and 296 in the second, half of them
/// for drugs.
final class SearchTable {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss+00:00",
            Locale.ROOT);
    private static final Weighted<String> OBJECTS = Weighted.parse("Controlled drugs=52; Stolen goods=21;"
            + " Articles for use in theft=13; Offensive weapons=11; Articles for use in criminal damage=3");
    private static final Weighted<String> OUTCOMES = Weighted.parse("A no further action disposal=74; Arrest=13;"
            + " Community resolution=8; Summons / charged by post=3; Caution (simple or conditional)=2");
    private static final Weighted<String> AGES = Weighted.parse("10-17=19; 18-24=41; 25-34=24; over 34=16");
    private static final List<String> HEADINGS = List.of("Type", "Date", "Part of a policing operation",
            "Policing operation", "Latitude", "Longitude", "Gender", "Age range", "Self-defined ethnicity",
            "Officer-defined ethnicity", "Legislation", "Object of search", "Outcome");

    private final Borough borough;
    private final Chance chance;

    SearchTable(Borough borough, Chance chance) {
        this.borough = borough;
        this.chance = chance;
    }

    Table searches() {
        Degrees degrees = new Degrees();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (FinancialYear year : FinancialYear.values()) {
            Timetable timetable = Timetable.of(Rhythm.EVENING, year, 0);
            Weighted<SampleArea> areas = Pull.DEPRIVED.among(borough.areas(), chance);
            int searches = year == FinancialYear.BEFORE ? 318 : 296;
            for (int i = 0; i < searches; i++) {
                rows.add(row(timetable.draw(chance), degrees.of(areas.draw(chance).anyAddress(chance))));
            }
        }
        rows.sort(Comparator.comparing(row -> String.valueOf(row.get(1))));
        return Table.plain("Searches", HEADINGS, rows);
    }

    private List<@Nullable Object> row(LocalDateTime when, Degrees.Place place) {
        String sought = OBJECTS.draw(chance);
        return Arrays.asList("Person search", WHEN.format(when), "False", null, place.latitude(), place.longitude(),
                chance.happens(0.91) ? "Male" : "Female", AGES.draw(chance), null, null,
                sought.equals("Controlled drugs")
                        ? "Misuse of Drugs Act 1971 (section 23)"
                        : "Police and Criminal Evidence Act 1984 (section 1)",
                sought, OUTCOMES.draw(chance));
    }
}
