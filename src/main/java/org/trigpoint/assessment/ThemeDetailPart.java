package org.trigpoint.assessment;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.ThemeDetail.Outlook;
import org.trigpoint.assessment.ThemeDetail.PlaceCount;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.Boundary;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.question.KnownAreas;
import org.trigpoint.statistics.forecast.Forecast;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks when and where the incidents of every theme happened, and forecasts the next year.
final class ThemeDetailPart implements Part {
    private static final int HOURS = 24;
    /// A week of hours says nothing when fewer incidents than this have a time.
    private static final long FEWEST_TIMED = 500;
    /// Years of a series that a forecast looks back on.
    private static final int YEARS_BACK = 5;
    private static final double LIKELY = .8;

    @Override
    public String title() {
        return "Looking at times and places";
    }

    @Override
    public Optional<ThemeDetails> find(Enquiry enquiry) {
        Map<Dataset, ThemeDetail> details = new EnumMap<>(Dataset.class);
        KnownAreas areas = KnownAreas.of(enquiry.workspace(), AreaType.LSOA);
        List<Boundary> boundaries = enquiry.workspace().boundaries(AreaType.LSOA);
        for (Dataset dataset : ThemesPart.THEMES) {
            enquiry.progress().checkCancelled();
            if (enquiry.coverage().covers(dataset, enquiry.period(), enquiry.against())) {
                details.put(dataset, detail(enquiry, dataset, areas, boundaries));
            }
        }
        return details.isEmpty() ? Optional.empty() : Optional.of(new ThemeDetails(details));
    }

    private static ThemeDetail detail(Enquiry enquiry, Dataset dataset, KnownAreas areas, List<Boundary> boundaries) {
        List<CountRow> hours = count(enquiry, dataset, enquiry.period(), "weekday", "hour");
        List<CountRow> places = count(enquiry, dataset, enquiry.period(), "area");
        List<PlaceCount> counts = places.stream()
                .filter(row -> !row.values().getFirst().isEmpty())
                .map(row -> new PlaceCount(row.values().getFirst(), areas.nameOf(row.values().getFirst()),
                        row.count()))
                .sorted(Comparator.comparingLong(PlaceCount::count).reversed().thenComparing(PlaceCount::code))
                .toList();
        Set<String> codes = counts.stream().map(PlaceCount::code).collect(Collectors.toSet());
        List<Boundary> outlines = codes.isEmpty()
                ? List.of()
                : boundaries.stream()
                        .filter(b -> areas.byCode().containsKey(b.areaCode()) || codes.contains(b.areaCode()))
                        .toList();
        return new ThemeDetail(week(hours), without(hours), counts, without(places), outlines,
                outlook(enquiry, dataset));
    }

    private static List<CountRow> count(Enquiry enquiry, Dataset dataset, Period period, String... by) {
        return new CountQuestion(Selection.of(dataset).during(period), List.of(by)).ask(enquiry.workspace());
    }

    private static long without(List<CountRow> rows) {
        return rows.stream().filter(row -> row.values().contains("")).mapToLong(CountRow::count).sum();
    }

    private static List<List<Long>> week(List<CountRow> rows) {
        List<List<Long>> week = new ArrayList<>();
        for (int day = 0; day < DayOfWeek.values().length; day++) {
            week.add(new ArrayList<>(Collections.nCopies(HOURS, 0L)));
        }
        long timed = 0;
        for (CountRow row : rows) {
            if (!row.values().contains("")) {
                week.get(day(row.values().get(0))).set(Integer.parseInt(row.values().get(1)), row.count());
                timed += row.count();
            }
        }
        return timed < FEWEST_TIMED ? List.of() : week;
    }

    private static int day(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getDisplayName(TextStyle.FULL, Locale.UK).equals(name)) {
                return day.getValue() - 1;
            }
        }
        throw new IllegalArgumentException("no day of the week: " + name);
    }

    private static @Nullable Outlook outlook(Enquiry enquiry, Dataset dataset) {
        YearMonth last = enquiry.period().last();
        Period series = Period.of(last.minusMonths(12L * YEARS_BACK - 1), last);
        Set<YearMonth> missing = Set.copyOf(enquiry.coverage().missing(dataset, series));
        Map<String, Long> counts = new HashMap<>();
        count(enquiry, dataset, series, "month").forEach(row -> counts.put(row.values().getFirst(), row.count()));
        double[] history = series.months()
                .stream()
                .mapToDouble(month -> missing.contains(month) ? Double.NaN : counts.getOrDefault(month.toString(), 0L))
                .toArray();
        try {
            Forecast forecast = Forecast.of(history, 12);
            return new Outlook(forecast.total().mean(), forecast.total().interval(LIKELY), forecast.method());
        } catch (RefusedException e) {
            return null;
        }
    }
}
