package org.trigpoint.question.definition;

import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Selection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which incidents a measure counts, and in which month each counts.
///
/// @param dataset the data set
/// @param where for each column, the values of which one must hold, as in [CategoryGroup]; the column "group" takes the
///     names of groups, in the order given; empty for every incident
/// @param monthColumn "month" for when it happened or began, "exit_month" for when an episode ended
public record CountDefinition(Dataset dataset, Map<String, List<String>> where, String monthColumn) {
    public CountDefinition {
        where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    }

    /// Every incident of a data set, when it happened.
    public static CountDefinition of(Dataset dataset) {
        return new CountDefinition(dataset, Map.of(), "month");
    }

    /// The incidents it counts, of all months.
    public Selection selection() {
        Selection selection = Selection.of(dataset);
        for (Map.Entry<String, List<String>> column : where.entrySet()) {
            for (String value : column.getValue()) {
                selection = selection.and(new Condition(column.getKey(), value));
            }
        }
        return selection;
    }

    /// What it counts, in words: "crime where outcome is Caution or Charge".
    public String words() {
        StringBuilder words = new StringBuilder(dataset.title().toLowerCase(java.util.Locale.UK));
        where.forEach((column, values) -> words.append(words.indexOf(" where ") < 0 ? " where " : " and ")
                .append(column)
                .append(" is ")
                .append(String.join(" or ", values)));
        return monthColumn.equals("month") ? words.toString() : words + ", by the month of exit";
    }
}
