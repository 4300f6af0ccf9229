package org.trigpoint.assessment;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Batch;
import org.trigpoint.model.Marking;
import org.trigpoint.model.PastAssessment;
import org.trigpoint.model.Period;
import org.trigpoint.question.subject.SubjectView;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One strategic assessment: every result with its words, nothing drawn yet.
///
/// @param issue whose it is, of which months, and under which marking
/// @param results what each part found, in the order of the first page; see [#part]
/// @param gaps what cannot be said, and why
/// @param sources every batch it rests on
/// @param editing what the analyst chose and wrote
public record Assessment(Issue issue, List<PartResult> results, List<Gap> gaps, List<Batch> sources, Editing editing) {
    public Assessment {
        results = List.copyOf(results);
        gaps = List.copyOf(gaps);
        sources = List.copyOf(sources);
    }

    /// What one part found; empty when the workspace holds nothing about it.
    public <R extends PartResult> Optional<R> part(Class<R> type) {
        return results.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    public String partnership() {
        return issue.partnership();
    }

    /// The twelve months assessed.
    public Period period() {
        return issue.period();
    }

    /// The months they are compared with.
    public Period against() {
        return issue.against();
    }

    public Marking marking() {
        return issue.marking();
    }

    /// Who it is for.
    public Edition edition() {
        return issue.edition();
    }

    /// The day it was made.
    public LocalDate date() {
        return issue.date();
    }

    /// The findings of the first page, the most important first.
    public List<String> summary() {
        return results.stream().flatMap(result -> result.summary().stream()).map(Finding::words).toList();
    }

    /// The first page.
    public Findings findings() {
        return Findings.of(this);
    }

    /// The data sets with two complete years.
    public List<Theme> themes() {
        return part(Themes.class).map(Themes::all).orElse(List.of());
    }

    /// The subjects beyond counts of incidents; none when nothing was imported about them.
    public List<SubjectView> subjects() {
        return part(FoundSubjects.class).map(FoundSubjects::all).orElse(List.of());
    }

    /// The high-impact locations; `null` when there is nothing to rank.
    public @Nullable Places places() {
        return part(Places.class).orElse(null);
    }

    /// How the figures were made, beyond the methods that every report prints.
    public List<String> notes() {
        return results.stream().flatMap(result -> result.notes().stream()).toList();
    }

    /// What next year's assessment will want to know of this one.
    public PastAssessment kept() {
        return new PastAssessment(period().code(), date(),
                results.stream().flatMap(result -> result.kept().stream()).toList());
    }
}
