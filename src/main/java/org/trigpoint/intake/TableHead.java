package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;

import java.util.List;

/// What is known of a table before its rows are read.
///
/// @param file the file's name without its folder; for an entry of a zip, "archive.zip/folder/entry.csv"
/// @param sheet the sheet's name; empty where the format has none
/// @param layout the id of the layout that matched
/// @param dataset the data set most of its rows belong to
/// @param extraColumns headings of the columns kept as extras, in the order of [org.trigpoint.model.Incident#extras()]
/// @param uniqueReferences whether a reference names one record, so that the same reference again is a duplicate
/// @param notes what was skipped or assumed, in plain words: title rows, footnotes, date order
/// @param sha256 of the file's bytes where [ReadOptions.Wish#HASH_FIRST] asks for it; `null` otherwise
public record TableHead(String file, String sheet, String layout, Dataset dataset, List<String> extraColumns,
        boolean uniqueReferences, List<String> notes, @Nullable String sha256) {
    public TableHead {
        extraColumns = List.copyOf(extraColumns);
        notes = List.copyOf(notes);
    }
}
