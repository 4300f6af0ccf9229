package org.trigpoint.store;

import org.trigpoint.model.Dataset;
import org.trigpoint.model.Identity;

import java.time.Instant;
import java.util.List;

/// What a batch is, known before its rows are.
///
/// @param file the file's name, with the entry of a zip
/// @param sheet the sheet; empty where the format has none
/// @param layout the layout it is read with
/// @param dataset the main data set of its rows
/// @param extraColumns the headings of the extra columns, in the order of the incidents' extras
/// @param identity what makes rows of different files the same record
/// @param importedAt when
public record BatchHead(String file, String sheet, String layout, Dataset dataset, List<String> extraColumns,
        Identity identity, Instant importedAt) {}
