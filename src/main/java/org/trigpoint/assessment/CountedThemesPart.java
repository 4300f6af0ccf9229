package org.trigpoint.assessment;

import org.trigpoint.assessment.CountedThemes.Counted;
import org.trigpoint.assessment.CountedThemes.Group;
import org.trigpoint.model.AreaType;
import org.trigpoint.model.CountRow;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Period;
import org.trigpoint.model.Selection;
import org.trigpoint.question.CountQuestion;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Counts the data sets that have complete months in the period but none to compare them with.
final class CountedThemesPart implements Part {
    private static final int NAMED = 3;

    @Override
    public String title() {
        return "Counting what cannot be compared";
    }

    @Override
    public Optional<CountedThemes> find(Enquiry enquiry) {
        List<Counted> found = new ArrayList<>();
        for (Dataset dataset : ThemesPart.THEMES) {
            enquiry.progress().checkCancelled();
            if (enquiry.window(dataset).isEmpty()) {
                months(enquiry, dataset).flatMap(months -> counted(enquiry, dataset, months)).ifPresent(found::add);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new CountedThemes(found));
    }

    /// The complete months of the period that follow each other, the latest stretch.
    static Optional<Period> months(Enquiry enquiry, Dataset dataset) {
        List<YearMonth> missing = enquiry.coverage().missing(dataset, enquiry.period());
        if (missing.isEmpty()) {
            return Optional.of(enquiry.period());
        }
        List<YearMonth> whole = enquiry.period().months().stream().filter(m -> !missing.contains(m)).toList();
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        YearMonth first = whole.getLast();
        while (whole.contains(first.minusMonths(1))) {
            first = first.minusMonths(1);
        }
        return Optional.of(Period.of(first, whole.getLast()));
    }

    private static Optional<Counted> counted(Enquiry enquiry, Dataset dataset, Period months) {
        List<Group> categories = groups(enquiry, dataset, months, "category");
        long count = categories.stream().mapToLong(Group::count).sum();
        if (count == 0) {
            return Optional.empty();
        }
        AreaType type = ThemesPart.areaType(enquiry, dataset);
        List<String> sentences = new ArrayList<>();
        sentences.add(enquiry.sentences()
                .fill("counted", Map.of("subject", ThemeWords.subject(dataset), "months", months.name(), "count",
                        Figures.count(count), "unit", count == 1 ? Figures.one(dataset.unit()) : dataset.unit())));
        if (categories.size() > 1) {
            sentences.add(enquiry.sentences().fill("largest", Map.of("names", named(categories, count))));
        }
        return Optional.of(new Counted(dataset, months, count, categories,
                type == null ? List.of() : groups(enquiry, dataset, months, type.id()),
                type == null ? "" : type.title(), sentences));
    }

    private static String named(List<Group> categories, long all) {
        return Figures.listed(categories.stream()
                .limit(NAMED)
                .map(group -> "%s (%s, %s)".formatted(ChangeWords.within(group.name()), Figures.count(group.count()),
                        Figures.percent(100.0 * group.count() / all)))
                .collect(Collectors.toList()), NAMED);
    }

    private static List<Group> groups(Enquiry enquiry, Dataset dataset, Period months, String column) {
        List<CountRow> rows = new CountQuestion(Selection.of(dataset).during(months), List.of(column))
                .ask(enquiry.workspace());
        return (column.equals(AreaType.DISTRICT.id()) ? StrayDistricts.folded(rows) : rows).stream()
                .map(row -> new Group(row.values().getFirst().isEmpty() ? "Not known" : row.values().getFirst(),
                        row.count()))
                .sorted(Comparator.comparingLong(Group::count).reversed().thenComparing(Group::name))
                .toList();
    }
}
