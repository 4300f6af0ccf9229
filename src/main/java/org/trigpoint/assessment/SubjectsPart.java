package org.trigpoint.assessment;

import org.trigpoint.model.AreaType;
import org.trigpoint.model.Dataset;
import org.trigpoint.question.subject.Elsewhere;
import org.trigpoint.question.subject.Elsewhere.Breakdown;
import org.trigpoint.question.subject.Plain;
import org.trigpoint.question.subject.SubjectEditions;
import org.trigpoint.question.subject.SubjectQuestion;
import org.trigpoint.question.subject.SubjectRequest;
import org.trigpoint.question.subject.SubjectView;
import org.trigpoint.question.subject.Subjects;
import org.trigpoint.statistics.disclosure.Published;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Asks every subject beyond counts of incidents.
final class SubjectsPart implements Part {
    @Override
    public String title() {
        return "Looking at people and cases";
    }

    @Override
    public Optional<FoundSubjects> find(Enquiry enquiry) {
        // single people and cases are guarded in every edition, but for counts that its own themes print
        boolean isPublic = enquiry.request().edition().isPublic();
        SubjectEditions editions = new SubjectEditions(enquiry.request().edition().rule(), elsewhere(enquiry),
                isPublic ? PublicEditions.of(enquiry.workspace()) : List.of());
        SubjectRequest request = new SubjectRequest(enquiry.period(), enquiry.against());
        List<SubjectView> found = new ArrayList<>();
        List<Published> published = new ArrayList<>();
        for (SubjectQuestion question : Subjects.ALL) {
            enquiry.progress().checkCancelled();
            enquiry.progress().report(question.title(), found.size(), Subjects.ALL.size());
            editions.ask(question, enquiry.workspace(), request).ifPresent(result -> {
                found.add(result.view().saying(enquiry.sentences()::say));
                published.add(result.shown());
            });
        }
        if (found.stream().noneMatch(view -> view.dataset() == Dataset.TREATMENT)) {
            enquiry.gap(Dataset.TREATMENT.title(), "no records were received");
        }
        return found.isEmpty() ? Optional.empty()
                : Optional.of(new FoundSubjects(found, isPublic ? published : List.of()));
    }

    /// What the themes tell: every count to partners, none that is small to the public.
    static Elsewhere elsewhere(Enquiry enquiry) {
        return new Elsewhere(themes(enquiry), !enquiry.request().edition().isPublic());
    }

    /// The tables of the themes, by category and by area, and what is named on its own.
    private static Set<Breakdown> themes(Enquiry enquiry) {
        Set<Breakdown> tables = new HashSet<>();
        for (Dataset dataset : ThemesPart.THEMES) {
            AreaType areas = ThemesPart.areaType(enquiry, dataset);
            for (String column : List.of("category", areas == null ? "category" : areas.id(), Plain.MEASURE)) {
                tables.addAll(enquiry.window(dataset)
                        .map(window -> List.of(new Breakdown(dataset, window.period(), column),
                                new Breakdown(dataset, window.against(), column)))
                        .or(() -> CountedThemesPart.months(enquiry, dataset)
                                .map(months -> List.of(new Breakdown(dataset, months, column))))
                        .orElse(List.of()));
            }
        }
        return tables;
    }
}
