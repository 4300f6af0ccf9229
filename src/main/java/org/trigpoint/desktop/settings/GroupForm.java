package org.trigpoint.desktop.settings;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.definition.CategoryGroup;
import org.trigpoint.question.definition.Definitions;
import org.trigpoint.statistics.Polarity;

import java.util.List;
import java.util.Map;

/// A group of categories as it is written by hand.
///
/// @param name its name
/// @param dataset the data set it is part of
/// @param column the column whose values belong to it, mostly "category"
/// @param values the values, one of which must hold; one that ends in `*` stands for all that begin so
/// @param polarity which direction is better
/// @param unit what is counted, in the plural
record GroupForm(String name, Dataset dataset, String column, List<String> values, Polarity polarity, String unit) {
    GroupForm {
        values = values.stream().map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
    }

    static GroupForm of(CategoryGroup group) {
        Map.Entry<String, List<String>> first = group.where().entrySet().iterator().next();
        return new GroupForm(group.name(), group.dataset(), first.getKey(), first.getValue(), group.polarity(),
                group.unit());
    }

    /// Whether a group is simple enough to be written in a form: the values of one column.
    static boolean fits(CategoryGroup group) {
        return group.where().size() == 1;
    }

    /// Refuses a form that cannot be kept, in words that name the field.
    void check() {
        if (name.isBlank()) {
            throw new RefusedException("Give the group a name.");
        }
        if (column.isBlank()) {
            throw new RefusedException("Say which column the values are of, such as category.");
        }
        if (values.isEmpty()) {
            throw new RefusedException("List at least one value, one a line.");
        }
    }

    /// The form that [Definitions#load] takes.
    String json() {
        check();
        return Definitions.json(new CategoryGroup(name.strip(), dataset, Map.of(column.strip(), values), polarity,
                unit.isBlank() ? dataset.unit() : unit.strip()));
    }
}
