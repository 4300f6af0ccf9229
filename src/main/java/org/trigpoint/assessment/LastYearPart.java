package org.trigpoint.assessment;

import org.jspecify.annotations.Nullable;
import org.trigpoint.assessment.LastYear.Delivered;
import org.trigpoint.assessment.LastYear.Then;
import org.trigpoint.model.PastAssessment;
import org.trigpoint.model.PastStatement;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.subject.PriorityRow;
import org.trigpoint.question.subject.PrioritySheet;
import org.trigpoint.statistics.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Sets what last year's assessment said beside what this one finds: what became of its priorities, what was done, which
/// priorities and places are new, and whether its figures have been corrected since.
final class LastYearPart {
    private final Enquiry enquiry;
    private final List<Theme> themes;
    private final List<PastStatement> now;

    private LastYearPart(Enquiry enquiry, List<PartResult> results) {
        this.enquiry = enquiry;
        this.themes = results.stream()
                .filter(Themes.class::isInstance)
                .flatMap(found -> ((Themes) found).all().stream())
                .toList();
        this.now = results.stream().flatMap(result -> result.kept().stream()).toList();
    }

    /// What is found beside last year; empty where no assessment of the year before was kept.
    ///
    /// @param results what the other parts found
    static Optional<LastYear> find(Enquiry enquiry, List<PartResult> results) {
        return enquiry.workspace()
                .reportNotes()
                .past(enquiry.against())
                .map(past -> new LastYearPart(enquiry, results).beside(past));
    }

    private LastYear beside(PastAssessment past) {
        List<PriorityRow> sheet = PrioritySheet.of(enquiry.workspace()).past();
        List<Delivered> priorities = past.of(PastStatement.Kind.PRIORITY)
                .stream()
                .map(priority -> delivered(priority.name(), sheet))
                .toList();
        List<Then> figures = past.of(PastStatement.Kind.FIGURE)
                .stream()
                .filter(figure -> figure.value() != null)
                .map(this::then)
                .toList();
        List<String> sentences = new ArrayList<>();
        moved(past, PastStatement.Kind.PRIORITY, "priorities-changed", sentences);
        moved(past, PastStatement.Kind.PLACE, "places-changed", sentences);
        return new LastYear(past, priorities, figures, sentences);
    }

    private Delivered delivered(String name, List<PriorityRow> sheet) {
        Optional<PriorityRow> row = sheet.stream().filter(past -> past.name().equalsIgnoreCase(name)).findFirst();
        return new Delivered(name, named(name).map(this::brief).orElse(""),
                row.map(past -> past.text(PriorityRow.STATUS)).orElse(""),
                row.map(past -> past.text("done")).orElse(""));
    }

    private String brief(ChangeRow row) {
        String clear = ChangeWords.brief(row.change());
        return clear.isEmpty()
                ? "%s (%s to %s)".formatted(Verdict.NO_CLEAR_CHANGE.words(), Figures.count(row.change().before()),
                        Figures.count(row.change().after()))
                : clear;
    }

    private Then then(PastStatement figure) {
        Double reported = figure.value();
        return new Then(figure.name(), reported == null ? 0 : reported, counted(figure.key()));
    }

    private @Nullable ChangeRow counted(String key) {
        return themes.stream()
                .filter(theme -> theme.window().whole())
                .flatMap(theme -> Stream.concat(
                        theme.dataset().id().equals(key) ? Stream.of(theme.total()) : Stream.empty(),
                        theme.highlights()
                                .stream()
                                .filter(h -> key.equals(theme.dataset().id() + "/" + h.name()))
                                .map(Highlight::row)))
                .findFirst()
                .orElse(null);
    }

    /// The theme, highlight or category of a name whose two years can be compared.
    private Optional<ChangeRow> named(String name) {
        return themes.stream()
                .flatMap(theme -> Stream.of(
                        theme.dataset().title().equalsIgnoreCase(name) ? Stream.of(theme.total())
                                : Stream.<ChangeRow>empty(),
                        theme.highlights().stream().filter(h -> h.name().equalsIgnoreCase(name)).map(Highlight::row),
                        theme.byCategory()
                                .rows()
                                .stream()
                                .filter(row -> row.values().getFirst().equalsIgnoreCase(name)))
                        .flatMap(rows -> rows))
                .filter(row -> !row.acrossBreak())
                .findFirst();
    }

    /// Which of them are new, which are no longer among them.
    private void moved(PastAssessment past, PastStatement.Kind kind, String template, List<String> sentences) {
        List<PastStatement> then = past.of(kind);
        List<PastStatement> these = now.stream().filter(statement -> statement.kind() == kind).toList();
        if (then.isEmpty() || these.isEmpty()) {
            return;
        }
        List<String> entered = without(these, then);
        List<String> left = without(then, these);
        String both = Figures.words(then.size() - (long) left.size());
        if (entered.isEmpty() && left.isEmpty()) {
            sentences.add(enquiry.sentences().fill(template.replace("changed", "same"), Map.of("both", both)));
        } else {
            sentences.add(enquiry.sentences()
                    .fill(template, Map.of("both", both, "new", names(entered), "left", names(left))));
        }
    }

    private static List<String> without(List<PastStatement> some, List<PastStatement> others) {
        List<String> keys = others.stream().map(PastStatement::key).toList();
        return some.stream().filter(one -> !keys.contains(one.key())).map(PastStatement::name).toList();
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "none" : Figures.listed(names, names.size());
    }
}
