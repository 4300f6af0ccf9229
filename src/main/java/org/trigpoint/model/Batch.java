package org.trigpoint.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.YearMonth;

/// One imported table: what it was and what became of its rows. Undo is by batch.
///
/// @param id its number in the workspace, from 1
/// @param file the file's name (with the entry in a zip), without the folder
/// @param sheet the sheet; empty where the format has none
/// @param sha256 the hash of the file's (or the zip entry's) bytes, in lower-case hexadecimal
/// @param layout the layout it was read with
/// @param dataset the main data set of its rows
/// @param ledger what became of its rows
/// @param importedAt when
/// @param from the first month with a row; `null` for reference tables
/// @param to the last month with a row; `null` for reference tables
public record Batch(long id, String file, String sheet, String sha256, String layout, Dataset dataset, Ledger ledger,
        Instant importedAt, @Nullable YearMonth from, @Nullable YearMonth to) {}
