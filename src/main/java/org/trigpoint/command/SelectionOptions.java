package org.trigpoint.command;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Condition;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Selection;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;

/// The options that say which incidents are meant and how they are grouped.
final class SelectionOptions {
    @Option(names = "--dataset", paramLabel = "D", converter = DatasetConverter.class, description = "Only this data set: crime, asb, fire, treatment, …")
    @Nullable
    Dataset dataset;

    @Option(names = "--where", paramLabel = "COL=VALUE", converter = ConditionConverter.class, description = "Only incidents whose column has this value; repeat for more. Several values of one column: any of them.")
    List<Condition> where = new ArrayList<>();

    @Option(names = "--by", paramLabel = "COL", split = ",", description = "Group by dataset, category, area, ward, locality, district, month, weekday, hour, outcome, batch or an extra column.")
    List<String> by = new ArrayList<>();

    Selection selection() {
        return new Selection(dataset, where, null);
    }
}
