package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.Coverage;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What every part of an assessment is given: the workspace, the months, and where to say what cannot be said.
public final class Enquiry {
    /// Without these a strategic assessment has a hole that its reader must know of.
    static final List<Dataset> THEMES = ThemesPart.THEMES;
    private static final int YEAR = 12;
    /// Fewer months than these are not compared with a year earlier.
    private static final int FEWEST = 3;
    private static final Set<Dataset> EXPECTED = Set.of(Dataset.CRIME, Dataset.ASB, Dataset.FIRE, Dataset.TREATMENT);

    private final Workspace workspace;
    private final AssessmentRequest request;
    private final Progress progress;
    private final Coverage coverage;
    private final Period period;
    private final List<Gap> gaps = new ArrayList<>();

    Enquiry(Workspace workspace, AssessmentRequest request, Progress progress) {
        this.workspace = workspace;
        this.request = request;
        this.progress = progress;
        this.coverage = Coverage.of(workspace);
        this.period = request.period() != null ? request.period() : latest(coverage);
    }

    /// The latest year that most data sets can be compared over; where there is none, the latest months there are.
    private static Period latest(Coverage coverage) {
        return coverage.latestYear()
                .or(() -> coverage.datasets()
                        .stream()
                        .filter(d -> THEMES.contains(d))
                        .flatMap(d -> latest(coverage, d).stream())
                        .max(Comparator.comparing(Period::last).thenComparing(Period::length)))
                .orElseThrow(() -> {
                    List<String> have = coverage.datasets()
                            .stream()
                            .map(d -> d.title() + " " + coverage.span(d).map(Period::name).orElse(""))
                            .toList();
                    return new RefusedException("no data set of incidents has a complete month, so there is nothing to"
                            + " assess" + (have.isEmpty()
                                    ? "; import records of crime, anti-social behaviour, fire or treatment. Measures alone are"
                                            + " held against their targets under Targets, or by 'trigpoint targets'"
                                    : "; complete are " + String.join(", ", have)));
                });
    }

    /// The latest complete months that follow each other, at most twelve; named as a year where they are one.
    private static Optional<Period> latest(Coverage coverage, Dataset dataset) {
        return coverage.span(dataset).map(span -> {
            YearMonth first = span.last();
            while (first.isAfter(span.last().minusMonths(YEAR - 1L))
                    && complete(coverage, dataset, first.minusMonths(1))) {
                first = first.minusMonths(1);
            }
            return first.equals(span.last().minusMonths(YEAR - 1L))
                    ? Period.yearEnding(span.last())
                    : Period.of(first, span.last());
        });
    }

    private static boolean complete(Coverage coverage, Dataset dataset, YearMonth month) {
        return coverage.missing(dataset, Period.of(month, month)).isEmpty();
    }

    public Workspace workspace() {
        return workspace;
    }

    /// What the assessment is asked to be, with the seed of every random number.
    public AssessmentRequest request() {
        return request;
    }

    public Progress progress() {
        return progress;
    }

    /// The templates of sentences, with the analyst's in place of those changed.
    public Sentences sentences() {
        return Sentences.shipped().with(workspace.reportNotes().sentences());
    }

    /// Which months are complete.
    public Coverage coverage() {
        return coverage;
    }

    /// The twelve months assessed.
    public Period period() {
        return period;
    }

    /// The same months a year earlier.
    public Period against() {
        return period.yearBefore();
    }

    /// Says that something cannot be said, and why; the report prints it under "What this assessment cannot say".
    ///
    /// @param reason why; months in it are written out, and a subject at its start is not said again
    public void gap(String subject, String reason) {
        String words = MonthWords.within(reason).replace(subject + " is ", "");
        gaps.add(new Gap(subject, words, sentences().fill("missing", Map.of("subject", subject, "reason", words))));
    }

    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /// The months over which a data set can be compared: the whole of both years where these are complete, else the most
    /// months in a row that both have, if these are at least [#FEWEST]. Empty when there are none.
    public Optional<Window> window(Dataset dataset) {
        YearMonth from = null;
        Period best = null;
        for (YearMonth month : period.months()) {
            boolean both = complete(coverage, dataset, month) && complete(coverage, dataset, month.minusYears(1));
            from = both ? (from == null ? month : from) : null;
            if (from != null && (best == null || Period.of(from, month).length() > best.length())) {
                best = Period.of(from, month);
            }
        }
        return Optional.ofNullable(best)
                .filter(months -> months.length() >= Math.min(FEWEST, period.length()))
                .map(months -> Window.of(months, period));
    }

    /// The same; what is missing, or not compared, becomes a gap where a reader would expect it.
    Optional<Window> comparable(Dataset dataset) {
        if (coverage.span(dataset).isEmpty()) {
            if (EXPECTED.contains(dataset)) {
                gap(dataset.title(), "no records were received");
            }
            return Optional.empty();
        }
        Optional<Window> window = window(dataset);
        String refusal = coverage.refusal(dataset, period, against());
        if (refusal != null) {
            gap(dataset.title(), window.map(months -> refusal + "; compared are " + months.from() + " to " + months.to()
                    + " with the same months a year earlier").orElse(refusal));
        }
        return window;
    }
}
