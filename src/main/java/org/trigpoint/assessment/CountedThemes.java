package org.trigpoint.assessment;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.PastStatement;
import org.trigpoint.model.Period;

import java.util.List;

/// The subjects of an assessment of which only the year itself is known, so that no change can be told.
///
/// @param all in the order of the report
public record CountedThemes(List<Counted> all) implements PartResult {

    public CountedThemes {
        all = List.copyOf(all);
    }

    /// One such subject.
    ///
    /// @param dataset its data set
    /// @param period the complete months that were counted
    /// @param count all its incidents in them
    /// @param byCategory its categories, the largest first
    /// @param byArea its localities, districts or wards by name; empty when no areas are known
    /// @param areaHeading what those areas are, such as "Locality"
    /// @param sentences what it says, in order
    public record Counted(Dataset dataset, Period period, long count, List<Group> byCategory, List<Group> byArea,
            String areaHeading, List<String> sentences) {
        public Counted {
            byCategory = List.copyOf(byCategory);
            byArea = List.copyOf(byArea);
            sentences = List.copyOf(sentences);
        }
    }

    /// A category or an area.
    ///
    /// @param name its name; "Not known" for none
    public record Group(String name, long count) {}

    @Override
    public List<Finding> summary() {
        return all.stream().map(theme -> Finding.of(theme.sentences().getFirst(), theme.dataset().id())).toList();
    }

    @Override
    public List<PastStatement> kept() {
        return all.stream()
                .map(theme -> new PastStatement(PastStatement.Kind.FIGURE, theme.dataset().id(),
                        theme.dataset().title(), (double) theme.count()))
                .toList();
    }
}
