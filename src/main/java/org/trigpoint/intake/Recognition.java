package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.layout.Context;
import org.trigpoint.intake.layout.Headings;
import org.trigpoint.intake.layout.Layout;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.layout.NearMiss;
import org.trigpoint.intake.layout.Shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a table is compared with.
///
/// @param shelf the layouts that may fit
/// @param chosen the layout that the analyst chose; `null` for the best match
/// @param sheet the sheet's name; empty where the format has none
/// @param file the file's name
record Recognition(Shelf shelf, @Nullable Layout chosen, String sheet, String file) {
    /// All words around the headings: the titles above, the names of sheet and file.
    List<String> words(List<String> titles) {
        List<String> words = new ArrayList<>(titles);
        words.add(sheet);
        words.add(file);
        return words;
    }

    /// The same for a table of another name.
    Recognition called(String name) {
        return new Recognition(shelf, chosen, name, file);
    }

    /// The same with another layout chosen; `null` for the best match.
    Recognition choosing(@Nullable Layout layout) {
        return new Recognition(shelf, layout, sheet, file);
    }

    /// The layout that comes nearest to a row of headings, or what the chosen one lacks.
    Optional<NearMiss> nearest(Headings headings, List<String> titles) {
        Context context = new Context(words(titles), chosen != null);
        return chosen == null ? shelf.nearest(headings, context) : Shelf.nearMiss(chosen, headings, context);
    }

    /// The best match of a row of headings, given the titles above it.
    Optional<Match> match(Headings headings, List<String> titles) {
        Context context = new Context(words(titles), chosen != null);
        return chosen == null ? shelf.match(headings, context) : Shelf.match(chosen, headings, context);
    }
}
