package org.trigpoint.assessment;

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
import org.trigpoint.question.Universe;
import org.trigpoint.question.measure.YearForecast;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
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

    @Override
    public String title() {
        return "Looking at times and places";
    }

    @Override
    public Optional<ThemeDetails> find(Enquiry enquiry) {
        Map<Dataset, ThemeDetail> details = new EnumMap<>(Dataset.class);
        KnownAreas areas = KnownAreas.of(enquiry.workspace(), AreaType.LSOA);
        List<Boundary> boundaries = outlines(enquiry);
        for (Dataset dataset : ThemesPart.THEMES) {
            enquiry.progress().checkCancelled();
            enquiry.window(dataset)
                    .ifPresent(window -> details.put(dataset, detail(enquiry, dataset, window, areas, boundaries)));
        }
        return details.isEmpty() ? Optional.empty() : Optional.of(new ThemeDetails(details));
    }

    /// The outlines of the partnership's areas; none where no area is known.
    private static List<Boundary> outlines(Enquiry enquiry) {
        try {
            return Universe.of(enquiry.workspace(), Period.of(enquiry.against().first(), enquiry.period().last()), null)
                    .boundaries(enquiry.workspace());
        } catch (RefusedException noAreas) {
            return List.of();
        }
    }

    private static ThemeDetail detail(Enquiry enquiry, Dataset dataset, Window window, KnownAreas areas,
            List<Boundary> boundaries) {
        List<CountRow> hours = count(enquiry, dataset, window.period(), "weekday", "hour");
        List<CountRow> places = count(enquiry, dataset, window.period(), "area");
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
        List<List<Long>> week = week(hours);
        YearForecast ahead = ThemeTimes.ahead(enquiry, dataset);
        ThemeDetail.Words words = new ThemeDetail.Words(ThemeTimes.season(enquiry, dataset),
                week.isEmpty() ? ThemeTimes.tooFewHours(enquiry, dataset, hours) : "",
                ThemeTimes.outlook(enquiry, dataset, ahead));
        return new ThemeDetail(week, without(hours), counts, without(places), outlines, ahead, words);
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
}
