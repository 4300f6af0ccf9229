package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.PastStatement;
import org.trigpoint.question.subject.PlainCounts;
import org.trigpoint.question.subject.SubjectView;
import org.trigpoint.statistics.disclosure.Published;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The subjects beyond counts of incidents, as the rule for small counts lets them be seen.
///
/// @param all in the order of the report
/// @param published what readers of a public edition keep of them when the next one comes; empty of others
public record FoundSubjects(List<SubjectView> all, List<Published> published) implements PartResult {
    /// The subjects whose first two sentences the first page takes.
    private static final List<String> FIRST_PAGE = List.of("treatment", "domestic-abuse", "marac", "cohorts",
            "priorities");

    /// Those of an edition that is not public.
    public FoundSubjects(List<SubjectView> all) {
        this(all, List.of());
    }

    public FoundSubjects {
        all = List.copyOf(all);
        published = List.copyOf(published);
    }

    /// The subject of an id; empty when the workspace holds nothing about it.
    public Optional<SubjectView> subject(String id) {
        return all.stream().filter(subject -> subject.id().equals(id)).findFirst();
    }

    /// What they make of the counts that stand in the themes too.
    public PlainCounts plain() {
        return all.stream().map(SubjectView::plain).reduce(PlainCounts.NONE, PlainCounts::and);
    }

    /// The recommended priorities, in their order.
    public List<String> priorities() {
        return subject("priorities").stream()
                .flatMap(subject -> subject.tables().stream())
                .filter(table -> table.key().equals("recommended"))
                .flatMap(table -> table.lines().stream())
                .map(line -> line.labels().getFirst())
                .toList();
    }

    /// The id of the report's section about a subject; that of treatment is its data set's, which has no other.
    static String sectionOf(SubjectView subject) {
        return subject.id().equals(Dataset.TREATMENT.id()) ? subject.id() : "subject-" + subject.id();
    }

    /// The recommended priorities with their ranks.
    @Override
    public List<PastStatement> kept() {
        List<PastStatement> kept = new ArrayList<>();
        for (String name : priorities()) {
            kept.add(new PastStatement(PastStatement.Kind.PRIORITY, name.toLowerCase(Locale.UK), name,
                    (double) kept.size() + 1));
        }
        return kept;
    }

    @Override
    public List<Finding> summary() {
        return all.stream()
                .filter(subject -> FIRST_PAGE.contains(subject.id()))
                .flatMap(subject -> subject.sentences()
                        .stream()
                        .limit(2)
                        .map(words -> Finding.of(words, sectionOf(subject))))
                .toList();
    }
}
