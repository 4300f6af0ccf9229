package org.trigpoint.report.content;

import org.trigpoint.assessment.CategorySum;
import org.trigpoint.assessment.Performance;
import org.trigpoint.assessment.Theme;
import org.trigpoint.model.Period;
import org.trigpoint.question.measure.Held;
import org.trigpoint.question.measure.TargetRow;
import org.trigpoint.report.document.Link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How the counts of measures are made of the categories of a theme.
///
/// @param table the key of the theme's table of categories
record MeasureLinks(Theme theme, String table) {
    List<Link> of(Performance performance) {
        List<Link> links = new ArrayList<>();
        List<TargetRow> rows = performance.targets().rows();
        for (CategorySum sum : performance.sums()) {
            for (int i = 0; i < rows.size(); i++) {
                if (sum.dataset() == theme.dataset() && rows.get(i).measure().name().equals(sum.measure())) {
                    add(links, sum, rows.get(i), i);
                }
            }
        }
        return links;
    }

    private void add(List<Link> links, CategorySum sum, TargetRow row, int index) {
        for (Period period : theme.window().both()) {
            if (!isSame(period, sum.period())) {
                continue;
            }
            List<Link.Place> categories = sum.categories()
                    .stream()
                    .flatMap(name -> category(name, period))
                    .toList();
            places(row, index, period).forEach(measure -> {
                if (sum.whole() && categories.size() == 1) {
                    links.add(new Link(categories.getFirst(), List.of(measure)));
                } else if (sum.whole() && categories.size() == known(period)) {
                    links.add(new Link(new Link.Place(table, theme.byCategory().rows().size(), period.name()),
                            List.of(measure)));
                } else if (sum.whole() && !categories.isEmpty()) {
                    links.add(new Link(measure, categories));
                } else if (categories.size() == 1) {
                    links.add(new Link(categories.getFirst(), List.of(measure)));
                }
                highlight(sum.measure(), period).forEach(shown -> links.add(new Link(shown, List.of(measure))));
            });
        }
    }

    /// Where the count of some months stands among the measures.
    private static Stream<Link.Place> places(TargetRow row, int index, Period period) {
        return Stream.of("Baseline", "Actual").filter(heading -> {
            Held held = heading.equals("Actual") ? row.actual() : row.baseline();
            return isSame(held.period(), period);
        }).map(heading -> new Link.Place("targets", index, heading));
    }

    /// How many categories have any incident.
    private long known(Period period) {
        boolean later = isSame(period, theme.window().period());
        return theme.byCategory()
                .rows()
                .stream()
                .filter(row -> (later ? row.change().after() : row.change().before()) > 0)
                .count();
    }

    private Stream<Link.Place> category(String name, Period period) {
        for (int r = 0; r < theme.byCategory().rows().size(); r++) {
            if (theme.byCategory().rows().get(r).values().getFirst().equals(name)) {
                return Stream.of(new Link.Place(table, r, period.name()));
            }
        }
        return Stream.empty();
    }

    /// Highlights stand below the categories and their total.
    private Stream<Link.Place> highlight(String name, Period period) {
        for (int h = 0; h < theme.highlights().size(); h++) {
            if (theme.highlights().get(h).name().equalsIgnoreCase(name)) {
                return Stream.of(new Link.Place(table, theme.byCategory().rows().size() + 1 + h, period.name()));
            }
        }
        return Stream.empty();
    }

    private static boolean isSame(Period one, Period other) {
        return one.first().equals(other.first()) && one.last().equals(other.last());
    }
}
