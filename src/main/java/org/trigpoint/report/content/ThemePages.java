package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.Theme;
import org.trigpoint.figure.MonthlyComparison;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A section for each theme, and the table of all of them.
final class ThemePages {
    private static final double WIDTH_CENTIMETRES = 16;
    private static final int MOST_BARS = 20;

    private final Assessment assessment;
    private final Drawn drawn;

    ThemePages(Assessment assessment, Drawn drawn) {
        this.assessment = assessment;
        this.drawn = drawn;
    }

    /// Every category of every theme in one table.
    Block scanning() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, "Scanning: what changed"));
        for (Theme theme : assessment.themes()) {
            String key = "scanning-" + theme.dataset().id();
            List<Row> totals = new ArrayList<>();
            totals.add(ChangeTables.total("All " + theme.dataset().unit(), theme.total()));
            theme.highlights().forEach(highlight -> totals.add(ChangeTables.highlight(highlight)));
            Table table = ChangeTables.table(key, caption(theme) + " by category", "Category", theme.byCategory(),
                    totals);
            blocks.add(table.withSource(source(theme)).withSheetName(theme.dataset().title()));
        }
        return new Landscape(blocks);
    }

    /// The section of one theme.
    List<Block> section(Theme theme) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, theme.dataset().title()));
        blocks.add(Paragraph.lead(theme.sentences().getFirst()));
        if (theme.sentences().size() > 1) {
            blocks.add(ItemList.bullets(theme.sentences().stream().skip(1).toArray(String[]::new)));
        }
        String id = theme.dataset().id();
        blocks.add(new Heading(2, "Month by month"));
        blocks.add(drawn.picture(id + "-by-month", monthly(theme), WIDTH_CENTIMETRES, source(theme)));
        if (theme.byCategory().rows().size() > 1) {
            blocks.add(new Heading(2, "By category"));
            blocks.add(Paragraph.of(Prose.of("The figures stand in ").reference("scanning-" + id).then(".")));
            blocks.add(
                    drawn.picture(id + "-change", ChangeTables.chart("Change by category: " + theme.dataset().title(),
                            theme.dataset().unit(), theme.byCategory(), MOST_BARS), WIDTH_CENTIMETRES, source(theme)));
        }
        if (theme.byArea() != null) {
            blocks.add(new Heading(2, "By " + theme.areaHeading().toLowerCase(Locale.UK)));
            blocks.add(ChangeTables
                    .table(id + "-by-area", caption(theme) + " by " + theme.areaHeading().toLowerCase(Locale.UK),
                            theme.areaHeading(), theme.byArea(), List.of())
                    .withSource(source(theme))
                    .withSheetName(theme.dataset().title() + " by area"));
        }
        return blocks;
    }

    private MonthlyComparison monthly(Theme theme) {
        return new MonthlyComparison(theme.dataset().title() + " by month", theme.dataset().unit(),
                assessment.period().first(),
                new MonthlyComparison.Year(assessment.period().name(), doubles(theme.total().monthsAfter())),
                new MonthlyComparison.Year(assessment.against().name(), doubles(theme.total().monthsBefore())));
    }

    private static List<Double> doubles(List<Long> counts) {
        return counts.stream().map(Long::doubleValue).toList();
    }

    private String caption(Theme theme) {
        return theme.dataset().title() + ", " + assessment.against().name() + " and " + assessment.period().name();
    }

    private String source(Theme theme) {
        return Sources.of(assessment, theme.dataset());
    }
}
