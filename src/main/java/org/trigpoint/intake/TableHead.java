package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Identity;

import java.util.List;

/// What is known of a table before its rows are read.
///
/// @param file the file's name without its folder; for an entry of a zip, "archive.zip/folder/entry.csv"
/// @param sheet the sheet's name; empty where the format has none
/// @param layout the id of the layout that matched
/// @param dataset the data set most of its rows belong to
/// @param extraColumns headings of the columns kept as extras, in the order of [org.trigpoint.model.Incident#extras()]
/// @param identity what makes rows of different files the same record
/// @param notes what was skipped or assumed, in plain words: title rows, footnotes, date order
/// @param sha256 of the file's bytes where [ReadOptions.Wish#HASH_FIRST] asks for it; `null` otherwise
public record TableHead(String file, String sheet, String layout, Dataset dataset, List<String> extraColumns,
        Identity identity, List<String> notes, @Nullable String sha256) {
    public TableHead {
        extraColumns = List.copyOf(extraColumns);
        notes = List.copyOf(notes);
    }
}
