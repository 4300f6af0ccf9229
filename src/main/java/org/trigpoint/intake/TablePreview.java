package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.check.ColumnGuess;

import java.util.List;

/// The beginning of a table, before anything is imported: for a person who confirms or corrects what its columns mean.
///
/// @param file as in [TableHead#file()]
/// @param sheet the sheet; empty where the format has none
/// @param rows the first rows of the sheet as people read them, whatever they are
/// @param headingRow which of these rows holds the headings, or the lowest of them, from 0
/// @param layout the id of the layout that fits best; `null` when none fits
/// @param columns a guess for every column
public record TablePreview(String file, String sheet, List<List<String>> rows, int headingRow, @Nullable String layout,
        List<ColumnGuess> columns) {
    public TablePreview {
        rows = rows.stream().map(List::copyOf).toList();
        columns = List.copyOf(columns);
    }
}
