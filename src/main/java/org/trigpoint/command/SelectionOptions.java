package org.trigpoint.command;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;

/// The options that say which incidents are meant and how they are grouped.
final class SelectionOptions extends FilterOptions {
    @Option(names = "--by", paramLabel = "COL", split = ",", description = "Group by dataset, category, area, ward, locality, district, month, weekday, hour, outcome, batch or an extra column.")
    List<String> by = new ArrayList<>();
}
