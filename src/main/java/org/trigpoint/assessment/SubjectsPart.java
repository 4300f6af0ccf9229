package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;
import org.trigpoint.question.subject.SubjectQuestion;
import org.trigpoint.question.subject.SubjectRequest;
import org.trigpoint.question.subject.SubjectView;
import org.trigpoint.question.subject.Subjects;
import org.trigpoint.statistics.disclosure.DisclosureRule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks every subject beyond counts of incidents.
final class SubjectsPart implements Part {
    @Override
    public String title() {
        return "Looking at people and cases";
    }

    @Override
    public Optional<FoundSubjects> find(Enquiry enquiry) {
        // single people and cases are guarded in every edition
        DisclosureRule rule = enquiry.request().edition().rule();
        SubjectRequest request = new SubjectRequest(enquiry.period(), enquiry.against());
        List<SubjectView> found = new ArrayList<>();
        for (SubjectQuestion question : Subjects.ALL) {
            enquiry.progress().checkCancelled();
            enquiry.progress().report(question.title(), found.size(), Subjects.ALL.size());
            Subjects.ask(question, enquiry.workspace(), request, rule)
                    .map(view -> view.saying(enquiry.sentences()::say))
                    .ifPresent(found::add);
        }
        if (found.stream().noneMatch(view -> view.dataset() == Dataset.TREATMENT)) {
            enquiry.gap(Dataset.TREATMENT.title(), "no records were received");
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new FoundSubjects(found));
    }
}
