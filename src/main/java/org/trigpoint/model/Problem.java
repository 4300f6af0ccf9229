package org.trigpoint.model;

/// Why a row of a partner's file was not loaded, in words that let somebody find and mend it.
///
/// @param file the file, with the entry where it is a zip
/// @param sheet the sheet; empty where the format has none
/// @param row the row as the supplier's program numbers it, from 1
/// @param column the column's heading, or its letter where it has none
/// @param found the value found; may be personal data, so it goes to the analyst and never to a log
/// @param expected what would have been understood
public record Problem(String file, String sheet, long row, String column, String found, String expected) {}
