package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;
import org.trigpoint.question.ChangeRow;
import org.trigpoint.question.ChangeTable;
import org.trigpoint.statistics.CountChange;
import org.trigpoint.statistics.Verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a theme says.
public final class ThemeWords {
    private static final int NAMED = 3;

    private ThemeWords() {}

    /// @param named what the sentences are about: the theme without its sentences
    static List<String> sentences(Sentences templates, Theme named) {
        Dataset dataset = named.dataset();
        ChangeTable byCategory = named.byCategory();
        List<Highlight> highlights = named.highlights();
        List<String> sentences = new ArrayList<>();
        sentences.add(ChangeWords.sentence(templates, subject(dataset), dataset.unit(), named.total().change()));
        movers(byCategory, Verdict.ROSE)
                .ifPresent(names -> sentences.add(templates.fill("rises", Map.of("names", names))));
        movers(byCategory, Verdict.FELL)
                .ifPresent(names -> sentences.add(templates.fill("falls", Map.of("names", names))));
        if (byCategory.rows().size() > 1 && sentences.size() == 1) {
            sentences.add(templates.fill("none-clear", Map.of()));
        }
        highlights.forEach(h -> sentences.add(ChangeWords.sentence(templates, h.name(), h.unit(), h.row().change())));
        return sentences;
    }

    /// The change of a whole data set as a sentence.
    public static String headline(Dataset dataset, CountChange total) {
        return ChangeWords.sentence(subject(dataset), dataset.unit(), total);
    }

    /// How a data set begins a sentence.
    static String subject(Dataset dataset) {
        return switch (dataset) {
            case CRIME -> "Recorded crime";
            case FIRE -> "Incidents attended by the fire service";
            case TREATMENT -> "New treatment episodes";
            default -> dataset.title();
        };
    }

    /// The categories with the largest clear changes in one direction.
    private static Optional<String> movers(ChangeTable table, Verdict verdict) {
        List<String> names = table.rows()
                .stream()
                .filter(row -> row.change().verdict() == verdict)
                .sorted(Comparator.comparingLong((ChangeRow row) -> Math.abs(row.change().difference())).reversed())
                .limit(NAMED)
                .map(row -> ChangeWords.within(row.values().getFirst()) + " "
                        + ChangeWords.brief(row.change()))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
    }
}
