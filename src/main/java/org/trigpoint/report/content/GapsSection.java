package org.trigpoint.report.content;

import org.trigpoint.assessment.Gap;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.List;

/// What cannot be said, as questions for the year ahead.
final class GapsSection implements Section {
    @Override
    public String id() {
        return "gaps";
    }

    @Override
    public String title() {
        return "Gaps in what is known";
    }

    @Override
    public boolean startsPage() {
        return false;
    }

    @Override
    public List<Block> blocks(Materials materials) {
        List<Gap> gaps = materials.assessment().gaps();
        if (gaps.isEmpty()) {
            return List.of();
        }
        List<Row> rows = gaps.stream().map(gap -> Row.of(Cell.text(gap.subject()), Cell.text(gap.reason()))).toList();
        return List.of(new Heading(1, title()),
                Paragraph.of("What follows could not be said this year, and why."),
                Table.of("gaps", "What could not be said, and why",
                        List.of(Column.text("Subject"), Column.text("Reason")), rows).withSheetName("Gaps"));
    }
}
