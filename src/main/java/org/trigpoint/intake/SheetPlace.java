package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.layout.Context;
import org.trigpoint.intake.layout.Headings;
import org.trigpoint.intake.layout.Layout;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.layout.Shelf;
import org.trigpoint.intake.source.HashedSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One sheet on its way in: where it came from, and who meets it.
///
/// @param source the file
/// @param sheet the sheet's name; empty where the format has none
/// @param shelf the layouts that may fit
/// @param chosen the layout that the analyst chose; `null` for the best match
/// @param visitor who meets the table
record SheetPlace(HashedSource source, String sheet, Shelf shelf, @Nullable Layout chosen, TableVisitor visitor) {
    String file() {
        return source.name();
    }

    void refused(String reason) {
        visitor.refused(source.name(), sheet, reason);
    }

    /// All words around the headings: the titles above, the names of sheet and file.
    List<String> context(List<String> titles) {
        List<String> words = new ArrayList<>(titles);
        words.add(sheet);
        words.add(source.name());
        return words;
    }

    /// The best match of a row of headings, given the titles above it.
    Optional<Match> match(Headings headings, List<String> titles) {
        Context context = new Context(context(titles), chosen != null);
        return chosen == null ? shelf.match(headings, context) : Shelf.match(chosen, headings, context);
    }
}
