package org.trigpoint.report.content;

import org.trigpoint.assessment.Theme;
import org.trigpoint.assessment.ThemeDetail;
import org.trigpoint.assessment.ThemeDetail.PlaceCount;
import org.trigpoint.assessment.ThemeWords;
import org.trigpoint.figure.DayHourGrid;
import org.trigpoint.figure.ForecastChart;
import org.trigpoint.figure.SeriesFigures;
import org.trigpoint.figure.map.AreaMap;
import org.trigpoint.figure.map.AreaValues;
import org.trigpoint.figure.map.Classes;
import org.trigpoint.figure.map.Emphasis;
import org.trigpoint.figure.map.Outlines;
import org.trigpoint.figure.map.Ramp;
import org.trigpoint.figure.map.Shading;
import org.trigpoint.question.measure.YearForecast;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.publication.Seen;
import org.trigpoint.statistics.disclosure.DisclosureRule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// When and where the incidents of a theme happened, and what the next year may bring.
///
/// @param materials of the report
/// @param theme the theme
/// @param detail its times and places
record ThemeDepth(Materials materials, Theme theme, ThemeDetail detail) {

    private static final double HOURS = .27;
    private static final double MAP = .42;
    private static final double AHEAD = .22;
    private static final int TOP = 10;
    private static final int CLASSES = 5;
    private static final int FEWEST_AREAS = 8;

    /// When: the week by hours.
    List<Block> time() {
        if (detail.hours().isEmpty()) {
            return detail.words().hours().isEmpty() ? List.of() : List.of(Paragraph.of(detail.words().hours()));
        }
        List<List<Double>> week = detail.hours()
                .stream()
                .map(day -> day.stream().map(Long::doubleValue).toList())
                .toList();
        String without = detail.withoutHour() == 0
                ? ""
                : String.format(Locale.UK, "; %,d without a time are not shown", detail.withoutHour());
        DayHourGrid grid = new DayHourGrid(theme.dataset().title() + " by day and hour, " + period(),
                theme.dataset().unit() + without, week);
        return List.of(new Heading(2, "When"),
                materials.picture(id() + "-by-hour", new Shallow(grid, HOURS), source()));
    }

    /// Where: the map and the ten areas with the most.
    List<Block> place() {
        if (detail.places().size() < FEWEST_AREAS) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Where"));
        if (!detail.boundaries().isEmpty()) {
            blocks.add(
                    materials.picture(id() + "-map", new Shallow(map(Set.of()), MAP), source(),
                            seen -> Optional.of(new Shallow(map(small(seen)), MAP))));
        }
        if (!tellsTooMuch()) {
            blocks.add(Paragraph
                    .of(Prose.of(concentration()).then(" They stand in ").reference(id() + "-areas").then(".")));
        }
        List<PlaceCount> listed = listed();
        blocks.add(listed.isEmpty() ? Paragraph.small("No list of areas is given: the numbers are small.")
                : areas(listed));
        return blocks;
    }

    /// Whether the share of the areas with the most would give the public a count that is withheld: of one of them, or of
    /// the records without a place.
    private boolean tellsTooMuch() {
        return materials.isPublic() && (listed().size() < Math.min(TOP, detail.places().size())
                || rule().sensitive(detail.withoutPlace()));
    }

    /// The areas with the most. The public sees those whose count it may know, in their order; an area withheld among them
    /// would lie between its neighbours. Where all the others could not be so small together, none is listed.
    private List<PlaceCount> listed() {
        List<PlaceCount> top = detail.places().stream().limit(TOP).toList();
        if (!materials.isPublic()) {
            return top;
        }
        List<PlaceCount> seen = top.stream().filter(place -> !rule().sensitive(place.count())).toList();
        List<PlaceCount> others = detail.places().subList(seen.size(), detail.places().size());
        long least = others.stream().mapToLong(PlaceCount::count).sum()
                - (others.size() - 1) * rule().largestSensitive();
        boolean tight = seen.size() < top.size() && least > rule().largestSensitive() - rule().leastWidth();
        return tight ? List.of() : seen;
    }

    private DisclosureRule rule() {
        return materials.assessment().edition().rule();
    }

    private String concentration() {
        long all = detail.places().stream().mapToLong(PlaceCount::count).sum();
        long top = detail.places().stream().limit(TOP).mapToLong(PlaceCount::count).sum();
        return ThemeWords.topAreas(materials.assessment().editing().sentences(), theme,
                Math.min(TOP, detail.places().size()),
                (double) top / all);
    }

    /// Areas whose count is small; the map prints no number, and a class says little of those that are not.
    private Set<String> small(Seen seen) {
        return detail.places()
                .stream()
                .filter(place -> seen.isSmall(place.count()))
                .map(PlaceCount::code)
                .collect(Collectors.toSet());
    }

    private AreaMap map(Set<String> withheld) {
        Map<String, Double> counts = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        detail.boundaries().forEach(boundary -> counts.put(boundary.areaCode(), 0.0));
        for (PlaceCount place : detail.places()) {
            counts.put(place.code(), (double) place.count());
            names.put(place.code(), place.name());
        }
        List<String> top = listed().stream().map(PlaceCount::code).toList();
        return AreaMap
                .of(theme.dataset().title() + " by area, " + period(), Outlines.of(detail.boundaries()),
                        new AreaValues(theme.dataset().unit(), counts, names, withheld),
                        new Shading(Classes.natural(counts.values(), CLASSES), Ramp.SEQUENTIAL))
                .with(new Emphasis(top.stream().limit(5).toList(), new HashSet<>(top),
                        top.size() == TOP ? "the ten highest" : "the highest"));
    }

    private Table areas(List<PlaceCount> listed) {
        List<Row> rows = listed.stream()
                .map(place -> Row.of(Cell.text(place.name()), Cell.text(place.code()), Cell.count(place.count())))
                .toList();
        String note = detail.withoutPlace() == 0
                ? "Every record has a place."
                : materials.isPublic() ? "Records without a place are left out."
                        : String.format(Locale.UK, "%,d %s have no place and are left out.", detail.withoutPlace(),
                                theme.dataset().unit());
        return Table
                .of(id() + "-areas", theme.dataset().title() + ": the ten areas with the most, " + period(),
                        List.of(Column.text("Area"), Column.text("Code"), Column.number(period())), rows)
                .withNotes(List.of(Prose.of(listed.size() < Math.min(TOP, detail.places().size())
                        ? note + " Areas with small numbers are left out too."
                        : note)))
                .withSource(source())
                .withSheetName(theme.dataset().title() + " top ten");
    }

    /// Whether the number follows the months of the year.
    Paragraph season() {
        return Paragraph.of(detail.words().season());
    }

    /// What the next twelve months may bring. The public edition draws no line of the year before: its running totals would
    /// give months away that are withheld elsewhere.
    List<Block> outlook() {
        YearForecast ahead = detail.ahead();
        if (ahead == null) {
            return List.of(Paragraph.of(detail.words().outlook()));
        }
        ForecastChart chart = SeriesFigures.forecast(ahead);
        ForecastChart drawn = new ForecastChart(
                theme.dataset().title() + ": what " + ahead.year().name() + " may bring",
                theme.dataset().unit(), materials.isPublic() ? withoutBefore(chart) : chart.months(),
                chart.before(), chart.target());
        return List.of(new Heading(2, "What to expect"),
                Paragraph.of(detail.words().outlook() + " The annex on method says how this is worked out."),
                materials.picture(id() + "-ahead", new Shallow(drawn, AHEAD), source()));
    }

    private static List<ForecastChart.Month> withoutBefore(ForecastChart chart) {
        return chart.months()
                .stream()
                .map(m -> new ForecastChart.Month(m.month(), m.total(), m.low(), m.high(), Double.NaN, m.counted()))
                .toList();
    }

    private String id() {
        return theme.dataset().id();
    }

    private String period() {
        return theme.window().period().name();
    }

    private String source() {
        return materials.sourceOf(theme.dataset());
    }
}
