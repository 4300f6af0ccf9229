package org.trigpoint.question.subject;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.RefusedException;
import org.trigpoint.model.Reveal;
import org.trigpoint.statistics.disclosure.DisclosureRule;
import org.trigpoint.workspace.Workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The subjects there are.
public final class Subjects {
    /// All subjects in the order of a strategic assessment.
    public static final List<SubjectQuestion> ALL = List.of(new TreatmentSubject(),
            new CountedSubject("domestic-abuse", "Domestic abuse: repeats, children, alcohol"),
            new CountedSubject("marac", "Multi-agency risk assessment conferences"),
            new CountedSubject("hate-crime", "Hate crime"),
            new CountedSubject("arrests", "Arrests, alcohol and drugs"),
            new CountedSubject("fire", "Fires by kind and cause"),
            new CountedSubject("roads", "Road casualties by kind"),
            new CountedSubject("hospital", "Hospital admissions by cause"),
            new RepeatsSubject(), new FormSubject("households", "High-impact households"),
            new FormSubject("asb-cases", "Anti-social behaviour risk assessments"), new CohortsSubject(),
            new SelfAssessmentSubject(), new HarmSubject(), new EvaluationSubject(), new FundingSubject(),
            new VoiceSubject(), new PrioritiesSubject());

    private Subjects() {}

    /// A subject as it may be seen; empty when the workspace holds nothing about it.
    public static Optional<SubjectView> ask(SubjectQuestion question, Workspace workspace, SubjectRequest request,
            DisclosureRule rule) {
        return question.ask(workspace, request).map(subject -> SubjectView.of(subject, rule));
    }

    /// A subject with its small counts, for those who work on the cases: never for publication. That it was looked at is
    /// written into the workspace's log first; empty, and nothing written, when the workspace holds nothing about it.
    ///
    /// @throws RefusedException when nothing can be written, since another program has the workspace
    public static Optional<SubjectView> reveal(SubjectQuestion question, Workspace workspace, SubjectRequest request) {
        return question.ask(workspace, request).map(subject -> {
            noteLook(workspace, question.id(), request.period().code());
            SubjectView view = SubjectView.bare(subject);
            return question instanceof FormSubject
                    ? view.with(CaseRegister.table(workspace, question.id(), request.period().last().atEndOfMonth()))
                    : view;
        });
    }

    /// Notes in the workspace's log that single cases or small counts are looked at.
    static void noteLook(Workspace workspace, String subject, String period) {
        workspace.store().beforeChange();
        workspace.store().reveals().note(new Reveal(Instant.now(), subject, period));
    }

    /// When small counts and single cases were looked at, the latest first.
    public static List<Reveal> looks(Workspace workspace) {
        return workspace.store().reveals().all();
    }

    /// The id of the subject that tells what a list says.
    ///
    /// @throws IllegalArgumentException when the data set is no list
    public static String telling(Dataset list) {
        return switch (list) {
            case SURVEY -> "voice";
            case SELF_ASSESSMENT -> "self-assessment";
            case FUNDING -> "funding";
            case PRIORITY -> "priorities";
            case INITIATIVE -> "evaluation";
            default -> throw new IllegalArgumentException(list.id());
        };
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
