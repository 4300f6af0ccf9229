package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What partners send of people and cases: domestic abuse, conferences, offenders, households and risk assessments, and the
/// casualties of the roads, always with the planned counts.
final class CaseTables {
    private static final Weighted<String> ABUSE = Weighted.parse("Verbal argument=48; Assault=27; Harassment=11;"
            + " Criminal damage=8; Coercive behaviour=6");
    private static final Weighted<String> RISK = Weighted.parse("Standard=66; Medium=25; High=9");
    private static final Weighted<String> AGENCIES = Weighted.parse("Police=55; Domestic abuse service=20; Health=11;"
            + " Housing=8; Children's services=6");
    private static final Weighted<String> OFFENCES = Weighted.parse("Shoplifting=34; Burglary dwelling=16;"
            + " Theft from a vehicle=18; Assault=12; Drug possession=11; Criminal damage=9");
    private static final List<String> NEEDS = List.of("ASB", "Crime", "Substance misuse", "Violence", "School",
            "Housing", "Health");
    private static final List<String> RISKS = List.of("How often", "Getting worse", "Targeted", "Vulnerability",
            "Support around the victim");

    private final Weighted<SampleArea> areas;
    private final Chance chance;
    private final Chance later;

    /// @param later draws what was added after the rest, so that the rest stays as it was
    CaseTables(Borough borough, Chance chance, Chance later) {
        this.areas = Pull.DEPRIVED.among(borough.areas(), chance);
        this.chance = chance;
        this.later = later;
    }

    private String area() {
        return areas.draw(chance).district().code();
    }

    private LocalDate day(FinancialYear year) {
        return chance.oneOf(year.days());
    }

    /// 1,312 incidents, then 1,398; a victim may come again.
    Table domesticAbuse() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (FinancialYear year : FinancialYear.values()) {
            int incidents = year == FinancialYear.BEFORE ? 1312 : 1398;
            for (int i = 0; i < incidents; i++) {
                boolean again = chance.happens(0.31);
                int children = chance.happens(0.4) ? chance.between(1, 3) : 0;
                LocalDate day = day(year);
                String kind = ABUSE.draw(chance);
                int victim = again ? chance.between(1, 240) : 1000 + rows.size();
                rows.add(Arrays.asList("DA%s%05d".formatted(year.label().substring(2, 4), i + 1), day,
                        kind, "W%04d".formatted(victim), again ? "Y" : "N", RISK.draw(chance),
                        chance.happens(0.46) ? "Y" : "N", children > 0 ? "Y" : "N", children, area(),
                        "A%04d".formatted(victim * 9 / 10)));
            }
        }
        return table("Domestic abuse", List.of("DA Incident Ref", "DA Incident Date", "DA Type", "Victim Ref",
                "Repeat Victim", "Risk Level", "Alcohol Recorded", "Children Present", "Number of Children",
                "LSOA Code", "Address Ref"), byDay(rows, 1));
    }

    /// 66 cases of which 8 were repeats, then 62 of which 7 were.
    Table conferences() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (FinancialYear year : FinancialYear.values()) {
            int cases = year == FinancialYear.BEFORE ? 66 : 62;
            int repeats = year == FinancialYear.BEFORE ? 8 : 7;
            for (int i = 0; i < cases; i++) {
                int victim = i < repeats ? i + 1 : i + 1 + (year == FinancialYear.BEFORE ? 100 : 200);
                rows.add(Arrays.asList("M%s%03d".formatted(year.label().substring(2, 4), i + 1), day(year),
                        "High risk", i < repeats ? "Y" : "N", chance.between(0, 3), AGENCIES.draw(chance), area(),
                        "V%03d".formatted(victim)));
            }
        }
        return table("MARAC", List.of("MARAC Ref", "MARAC Date", "MARAC Case Type", "Repeat Case",
                "Number of Children", "Referring Agency", "LSOA Code", "Victim Ref"), byDay(rows, 1));
    }

    private static final int PROLIFIC = 48;
    private static final int ENTRANTS = 212;
    private static final int PRIORITY = 31;
    private static final int LOOKED_AFTER = 34;

    /// 48 prolific offenders who joined between April and September 2011, and first-time entrants of both years; 31 other
    /// priority offenders and 34 looked-after children, who entered in the same months.
    Table offenders() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < PROLIFIC; i++) {
            rows.add(Arrays.asList("N%03d".formatted(i + 1), "Integrated offender management", joined(i), null,
                    chance.happens(0.88) ? "Male" : "Female", chance.between(19, 44)));
        }
        for (int i = 0; i < ENTRANTS; i++) {
            FinancialYear year = i < 119 ? FinancialYear.BEFORE : FinancialYear.AFTER;
            rows.add(Arrays.asList("Y%03d".formatted(i + 1), "First-time entrants to youth justice", day(year), null,
                    chance.happens(0.74) ? "Male" : "Female", chance.between(10, 17)));
        }
        for (int i = 0; i < PRIORITY + LOOKED_AFTER; i++) {
            boolean priority = i < PRIORITY;
            rows.add(Arrays.asList(more(i), priority ? "Prolific and priority offenders" : "Looked-after children",
                    joined(i % LOOKED_AFTER), null, later.happens(priority ? 0.9 : 0.55) ? "Male" : "Female",
                    priority ? later.between(18, 46) : later.between(10, 17)));
        }
        return table("Offenders", List.of("Offender Ref", "Scheme", "Date Joined", "Date Left", "Sex",
                "Age at Joining"), rows);
    }

    /// The reference of a priority offender or a looked-after child.
    private static String more(int member) {
        return member < PRIORITY ? "Q%03d".formatted(member + 1) : "L%03d".formatted(member - PRIORITY + 1);
    }

    private static LocalDate joined(int member) {
        return LocalDate.of(2011, 4, 1).plusDays(member * 3L);
    }

    /// 312 proven offences in the year before the prolific offenders joined and 131 in the year after: 58% fewer. Of the
    /// other priority offenders 150 and 83, of the looked-after children 26 and 22. The rest, 350 and then 290, are those of
    /// people in no scheme.
    Table provenOffences() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < 312 + 131; i++) {
            int member = chance.between(0, i < 312 ? PROLIFIC - 1 : PROLIFIC * 2 / 3);
            LocalDate day = joined(member).plusDays(i < 312 ? -chance.between(1, 364) : chance.between(0, 364));
            rows.add(Arrays.asList("O%04d".formatted(i + 1), "N%03d".formatted(member + 1), day,
                    day.plusDays(chance.between(14, 120)), OFFENCES.draw(chance)));
        }
        for (int i = 0; i < 640; i++) {
            LocalDate day = day(i < 350 ? FinancialYear.BEFORE : FinancialYear.AFTER);
            rows.add(Arrays.asList("P%04d".formatted(i + 1), "X%03d".formatted(chance.between(1, 260)), day,
                    day.plusDays(chance.between(14, 120)), OFFENCES.draw(chance)));
        }
        proven(rows, 0, PRIORITY, new int[]{150, 83});
        proven(rows, PRIORITY, LOOKED_AFTER, new int[]{26, 22});
        return table("Proven offences", List.of("Offence Ref", "Offender Ref", "Offence Date", "Date Proven",
                "Offence"), byDay(rows, 2));
    }

    private void proven(List<List<@Nullable Object>> rows, int first, int members, int[] beforeAndAfter) {
        for (int i = 0; i < beforeAndAfter[0] + beforeAndAfter[1]; i++) {
            boolean before = i < beforeAndAfter[0];
            int member = first + later.between(0, before ? members - 1 : members / 2);
            LocalDate day = joined(member % LOOKED_AFTER)
                    .plusDays(before ? -later.between(1, 364) : later.between(0, 364));
            rows.add(Arrays.asList("R%04d".formatted(first * 100 + i + 1), more(member), day,
                    day.plusDays(later.between(14, 120)), OFFENCES.draw(later)));
        }
    }

    Table households() {
        return register("Household Ref", "H%03d", 34, NEEDS);
    }

    Table riskAssessments() {
        return register("ASB Case Ref", "R%03d", 57, RISKS);
    }

    /// Cases assessed once or twice, some closed at the last.
    private Table register(String heading, String reference, int cases, List<String> questions) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            LocalDate first = chance.oneOf(FinancialYear.BEFORE.days());
            LocalDate second = first.plusDays(chance.between(90, 330));
            rows.add(assessment(reference.formatted(i + 1), first, "Open", questions));
            if (chance.happens(0.75)) {
                rows.add(assessment(reference.formatted(i + 1), second, chance.happens(0.3) ? "Closed" : "Open",
                        questions));
            }
        }
        List<String> headings = new ArrayList<>(List.of(heading, "Date Assessed", "Review Date", "Lead Agency",
                "Status", "LSOA Code"));
        headings.addAll(questions);
        return table("Register", headings, byDay(rows, 1));
    }

    private List<@Nullable Object> assessment(String reference, LocalDate day, String status,
            List<String> questions) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(reference, day,
                day.plusDays(chance.happens(0.6) ? 92 : 365), AGENCIES.draw(chance), status, area()));
        questions.forEach(_ -> row.add(chance.between(0, 3)));
        return row;
    }

    /// Casualties by severity and year: 41 then 46 killed or seriously injured; 330 then 326 slightly.
    List<Casualty> casualties() {
        List<Casualty> casualties = new ArrayList<>();
        for (FinancialYear year : FinancialYear.values()) {
            boolean before = year == FinancialYear.BEFORE;
            casualties.addAll(Casualty.some("Fatal", before ? 6 : 5, year.days(), chance));
            casualties.addAll(Casualty.some("Serious", before ? 35 : 41, year.days(), chance));
            casualties.addAll(Casualty.some("Slight", before ? 330 : 326, year.days(), chance));
        }
        return casualties;
    }

    private static List<List<@Nullable Object>> byDay(List<List<@Nullable Object>> rows, int column) {
        List<List<@Nullable Object>> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(row -> String.valueOf(row.get(column))));
        return sorted;
    }

    private static Table table(String name, List<String> headings, List<List<@Nullable Object>> rows) {
        return new Table(name, List.of(District.BOROUGH + ": made-up records"), headings, rows, List.of());
    }
}
