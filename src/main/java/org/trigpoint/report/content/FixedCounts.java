package org.trigpoint.report.content;

import org.trigpoint.assessment.FoundSubjects;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.question.definition.CountDefinition;
import org.trigpoint.question.definition.Origin;
import org.trigpoint.question.measure.Held;
import org.trigpoint.question.measure.TargetRow;
import org.trigpoint.question.subject.Plain;
import org.trigpoint.question.subject.PlainCounts;
import org.trigpoint.report.document.Fixed;
import org.trigpoint.report.document.Link;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Joins the counts of a theme's table with those of a subject of the same records.
final class FixedCounts {
    private static final String UNKNOWN = "Not known";

    private FixedCounts() {}

    /// The table with what the subjects decided of its counts.
    ///
    /// @param column by which it breaks the data set down
    /// @param periods whose names head its columns
    static Table in(Materials materials, Table table, Dataset dataset, String column, List<Period> periods) {
        PlainCounts plain = plain(materials);
        List<Fixed> fixed = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            String name = row.cells().getFirst().text();
            for (Period period : periods) {
                Plain count = switch (row.role()) {
                    case TOTAL -> new Plain(dataset, period, "", "");
                    case PART -> new Plain(dataset, period, Plain.MEASURE, name.replace(ChangeTables.OF_WHICH, ""));
                    default -> new Plain(dataset, period, column, name.equals(UNKNOWN) ? "" : name);
                };
                fixed(plain, count, new Link.Place(table.key(), r, period.name())).ifPresent(fixed::add);
            }
        }
        return table.withFixed(fixed);
    }

    /// The table of measures with what the subjects decided of those they count too.
    static Table measures(Materials materials, Table table, List<TargetRow> rows) {
        PlainCounts plain = plain(materials);
        List<Fixed> fixed = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            TargetRow row = rows.get(r);
            if (row.measure().origin() instanceof Origin.Counted(CountDefinition count)) {
                for (Held held : List.of(row.baseline(), row.actual())) {
                    fixed(plain, new Plain(count.dataset(), held.period(), Plain.MEASURE, row.measure().name()),
                            new Link.Place(table.key(), r, held.equals(row.actual()) ? "Actual" : "Baseline"))
                            .ifPresent(fixed::add);
                }
            }
        }
        return table.withFixed(fixed);
    }

    private static PlainCounts plain(Materials materials) {
        return materials.assessment().part(FoundSubjects.class).map(FoundSubjects::plain).orElse(PlainCounts.NONE);
    }

    private static Optional<Fixed> fixed(PlainCounts plain, Plain count, Link.Place place) {
        boolean shown = plain.shown().contains(count);
        return shown || plain.withheld().contains(count) ? Optional.of(new Fixed(place, shown)) : Optional.empty();
    }
}
