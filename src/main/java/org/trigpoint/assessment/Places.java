package org.trigpoint.assessment;

import org.trigpoint.model.Boundary;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.PastStatement;
import org.trigpoint.question.RankedPlaces;

import java.util.List;
import java.util.Set;

/// The high-impact locations of an assessment.
///
/// @param ranked the ranking
/// @param top how many areas are named
/// @param boundaries the outlines of the ranked areas; empty when none were imported
/// @param sentences what it says, in order
/// @param pages of the highest-ranked, one each
/// @param datasets whose incidents make the index
/// @param secretTotals the indicators of which the public may not know the number in all areas: with all records it would
///     tell the small number without an area. Empty for partners
public record Places(RankedPlaces ranked, int top, List<Boundary> boundaries, List<String> sentences,
        List<PlacePage> pages, Set<Dataset> datasets, Set<String> secretTotals)
        implements
            PartResult {
    public Places {
        boundaries = List.copyOf(boundaries);
        sentences = List.copyOf(sentences);
        pages = List.copyOf(pages);
        datasets = Set.copyOf(datasets);
        secretTotals = Set.copyOf(secretTotals);
    }

    /// What the highest-ranked hold together.
    @Override
    public List<Finding> summary() {
        return sentences.stream().limit(1).map(words -> Finding.of(words, "places")).toList();
    }

    @Override
    public List<String> notes() {
        return ranked.notes();
    }

    /// The highest-ranked, with their ranks.
    @Override
    public List<PastStatement> kept() {
        return ranked.ranking()
                .top(top)
                .stream()
                .map(area -> new PastStatement(PastStatement.Kind.PLACE, area.areaCode(), ranked.nameOf(area),
                        (double) area.rank()))
                .toList();
    }
}
