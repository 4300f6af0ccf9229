package org.trigpoint.assessment;

import org.trigpoint.question.subject.SubjectView;

import java.util.List;
import java.util.Optional;

/// The subjects beyond counts of incidents, as the rule for small counts lets them be seen.
///
/// @param all in the order of the report
public record FoundSubjects(List<SubjectView> all) implements PartResult {
    /// The subjects whose first two sentences the first page takes.
    private static final List<String> FIRST_PAGE = List.of("treatment", "domestic-abuse", "marac", "cohorts",
            "priorities");

    public FoundSubjects {
        all = List.copyOf(all);
    }

    /// The subject of an id; empty when the workspace holds nothing about it.
    public Optional<SubjectView> subject(String id) {
        return all.stream().filter(subject -> subject.id().equals(id)).findFirst();
    }

    @Override
    public List<String> summary() {
        return all.stream()
                .filter(subject -> FIRST_PAGE.contains(subject.id()))
                .flatMap(subject -> subject.sentences().stream().limit(2))
                .toList();
    }
}
