package org.trigpoint.assessment;

import org.trigpoint.model.CountRow;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Selection;
import org.trigpoint.question.CountQuestion;
import org.trigpoint.task.Progress;
import org.trigpoint.workspace.Workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes an assessment: asks every question that the data can answer, and says which it cannot. What it asks are the
/// [Part]s listed in [Parts].
public final class AssessmentRun {
    private static final String PARTNERSHIP = "Community Safety Partnership";
    private static final double MAIN_DISTRICT = .8;

    private AssessmentRun() {}

    /// Makes the assessment of a workspace.
    ///
    /// @throws RefusedException when no data set is complete for the period and the one before
    /// @throws org.trigpoint.task.CancelledException when cancelled
    public static Assessment of(Workspace workspace, AssessmentRequest request, Progress progress) {
        Enquiry enquiry = new Enquiry(workspace, request, progress);
        List<PartResult> results = new ArrayList<>();
        for (Part part : Parts.ALL) {
            progress.checkCancelled();
            progress.report(part.title(), results.size(), Parts.ALL.size());
            part.find(enquiry).ifPresent(results::add);
        }
        LastYearPart.find(enquiry, results).ifPresent(results::add);
        Issue issue = new Issue(partnership(enquiry), enquiry.period(), enquiry.against(), request.marking(),
                request.date(), request.edition());
        Editing editing = Editing.of(workspace, enquiry.period(), request.edition().audience());
        Assessment assessment = new Assessment(issue, results, enquiry.gaps(), workspace.batches(), editing);
        if (assessment.themes().isEmpty() && assessment.subjects().isEmpty()
                && assessment.part(CountedThemes.class).isEmpty()) {
            throw new RefusedException("nothing can be said of " + enquiry.period().name() + ": "
                    + String.join("; ", enquiry.gaps().stream().map(Gap::words).toList()));
        }
        return assessment;
    }

    /// The name asked for, else the one set in the workspace, else the district that nearly all incidents lie in.
    private static String partnership(Enquiry enquiry) {
        if (enquiry.request().partnership() != null) {
            return enquiry.request().partnership();
        }
        return enquiry.workspace()
                .setting("partnership")
                .or(() -> mainDistrict(enquiry).map(name -> name + " " + PARTNERSHIP))
                .orElse(PARTNERSHIP);
    }

    private static Optional<String> mainDistrict(Enquiry enquiry) {
        List<CountRow> districts = new CountQuestion(Selection.ALL.during(enquiry.period()), List.of("district"))
                .ask(enquiry.workspace())
                .stream()
                .filter(row -> !row.values().getFirst().isEmpty())
                .toList();
        long all = districts.stream().mapToLong(CountRow::count).sum();
        return districts.stream()
                .filter(row -> row.count() > MAIN_DISTRICT * all)
                .map(row -> row.values().getFirst())
                .findFirst();
    }
}
