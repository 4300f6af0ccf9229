package org.trigpoint.report.content;

import org.trigpoint.assessment.Performance;
import org.trigpoint.figure.Figure;
import org.trigpoint.figure.SeriesFigures;
import org.trigpoint.figure.XmrChart;
import org.trigpoint.question.definition.MeasureDefinition;
import org.trigpoint.question.definition.Origin;
import org.trigpoint.question.measure.SeriesChart;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Performance against targets: the measures, their months, other areas, and control charts.
final class PerformanceSection implements Section {
    private static final double CHART = .36;

    @Override
    public String id() {
        return "performance";
    }

    @Override
    public String title() {
        return "Performance against targets";
    }

    @Override
    public List<Block> blocks(Materials materials) {
        return materials.assessment().part(Performance.class).map(p -> section(materials, p)).orElse(List.of());
    }

    private List<Block> section(Materials materials, Performance performance) {
        List<Block> blocks = new ArrayList<>();
        boolean levels = !performance.summary().isEmpty();
        blocks.add(new Heading(1, levels ? title() : "Measures over time"));
        blocks.addAll(Bases.opening(performance.sentences().stream().map(materials.bases()::of).toList()));
        if (!performance.comparators().isEmpty()) {
            blocks.add(new Heading(2, "Beside other areas"));
            blocks.add(ComparatorTables.table(performance.comparators()));
        }
        TargetTables tables = new TargetTables(performance.targets(),
                measure -> Sources.ofMeasures(materials.assessment(), List.of(measure)));
        Table standing = FixedCounts.measures(materials, tables.standing(), performance.targets().rows());
        List<Block> wide = new ArrayList<>();
        if (performance.comparators().isEmpty()) {
            wide.addAll(blocks); // words alone do not fill a page before the wide one
            blocks.clear();
        }
        wide.addAll(List.of(new Heading(2, levels ? "Measures and targets" : "Measures"), standing));
        wide.addAll(tables.months());
        blocks.add(new Landscape(wide));
        blocks.addAll(charts(materials, performance.charts()));
        return blocks;
    }

    private static List<Block> charts(Materials materials, List<SeriesChart> charts) {
        if (charts.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Signal or noise"));
        blocks.add(
                Paragraph.of(Prose.of("Points between the dashed limits, without a pattern, are what chance makes of an"
                        + " unchanged process; only the diamonds call for an explanation. "
                        + charts.getFirst().settings().words() + ".")));
        seasonal(charts).ifPresent(blocks::add);
        for (int i = 0; i < charts.size(); i++) {
            SeriesChart chart = charts.get(i);
            XmrChart plain = SeriesFigures.xmr(chart);
            Figure figure = new Shallow(new XmrChart(plain.title() + ", control chart", plain.unit(), plain.points(),
                    plain.breaks()), CHART);
            blocks.add(materials.picture("control-chart-" + (i + 1), figure,
                    source(materials, chart)));
        }
        return blocks;
    }

    private static Optional<Block> seasonal(List<SeriesChart> charts) {
        List<String> names = charts.stream().filter(SeriesChart::isSeasonal).map(SeriesChart::title).toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Paragraph.of(Prose.of("The limits leave the season out of account, which these follow: "
                        + String.join(", ", names)
                        + ". Their diamonds may be no more than the time of year; the same month"
                        + " of the year before is the fairer comparison.")));
    }

    private static String source(Materials materials, SeriesChart chart) {
        MeasureDefinition measure = chart.series().measure();
        String batches = Sources.ofMeasures(materials.assessment(), List.of(measure));
        return measure.origin() instanceof Origin.Counted ? batches : measure.origin().words() + "; " + batches;
    }
}
