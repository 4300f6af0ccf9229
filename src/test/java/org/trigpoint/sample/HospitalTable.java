package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the hospitals send of admissions: a row for every month, place, cause, age and sex with any, and how many. Of
/// alcohol 312 in the first year and 334 in the second, of assault 61 and 49, of self-harm 148 and 152.
final class HospitalTable {
    private static final Weighted<String> AGES = Weighted.parse("0-17=6; 18-24=15; 25-44=33; 45-64=32; 65+=14");

    private final Weighted<SampleArea> areas;
    private final Chance chance;
    private final Map<List<String>, Integer> spells = new TreeMap<>(
            (a, b) -> String.join("|", a).compareTo(String.join("|", b)));

    HospitalTable(Borough borough, Chance chance) {
        this.areas = Pull.DEPRIVED.among(borough.areas(), chance);
        this.chance = chance;
    }

    Table admissions() {
        admit(FinancialYear.BEFORE, Map.of("Alcohol", 312, "Assault", 61, "Self-harm", 148));
        admit(FinancialYear.AFTER, Map.of("Alcohol", 334, "Assault", 49, "Self-harm", 152));
        List<List<@Nullable Object>> rows = spells.entrySet()
                .stream()
                .<List<@Nullable Object>>map(e -> Arrays.asList(LocalDate.parse(e.getKey().get(0)), e.getKey().get(1),
                        e.getKey().get(2), e.getKey().get(3), e.getKey().get(4), e.getValue()))
                .collect(Collectors.toList());
        return new Table("Admissions", List.of(District.BOROUGH + ": made-up records"), List.of("Admission Month",
                "LSOA Code", "Cause", "Age Band", "Sex", "Number of Admissions"), rows, List.of());
    }

    private void admit(FinancialYear year, Map<String, Integer> causes) {
        new TreeMap<>(causes).forEach((cause, number) -> {
            for (int i = 0; i < number; i++) {
                LocalDate month = chance.oneOf(year.days()).withDayOfMonth(1);
                spells.merge(List.of(month.toString(), areas.draw(chance).district().code(), cause, AGES.draw(chance),
                        chance.happens(0.61) ? "Male" : "Female"), 1, Integer::sum);
            }
        });
    }
}
