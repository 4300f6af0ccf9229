package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.RefusedException;
import org.trigpoint.question.Coverage;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What every part of an assessment is given: the workspace, the months, and where to say what cannot be said.
public final class Enquiry {
    /// Without these a strategic assessment has a hole that its reader must know of.
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

    private static Period latest(Coverage coverage) {
        return coverage.latestYear().orElseThrow(() -> {
            List<String> have = coverage.datasets()
                    .stream()
                    .map(d -> d.title() + " " + coverage.span(d).map(Period::code).orElse(""))
                    .toList();
            return new RefusedException(
                    "no data set has twenty-four complete months, so no year can be compared with the"
                            + " year before" + (have.isEmpty() ? "" : "; complete are " + String.join(", ", have)));
        });
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
    public void gap(String subject, String reason) {
        gaps.add(new Gap(subject, reason,
                sentences().fill("missing", Map.of("subject", subject, "reason", reason))));
    }

    List<Gap> gaps() {
        return List.copyOf(gaps);
    }

    /// Whether the data set covers both years. Where it does not, and a reader would expect it, that becomes a gap.
    public boolean isComparable(Dataset dataset) {
        if (coverage.span(dataset).isEmpty()) {
            if (EXPECTED.contains(dataset)) {
                gap(dataset.title(), "no records were received");
            }
            return false;
        }
        String refusal = coverage.refusal(dataset, period, against());
        if (refusal != null) {
            gap(dataset.title(), refusal);
        }
        return refusal == null;
    }
}
