package org.trigpoint.report.content;

import org.trigpoint.assessment.Assessment;
import org.trigpoint.assessment.Theme;
import org.trigpoint.figure.ChangeBars;
import org.trigpoint.figure.MonthlyComparison;
import org.trigpoint.model.Dataset;
import org.trigpoint.question.ChangeTable;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The section of one data set.
final class ThemeSection implements Section {
    private static final int MOST_BARS = 20;

    private final Dataset dataset;

    ThemeSection(Dataset dataset) {
        this.dataset = dataset;
    }

    @Override
    public String id() {
        return dataset.id();
    }

    @Override
    public String title() {
        return dataset.title();
    }

    @Override
    public List<Block> blocks(Materials materials) {
        return materials.assessment()
                .themes()
                .stream()
                .filter(theme -> theme.dataset() == dataset)
                .findFirst()
                .map(theme -> section(materials, theme))
                .orElse(List.of());
    }

    private static List<Block> section(Materials materials, Theme theme) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, theme.dataset().title()));
        blocks.add(Paragraph.lead(theme.sentences().getFirst()));
        if (theme.sentences().size() > 1) {
            blocks.add(ItemList.bullets(theme.sentences().stream().skip(1).toArray(String[]::new)));
        }
        String source = materials.sourceOf(theme.dataset());
        blocks.add(new Heading(2, "Month by month"));
        blocks.add(
                materials.picture(theme.dataset().id() + "-by-month", monthly(materials.assessment(), theme), source));
        blocks.addAll(byCategory(materials, theme, source));
        if (theme.byArea() != null) {
            blocks.addAll(byArea(materials, theme, theme.byArea()));
        }
        return blocks;
    }

    private static List<Block> byCategory(Materials materials, Theme theme, String source) {
        if (theme.byCategory().rows().size() < 2) {
            return List.of();
        }
        String id = theme.dataset().id();
        ChangeBars bars = ChangeTables.chart("Change by category: " + theme.dataset().title(), theme.dataset().unit(),
                theme.byCategory(), MOST_BARS);
        return List.of(new Heading(2, "By category"),
                Paragraph.of(Prose.of("The figures stand in ").reference("scanning-" + id).then(".")),
                materials.picture(id + "-change", bars, source));
    }

    private static List<Block> byArea(Materials materials, Theme theme, ChangeTable areas) {
        String heading = "By " + theme.areaHeading().toLowerCase(Locale.UK);
        Table table = ChangeTables
                .table(theme.dataset().id() + "-by-area",
                        ScanningSection.caption(materials.assessment(), theme) + " "
                                + heading.toLowerCase(Locale.UK),
                        theme.areaHeading(), areas, List.of())
                .withSource(materials.sourceOf(theme.dataset()))
                .withSheetName(theme.dataset().title() + " by area");
        return List.of(new Heading(2, heading), table);
    }

    private static MonthlyComparison monthly(Assessment assessment, Theme theme) {
        return new MonthlyComparison(theme.dataset().title() + " by month", theme.dataset().unit(),
                assessment.period().first(),
                new MonthlyComparison.Year(assessment.period().name(), doubles(theme.total().monthsAfter())),
                new MonthlyComparison.Year(assessment.against().name(), doubles(theme.total().monthsBefore())));
    }

    private static List<Double> doubles(List<Long> counts) {
        return counts.stream().map(Long::doubleValue).toList();
    }
}
