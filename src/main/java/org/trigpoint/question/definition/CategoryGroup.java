package org.trigpoint.question.definition;

import org.trigpoint.model.Dataset;
import org.trigpoint.statistics.Polarity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A class of incidents that plans name but files do not, such as serious acquisitive crime. Groups may overlap, so they
/// do not add up to a total.
///
/// @param name its name, such as "Serious acquisitive crime"
/// @param dataset the data set it is part of
/// @param where for each column, the values of which one must hold; a value ending in `*` stands for every value that
///     begins so; in the order given
/// @param polarity which direction is better
/// @param unit what is counted, in the plural, such as "offences"
public record CategoryGroup(String name, Dataset dataset, Map<String, List<String>> where, Polarity polarity,
        String unit) {
    public CategoryGroup {
        where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    }
}
