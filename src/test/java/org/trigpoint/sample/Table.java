package org.trigpoint.sample;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A table as a partner sends it. A cell is a text, a number, a date, a time or `null` for nothing.
///
/// @param name of the sheet, where there are sheets
/// @param titles the lines above the headings
/// @param rows the records, and rows of nothing between them
/// @param footnotes the lines below
record Table(String name, List<String> titles, List<String> headings, List<List<@Nullable Object>> rows,
        List<String> footnotes) {
    /// A table without titles or footnotes.
    static Table plain(String name, List<String> headings, List<List<@Nullable Object>> rows) {
        return new Table(name, List.of(), headings, rows, List.of());
    }

    /// The same with three rows of nothing, as spreadsheets have them where something was deleted.
    Table withBlankRows() {
        List<List<@Nullable Object>> more = new ArrayList<>(rows);
        for (int percent : new int[]{91, 47, 18}) {
            more.add(rows.size() * percent / 100, List.of());
        }
        return new Table(name, titles, headings, more, footnotes);
    }

    /// The same with one row more: a copy of a row of the later half, with the cells named here changed.
    Table withBadRow(String reference, String dateHeading, @Nullable Object date) {
        int at = rows.size() * 62 / 100;
        List<@Nullable Object> bad = new ArrayList<>(rows.get(at));
        bad.set(0, reference);
        bad.set(headings.indexOf(dateHeading), date);
        List<List<@Nullable Object>> more = new ArrayList<>(rows);
        more.add(at + 1, bad);
        return new Table(name, titles, headings, more, footnotes);
    }
}
