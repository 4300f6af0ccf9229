package org.trigpoint.command;

import org.trigpoint.intake.TablePreview;
import org.trigpoint.intake.check.ColumnGuess;
import org.trigpoint.intake.layout.LayoutDraft;
import org.trigpoint.intake.layout.LayoutDraft.DraftColumn;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.model.Dataset;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A first layout from the guesses about a table's columns.
final class GuessedLayout {
    /// Below this a column is kept as it is: nothing but a faint likeness speaks for a meaning.
    private static final double LEAST_CONFIDENCE = 0.2;

    private GuessedLayout() {}

    static LayoutDraft of(TablePreview preview, String id, Dataset dataset) {
        List<DraftColumn> columns = new ArrayList<>();
        Set<Role> taken = EnumSet.noneOf(Role.class);
        for (ColumnGuess guess : preview.columns()) {
            if (!guess.heading().isEmpty()) {
                boolean sure = guess.confidence() >= LEAST_CONFIDENCE && (taken.add(guess.role()) || severalMay(guess));
                columns.add(new DraftColumn(guess.heading(), sure ? guess.role() : Role.EXTRA, true));
            }
        }
        return new LayoutDraft(id, "layout of " + preview.file(), dataset, taken.contains(Role.REFERENCE), columns);
    }

    private static boolean severalMay(ColumnGuess guess) {
        return guess.role() == Role.VALUE || guess.role() == Role.CATEGORY;
    }
}
