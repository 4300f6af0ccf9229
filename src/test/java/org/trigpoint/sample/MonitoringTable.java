package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What the national monitoring system says of the same treatment: people instead of episodes, by its own groups, rounded to
/// five; what it does not hold is NULL. Of the county and England there are totals alone.
final class MonitoringTable {
    private static final String ALL = "Total";
    private static final List<String> HEADINGS = List.of("ReportingPeriod", "Area", "sex", "age_group", "drug_group",
            "intreatment_allintx", "newpresentation_newtx", "exits_successfulcompletion_allintx",
            "exits_droppedout_allintx", "exits_other_allintx", "referralsource_criminal_justice_newtx",
            "scnr_completion_allintx", "scnr_representation_allintx");
    private static final Map<String, String> SUBSTANCES = Map.of("Opiates", "Opiate", "Non-opiates",
            "Non-opiate only", "Alcohol", "Alcohol only");
    private static final Map<String, String> SEXES = Map.of("Female", "F", "Male", "M");

    private final List<Episode> episodes;

    MonitoringTable(List<Episode> episodes) {
        this.episodes = episodes;
    }

    Table table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (FinancialYear year : FinancialYear.values()) {
            rows.add(row(year, ALL, ALL, ALL, _ -> true));
            SUBSTANCES.keySet()
                    .stream()
                    .sorted()
                    .forEach(name -> rows
                            .add(row(year, ALL, ALL, SUBSTANCES.get(name), e -> e.substance().equals(name))));
            SEXES.keySet()
                    .stream()
                    .sorted()
                    .forEach(name -> rows
                            .add(row(year, SEXES.get(name), ALL, ALL, e -> e.client().sex().equals(name))));
            boolean before = year == FinancialYear.BEFORE;
            rows.add(total(year, "Northmoor", before
                    ? List.of(4410, 1985, 905, 410, 330, 455, 890, 105)
                    : List.of(4375, 1940, 1010, 385, 320, 430, 1000, 115)));
            rows.add(total(year, "England", before
                    ? List.of(299500, 128400, 61700, 34300, 30200, 33100, 61100, 8200)
                    : List.of(293800, 125100, 62400, 33600, 29800, 31300, 61900, 8100)));
        }
        return Table.plain("ViewIt", HEADINGS, rows);
    }

    private static List<@Nullable Object> total(FinancialYear year, String area, List<Integer> numbers) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(period(year), area, ALL, ALL, ALL));
        row.addAll(numbers);
        return row;
    }

    private List<@Nullable Object> row(FinancialYear year, @Nullable String sex, String age,
            @Nullable String substance, Predicate<Episode> which) {
        List<Episode> open = episodes.stream().filter(which).filter(e -> isOpen(e, year)).toList();
        List<Episode> started = open.stream().filter(e -> isWithin(e.start(), year)).toList();
        List<Episode> ended = open.stream().filter(e -> e.exit() != null && isWithin(e.exit(), year)).toList();
        long completed = ended.stream().filter(Episode::isCompleted).count();
        long dropped = ended.stream().filter(e -> reason(e).contains("dropped out")).count();
        return Arrays.asList(period(year), District.BOROUGH, sex, age, substance, rounded(people(open)),
                rounded(people(started)), rounded(completed), rounded(dropped),
                rounded(ended.size() - completed - dropped),
                rounded(started.stream().filter(e -> e.referral().equals("Criminal justice")).count()), "NULL", "NULL");
    }

    private static String reason(Episode episode) {
        String reason = episode.exitReason();
        return reason == null ? "" : reason;
    }

    private static long people(List<Episode> some) {
        return some.stream().map(e -> e.client().pseudonym()).distinct().count();
    }

    private static boolean isOpen(Episode episode, FinancialYear year) {
        LocalDate exit = episode.exit();
        return !episode.start().isAfter(year.last()) && (exit == null || !exit.isBefore(year.first()));
    }

    private static boolean isWithin(@Nullable LocalDate day, FinancialYear year) {
        return day != null && !day.isBefore(year.first()) && !day.isAfter(year.last());
    }

    private static long rounded(long number) {
        return Math.round(number / 5.0) * 5;
    }

    private static String period(FinancialYear year) {
        return year.label().replace('-', '/');
    }
}
