package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.Counting;
import org.trigpoint.question.Provenance;
import org.trigpoint.question.definition.Origin;
import org.trigpoint.question.measure.ChartQuestion;
import org.trigpoint.question.measure.ChartSettings;
import org.trigpoint.question.measure.ComparatorQuestion;
import org.trigpoint.question.measure.ComparatorRow;
import org.trigpoint.question.measure.SeriesChart;
import org.trigpoint.question.measure.TargetRow;
import org.trigpoint.question.measure.TargetsQuestion;
import org.trigpoint.question.measure.TargetsTable;
import org.trigpoint.question.subject.MonitoringMeasures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds the measures against their targets and beside other areas, and tells signals from noise.
final class PerformancePart implements Part {
    /// The totals whose control charts are always shown.
    private static final List<Dataset> TOTALS = List.of(Dataset.CRIME, Dataset.ASB, Dataset.FIRE);
    private static final int MOST_CHARTS = 8;
    private static final int LATEST_POINTS = 2;

    @Override
    public String title() {
        return "Holding measures against targets";
    }

    @Override
    public Optional<Performance> find(Enquiry enquiry) {
        try {
            TargetsTable targets = guarded(enquiry,
                    TargetsQuestion.during(enquiry.period()).ask(enquiry.workspace()));
            if (targets.rows().isEmpty()) {
                return Optional.empty();
            }
            List<ComparatorRow> comparators = comparators(enquiry);
            PerformanceWords words = new PerformanceWords(enquiry.sentences());
            return Optional.of(new Performance(targets, comparators, charts(enquiry, targets),
                    words.sentences(targets, comparators), words.byMeasure(targets, comparators),
                    enquiry.request().edition().isPublic()
                            ? CategorySum.of(Counting.in(enquiry.workspace()), targets.rows())
                            : List.of(),
                    batches(enquiry, targets, comparators)));
        } catch (RefusedException nothingToHold) {
            return Optional.empty();
        }
    }

    private static Map<String, Set<Long>> batches(Enquiry enquiry, TargetsTable targets,
            List<ComparatorRow> comparators) {
        Map<String, Set<Long>> batches = new HashMap<>();
        Stream.concat(targets.rows().stream().map(TargetRow::measure),
                comparators.stream().map(ComparatorRow::measure)).distinct().forEach(measure -> {
                    String totals = switch (measure.origin()) {
                        case Origin.Imported _ -> measure.name();
                        case Origin.ImportedOf of -> of.measure();
                        default -> "";
                    };
                    if (!totals.isEmpty()) {
                        batches.put(measure.name(), Provenance.ofMeasure(enquiry.workspace(), totals)
                                .parts()
                                .stream()
                                .map(part -> part.batch().id())
                                .collect(Collectors.toSet()));
                    }
                });
        return batches;
    }

    /// Small counts of the themes are told to partners; those of people and cases to nobody.
    private static TargetsTable guarded(Enquiry enquiry, TargetsTable targets) {
        boolean isPublic = enquiry.request().edition().isPublic();
        return new GuardedTargets(enquiry.request().edition().rule(),
                dataset -> !isPublic && ThemesPart.THEMES.contains(dataset), !isPublic).of(targets);
    }

    /// Our measures beside those of others; a measure that only others sent tells nothing of us. What a monitoring export
    /// says of us stands with treatment.
    private static List<ComparatorRow> comparators(Enquiry enquiry) {
        List<ComparatorRow> all = new ComparatorQuestion(null).ask(enquiry.workspace(),
                MonitoringMeasures.ofTreatment(enquiry.workspace()).negate());
        List<ComparatorRow> ours = all.stream().filter(ComparatorRow::isOurs).toList();
        int others = all.size() - ours.size();
        if (others > 0) {
            enquiry.gap("Comparison with other areas", (others == 1 ? "1 measure" : Figures.count(others) + " measures")
                    + " came in for other areas only, with no value of ours in the same period");
        }
        return ours;
    }

    private static List<SeriesChart> charts(Enquiry enquiry, TargetsTable targets) {
        Set<String> measures = new LinkedHashSet<>();
        TOTALS.stream()
                .filter(dataset -> enquiry.coverage().span(dataset).isPresent())
                .forEach(dataset -> measures.add(dataset.id()));
        List<SeriesChart> charts = new ArrayList<>();
        measures.forEach(measure -> chart(enquiry, measure).ifPresent(charts::add));
        for (TargetRow row : targets.rows()) {
            if (charts.size() < MOST_CHARTS && charts.stream().noneMatch(c -> c.title().equals(row.measure().name()))
                    && row.measure().aim().target() != null
                    && row.measure().origin() instanceof Origin.Imported) {
                chart(enquiry, row.measure().name()).filter(PerformancePart::endsInSignal).ifPresent(charts::add);
            }
        }
        return charts;
    }

    private static boolean endsInSignal(SeriesChart chart) {
        int from = Math.max(0, chart.points().size() - LATEST_POINTS);
        return chart.points().subList(from, chart.points().size()).stream().anyMatch(p -> !p.signal().isEmpty());
    }

    private static Optional<SeriesChart> chart(Enquiry enquiry, String measure) {
        try {
            return Optional.of(new ChartQuestion(measure, SeriesChart.Kind.XMR, ChartSettings.USUAL)
                    .ask(enquiry.workspace()));
        } catch (RefusedException tooFewMonths) {
            return Optional.empty();
        }
    }
}
