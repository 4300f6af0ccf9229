package org.trigpoint.question.subject;

import org.trigpoint.model.RefusedException;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.workspace.Workspace;

import java.util.List;
import java.util.Optional;

/// The subjects there are.
public final class Subjects {
    /// All subjects in the order of a strategic assessment.
    public static final List<SubjectQuestion> ALL = List.of(new TreatmentSubject(),
            new CountedSubject("domestic-abuse", "Domestic abuse: repeats, children, alcohol"),
            new CountedSubject("marac", "Multi-agency risk assessment conferences"),
            new CountedSubject("hate-crime", "Hate crime"), new CountedSubject("fire", "Fires by kind and cause"),
            new CountedSubject("roads", "Road casualties by kind"),
            new CountedSubject("hospital", "Hospital admissions by cause"),
            new RepeatsSubject(), new FormSubject("households", "High-impact households"),
            new FormSubject("asb-cases", "Anti-social behaviour risk assessments"), new CohortsSubject(),
            new SelfAssessmentSubject(), new HarmSubject(), new FundingSubject(),
            new VoiceSubject(), new PrioritiesSubject());

    private Subjects() {}

    /// A subject as it may be seen; empty when the workspace holds nothing about it.
    public static Optional<SubjectView> ask(SubjectQuestion question, Workspace workspace, SubjectRequest request,
            DisclosureRule rule) {
        return question.ask(workspace, request).map(subject -> SubjectView.of(subject, rule));
    }

    /// The subject of an id.
    ///
    /// @throws RefusedException naming the subjects, when there is none
    public static SubjectQuestion of(String id) {
        return ALL.stream()
                .filter(subject -> subject.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RefusedException("there is no subject '" + id + "'; there are "
                        + String.join(", ", ALL.stream().map(SubjectQuestion::id).toList())));
    }
}
