package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Arrests as the custody suite lists them, in order of time: the planned counts by offence, and how many of them were under
/// the influence. Some people are arrested again and again; for a few nobody noted who it was.
final class ArrestTable {
    private static final int KNOWN_WELL = 140;
    private static final List<String> HEADINGS = List.of("Custody Ref", "Arrest Date", "Time of Arrest", "Offence",
            "Under the Influence", "Detainee Ref", "Sex", "Age at Arrest", "LSOA Code", "Ward");

    private final Borough borough;
    private final Chance chance;
    private final List<Detainee> detainees = new ArrayList<>();

    /// Who is arrested.
    ///
    /// @param age in the first year
    private record Detainee(String reference, String sex, int age) {}

    /// One arrest.
    private record Arrest(LocalDateTime when, String offence, boolean influence, Detainee detainee, Scene scene) {}

    ArrestTable(Borough borough, Chance chance) {
        this.borough = borough;
        this.chance = chance;
    }

    Table arrests() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (FinancialYear year : FinancialYear.values()) {
            List<Arrest> arrests = arrests(year);
            for (int i = 0; i < arrests.size(); i++) {
                rows.add(row("C%s-%05d".formatted(year.label().substring(2, 4), i + 1), year, arrests.get(i)));
            }
        }
        return new Table("Arrests", List.of(District.BOROUGH + ": made-up records"), HEADINGS, rows, List.of());
    }

    private List<Arrest> arrests(FinancialYear year) {
        List<Arrest> arrests = new ArrayList<>();
        for (Plan plan : Plan.read("arrests.csv")) {
            Timetable timetable = plan.timetable(year);
            Weighted<SampleArea> areas = plan.pull().among(borough.areas(), chance);
            for (int i = 0; i < plan.count(year); i++) {
                Scene scene = chance.happens(Scene.SHARE_UNKNOWN)
                        ? Scene.UNKNOWN
                        : Scene.in(areas.draw(chance), chance);
                arrests.add(new Arrest(timetable.draw(chance), plan.text("offence"), i < plan.count("influence", year),
                        detainee(), scene));
            }
        }
        arrests.sort(Comparator.comparing(Arrest::when));
        return arrests;
    }

    /// Every fourth arrest is of one of those known well, the first of them far more often than the last.
    private Detainee detainee() {
        if (detainees.size() >= KNOWN_WELL && chance.happens(0.24)) {
            return detainees.get((int) (KNOWN_WELL * chance.between(0.0, 1.0) * chance.between(0.0, 1.0)));
        }
        int age = chance.happens(0.55) ? chance.between(14, 29) : chance.between(30, 62);
        Detainee next = new Detainee("D%05d".formatted(detainees.size() + 1),
                chance.happens(0.83) ? "Male" : "Female", age);
        detainees.add(next);
        return next;
    }

    private List<@Nullable Object> row(String reference, FinancialYear year, Arrest arrest) {
        Detainee detainee = arrest.detainee();
        boolean named = chance.happens(0.985);
        return Arrays.asList(reference, arrest.when().toLocalDate(), arrest.when().toLocalTime(), arrest.offence(),
                arrest.influence() ? "Y" : "N", named ? detainee.reference() : null, named ? detainee.sex() : null,
                named ? detainee.age() + year.ordinal() : null, arrest.scene().areaCode(), arrest.scene().ward());
    }
}
