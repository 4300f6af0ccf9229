package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.PastStatement;
import org.trigpoint.statistics.Verdict;

import java.util.ArrayList;
import java.util.List;

/// The subjects of an assessment that are data sets with two complete years.
///
/// @param all in the order of the report
public record Themes(List<Theme> all) implements PartResult {
    public Themes {
        all = List.copyOf(all);
    }

    /// The headline of every theme, the fires that plans name, and what moved clearly within crime.
    @Override
    public List<Finding> summary() {
        List<Finding> summary = new ArrayList<>();
        all.forEach(theme -> summary.add(headline(theme)));
        all.stream()
                .filter(theme -> theme.dataset() == Dataset.FIRE)
                .forEach(theme -> summary.addAll(Finding.all(theme.onHighlights(), theme.dataset().id())));
        summary.addAll(movers());
        return summary;
    }

    /// How the whole of a theme changed.
    static Finding headline(Theme theme) {
        return Finding.of(theme.sentences().getFirst(), theme.dataset().id());
    }

    /// What moved clearly within recorded crime.
    List<Finding> movers() {
        return all.stream()
                .filter(theme -> theme.dataset() == Dataset.CRIME)
                .filter(theme -> theme.byCategory()
                        .rows()
                        .stream()
                        .anyMatch(row -> row.is(Verdict.ROSE) || row.is(Verdict.FELL)))
                .flatMap(theme -> Finding.all(theme.onCategories(), theme.dataset().id()).stream())
                .toList();
    }

    /// The year's count of every theme and highlight.
    @Override
    public List<PastStatement> kept() {
        List<PastStatement> kept = new ArrayList<>();
        for (Theme theme : all) {
            kept.add(figure(theme.dataset().id(), theme.dataset().title(), theme.total().change().after()));
            theme.highlights()
                    .forEach(h -> kept.add(figure(theme.dataset().id() + "/" + h.name(), h.name(),
                            h.row().change().after())));
        }
        return kept;
    }

    private static PastStatement figure(String key, String name, long count) {
        return new PastStatement(PastStatement.Kind.FIGURE, key, name, (double) count);
    }
}
