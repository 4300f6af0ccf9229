package org.trigpoint.question.subject;

import org.trigpoint.model.Area;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.AreaValue;
import org.trigpoint.model.MissingReason;
import org.trigpoint.model.Period;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.Proportion;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where records gather beyond what the number of residents lets expect: of each area the location quotient
/// LQ = (x/X)/(p/P), with Wilson's 95% interval of x/X over p/P. Residents are taken as known exactly.
///
/// @param residents by area; every area of the keys has some
/// @param keys the count of each area
/// @param all their total
record Gathering(CountBook book, Map<String, Double> residents, Map<String, String> keys, String all) {

    private static final double CONFIDENCE = .95;

    /// The residents of the larger areas of a type, by their name, at the middle of the year nearest to the middle of the
    /// period; empty where no population was imported, or the areas are not known to lie within any of the type.
    static Map<String, Double> residents(Workspace workspace, String type, Period period) {
        Optional<AreaType> larger = Arrays.stream(AreaType.values()).filter(t -> t.id().equals(type)).findFirst();
        Map<String, Double> residents = new LinkedHashMap<>();
        int middle = period.first().plusMonths(period.length() / 2).getYear();
        Map<String, AreaValue> populations = workspace.store().areas().values(AreaValue.POPULATION, middle);
        Map<String, Area> within = larger.map(t -> workspace.store().areas().within(t)).orElse(Map.of());
        within.forEach((code, area) -> {
            AreaValue population = populations.get(code);
            if (population != null && population.value() > 0) {
                residents.merge(area.name(), population.value(), Double::sum);
            }
        });
        return residents;
    }

    SubjectTable table(String what, Period period) {
        double everybody = keys.keySet().stream().mapToDouble(area -> residents.getOrDefault(area, 0.)).sum();
        List<Line> lines = new ArrayList<>();
        keys.keySet()
                .stream()
                .sorted(Comparator.comparingDouble((String area) -> -quotient(area, everybody)).thenComparing(a -> a))
                .forEach(area -> lines.add(line(area, everybody)));
        return new SubjectTable("over-representation", what + ": where they gather beyond the share of residents",
                List.of("Area"),
                List.of("Count " + period.name(), "Share", "Share of residents", "Times its share", "95% interval"),
                lines,
                List.of("Times its share: 1 is what the number of residents lets expect; where the interval holds 1,"
                        + " nothing clear is said. Records without a known area are left out."),
                SubjectTable.Order.RANKED);
    }

    private double quotient(String area, double everybody) {
        long total = book.count(all);
        return total == 0 ? 0
                : book.count(keys.getOrDefault(area, all)) / (double) total
                        / (residents.getOrDefault(area, 0.) / everybody);
    }

    private Line line(String area, double everybody) {
        String key = keys.getOrDefault(area, all);
        double share = residents.getOrDefault(area, 0.) / everybody;
        List<String> restsOn = List.of(key, all);
        List<Figure> figures = new ArrayList<>(List.of(new Figure.Count(key), new Figure.Share(key, all),
                new Figure.Value(100 * share, Unit.PERCENT)));
        if (book.count(all) == 0) {
            figures.add(new Figure.Absent(MissingReason.NOT_APPLICABLE));
            figures.add(new Figure.Absent(MissingReason.NOT_APPLICABLE));
        } else {
            Interval interval = new Proportion(book.count(key), book.count(all)).interval(CONFIDENCE);
            figures.add(new Figure.Value(quotient(area, everybody), Unit.RATIO, restsOn));
            figures.add(new Figure.Range(interval.low() / share, interval.high() / share, Unit.RATIO, restsOn));
        }
        return new Line(List.of(area), figures);
    }
}
