package org.trigpoint.report.content;

import org.trigpoint.assessment.FoundSubjects;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.question.subject.Plain;
import org.trigpoint.question.subject.PlainCounts;
import org.trigpoint.report.document.Fixed;
import org.trigpoint.report.document.Link;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;

/// Joins the counts of a theme's table with those of a subject of the same records.
final class FixedCounts {
    private static final String UNKNOWN = "Not known";

    private FixedCounts() {}

    /// The table with what the subjects decided of its counts.
    ///
    /// @param column by which it breaks the data set down
    /// @param periods whose names head its columns
    static Table in(Materials materials, Table table, Dataset dataset, String column, List<Period> periods) {
        PlainCounts plain = materials.assessment()
                .part(FoundSubjects.class)
                .map(FoundSubjects::plain)
                .orElse(PlainCounts.NONE);
        List<Fixed> fixed = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            String name = row.cells().getFirst().text();
            for (Period period : periods) {
                Plain count = row.role() == Row.Role.TOTAL
                        ? new Plain(dataset, period, "", "")
                        : new Plain(dataset, period, column, name.equals(UNKNOWN) ? "" : name);
                boolean known = plain.shown().contains(count) || plain.withheld().contains(count);
                if (known && row.role() != Row.Role.PART) {
                    fixed.add(new Fixed(new Link.Place(table.key(), r, period.name()), plain.shown().contains(count)));
                }
            }
        }
        return table.withFixed(fixed);
    }
}
