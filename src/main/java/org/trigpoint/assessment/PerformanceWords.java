package org.trigpoint.assessment;

import org.trigpoint.model.MeasureUnit;
import org.trigpoint.model.Standing;
import org.trigpoint.model.Value;
import org.trigpoint.question.measure.ComparatorRow;
import org.trigpoint.question.measure.Outlook;
import org.trigpoint.question.measure.Peer;
import org.trigpoint.question.measure.SeriesPoint;
import org.trigpoint.question.measure.TargetRow;
import org.trigpoint.question.measure.TargetsTable;
import org.trigpoint.statistics.Status;
import org.trigpoint.statistics.target.Target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the performance section says.
final class PerformanceWords {
    private static final int NAMED = 6;

    private final Sentences templates;

    PerformanceWords(Sentences templates) {
        this.templates = templates;
    }

    /// Whether a measure has a target with a level to reach.
    static boolean hasLevel(TargetRow row) {
        Target target = row.target();
        return target != null && !(target instanceof Target.MonitorDirection)
                && !(target instanceof Target.BaselineToBeSet);
    }

    List<MeasureFinding> sentences(TargetsTable table, List<ComparatorRow> comparators) {
        List<MeasureFinding> sentences = new ArrayList<>();
        List<TargetRow> level = table.rows().stream().filter(PerformanceWords::hasLevel).toList();
        sentences.add(level.isEmpty()
                ? MeasureFinding.of(watched(table.rows()), table.rows())
                : MeasureFinding.of(met(level), level));
        named("target-missed", level, Status.RED, sentences);
        named("target-open", level, Status.AMBER, sentences);
        if (!level.isEmpty()) {
            List<TargetRow> others = table.rows().stream().filter(row -> !hasLevel(row)).toList();
            if (!others.isEmpty()) {
                sentences.add(MeasureFinding.of(watched(others), others));
            }
        }
        table.rows().forEach(row -> {
            Outlook outlook = row.outlook();
            if (outlook != null) {
                sentences.add(MeasureFinding.of(expected(row, outlook), List.of(row)));
            }
        });
        comparators.forEach(row -> beside(row).ifPresent(said -> sentences.add(MeasureFinding.beside(said, row))));
        return sentences;
    }

    /// What is said of single measures: every one that can be judged, and every one with another area beside it.
    List<MeasureWords> byMeasure(TargetsTable table, List<ComparatorRow> comparators) {
        List<MeasureWords> words = new ArrayList<>();
        table.rows()
                .stream()
                .filter(row -> row.judgement().status() != Status.NONE)
                .forEach(row -> words.add(new MeasureWords(row.measure(), false, standing(row))));
        for (ComparatorRow row : comparators) {
            beside(row).ifPresent(said -> words.add(new MeasureWords(row.measure(), true, said)));
        }
        return words;
    }

    private String standing(TargetRow row) {
        return templates.fill(hasLevel(row) ? "target-of-theme" : "direction-of-theme",
                Map.of("measure", row.measure().name(), "actual", decimal(row, row.actual().value()), "period",
                        row.actual().words(), "target", row.targetWords(), "before",
                        decimal(row, row.baseline().value()), "status", row.judgement().words()));
    }

    /// A value as the tables have it: a percentage with one decimal.
    private static String decimal(TargetRow row, Value value) {
        return row.measure().unit() == MeasureUnit.PERCENT && value instanceof Value.Known known
                && known.standing() == Standing.FINAL
                        ? String.format(Locale.UK, "%.1f%%", known.number())
                        : row.words(value);
    }

    private String met(List<TargetRow> rows) {
        long judged = rows.stream().filter(row -> row.judgement().status() != Status.NONE).count();
        long met = rows.stream().filter(row -> row.judgement().status() == Status.GREEN).count();
        return capital(templates.fill("targets-met", Map.of("met", Figures.some(met), "judged", Figures.words(judged),
                "meet", met == 1 ? "meets" : "meet", "are", met == 1 ? "is" : "are", "open",
                open(rows.size() - judged))));
    }

    private static String open(long measures) {
        return measures == 0 ? "" : "; " + Figures.words(measures) + " cannot be judged";
    }

    private String watched(List<TargetRow> rows) {
        long better = count(rows, Status.GREEN);
        long worse = count(rows, Status.RED);
        long unclear = count(rows, Status.AMBER);
        return capital(templates.fill("watched", Map.of("measures", Figures.words(rows.size()), "better",
                Figures.some(better), "worse", Figures.some(worse), "unclear", Figures.some(unclear), "open",
                open(rows.size() - better - worse - unclear))));
    }

    private static long count(List<TargetRow> rows, Status status) {
        return rows.stream().filter(row -> row.judgement().status() == status).count();
    }

    private void named(String template, List<TargetRow> rows, Status status,
            List<MeasureFinding> sentences) {
        List<TargetRow> those = rows.stream().filter(row -> row.judgement().status() == status).toList();
        if (those.isEmpty()) {
            return;
        }
        String names = those.stream()
                .limit(NAMED)
                .map(row -> "%s (%s, target %s)".formatted(row.measure().name(), decimal(row, row.actual().value()),
                        row.targetWords()))
                .collect(Collectors.joining("; "));
        String more = those.size() > NAMED ? "; and %s more".formatted(Figures.words(those.size() - NAMED)) : "";
        sentences.add(MeasureFinding.of(templates.fill(template, Map.of("names", names + more)), those));
    }

    private String expected(TargetRow row, Outlook outlook) {
        return templates.fill("on-course", Map.of("measure", row.measure().name(), "so-far",
                Figures.count(outlook.soFar()), "months", "" + outlook.months(), "expected",
                Figures.count(Math.round(outlook.expected())), "low",
                Figures.count(Math.round(outlook.interval().low())),
                "high", Figures.count(Math.round(outlook.interval().high())), "target", row.targetWords(), "verdict",
                outlook.onCourse().words(), "chance",
                String.format(Locale.UK, "%.0f%%", 100 * outlook.onCourse().chance())));
    }

    /// One sentence for a measure: ours, and how it stands to each of the others; empty where none can be told.
    private Optional<String> beside(ComparatorRow row) {
        List<String> others = row.peers()
                .stream()
                .filter(peer -> peer.gap().isPresent())
                .map(peer -> beside(row, peer))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.fill("beside", Map.of("measure", row.measure().name(), "period",
                        row.ours().period().name(), "ours", words(row, row.ours()), "others",
                        String.join("; ", others))));
    }

    private String beside(ComparatorRow row, Peer peer) {
        String template = switch (peer.words()) {
            case "higher" -> "beside-higher";
            case "lower" -> "beside-lower";
            case "no clear difference" -> "beside-unclear";
            default -> "beside-unjudged";
        };
        return templates.fill(template, Map.of("area", peer.area(), "theirs", words(row, peer.point())));
    }

    /// With one decimal, as the table has it, so that neither is rounded more than the other.
    private static String words(ComparatorRow row, SeriesPoint point) {
        double value = point.value().known().orElseThrow();
        return switch (row.measure().unit()) {
            case PERCENT -> String.format(Locale.UK, "%,.1f%%", value);
            case RATE_PER_HUNDRED, RATE_PER_THOUSAND, RATE_PER_TEN_THOUSAND, RATE_PER_HUNDRED_THOUSAND ->
                String.format(Locale.UK, "%,.1f per %,d", value, row.measure().unit().per());
            case RATE_PER_MILLION -> String.format(Locale.UK, "%,.1f per million", value);
            case COUNT, DAYS, POUNDS, FIGURE -> row.measure().unit().words(value);
        };
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
