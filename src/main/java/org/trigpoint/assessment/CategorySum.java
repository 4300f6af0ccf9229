package org.trigpoint.assessment;

import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.model.Value;
import org.trigpoint.question.Counting;
import org.trigpoint.question.definition.CountDefinition;
import org.trigpoint.question.definition.Origin;
import org.trigpoint.question.measure.Held;
import org.trigpoint.question.measure.TargetRow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Of which categories of its data set a measure counts incidents, so that a public edition does not tell a small category by
/// the measure and the other categories.
///
/// @param measure its name
/// @param period the months counted
/// @param categories those with any such incident; empty names stand for a category not known
/// @param whole whether it counts every incident of them
public record CategorySum(String measure, Dataset dataset, Period period, List<String> categories, boolean whole) {
    public CategorySum {
        categories = List.copyOf(categories);
    }

    /// The measures counted from records, for the months of their baseline and of what they reached.
    static List<CategorySum> of(Counting counting, List<TargetRow> rows) {
        List<CategorySum> sums = new ArrayList<>();
        for (TargetRow row : rows) {
            if (row.measure().origin() instanceof Origin.Counted(CountDefinition count)
                    && count.monthColumn().equals("month")) {
                Stream.of(row.baseline(), row.actual())
                        .filter(held -> held.value() instanceof Value.Known)
                        .map(Held::period)
                        .distinct()
                        .forEach(period -> sums.add(of(counting, row.measure().name(), count, period)));
            }
        }
        return sums;
    }

    private static CategorySum of(Counting counting, String measure, CountDefinition count, Period period) {
        Map<String, Long> all = byCategory(counting, Selection.of(count.dataset()).during(period));
        Map<String, Long> own = byCategory(counting, count.selection().during(period));
        return new CategorySum(measure, count.dataset(), period, own.keySet().stream().sorted().toList(),
                own.entrySet().stream().allMatch(category -> category.getValue().equals(all.get(category.getKey()))));
    }

    private static Map<String, Long> byCategory(Counting counting, Selection selection) {
        Map<String, Long> counts = new HashMap<>();
        for (CountRow row : counting.count(selection, List.of("category"))) {
            counts.merge(row.values().getFirst(), row.count(), Long::sum);
        }
        return counts;
    }
}
