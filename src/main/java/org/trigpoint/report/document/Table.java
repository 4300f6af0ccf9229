package org.trigpoint.report.document;

import org.trigpoint.model.CountWords;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A table: caption above, one row of headings, rows of typed cells, notes and source below. The first column names the
/// rows. Begin with [#of] and add the rest.
///
/// @param key names it for [Run.Reference] and for links; unique in the document, small letters, digits and hyphens
/// @param caption without the number, which is counted; never blank
/// @param columns at least one; headings differ by more than capitals
/// @param rows each with a cell for every column
/// @param notes paragraphs under the table; what the shorthand means is added by itself
/// @param source where the data come from, or empty
/// @param sheetName the spreadsheet tab; shortened and made unique where needed
/// @param links which of its counts add up to counts elsewhere; see [Link]
/// @param fixed which of its counts were withheld or shown elsewhere already; see [Fixed]
/// @param inWorkbookOnly whether it is too long for pages: these have its caption and say where it stands
public record Table(String key, String caption, List<Column> columns, List<Row> rows, List<Prose> notes, String source,
        String sheetName, List<Link> links, List<Fixed> fixed, boolean inWorkbookOnly) implements Block {
    public Table {
        key = Keys.checked(key);
        caption = PlainText.line("caption of a table", caption);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        links = List.copyOf(links);
        fixed = List.copyOf(fixed);
        source = PlainText.clean(source).strip();
        sheetName = PlainText.line("sheet name", sheetName);
        checkHeadings(caption, columns);
        checkRows(caption, columns, rows);
    }

    /// A table without notes and source; its tab is named by its caption.
    public static Table of(String key, String caption, List<Column> columns, List<Row> rows) {
        return new Table(key, caption, columns, rows, List.of(), "", caption, List.of(), List.of(), false);
    }

    public Table withNotes(List<Prose> text) {
        return new Table(key, caption, columns, rows, text, source, sheetName, links, fixed, inWorkbookOnly);
    }

    /// Its notes one behind the other in one paragraph, so that they take less room.
    public Table withNotesTogether() {
        return notes.isEmpty() ? this
                : withNotes(List.of(notes.stream().skip(1).reduce(notes.getFirst(), Prose::thenAll)));
    }

    public Table withSource(String text) {
        return new Table(key, caption, columns, rows, notes, text, sheetName, links, fixed, inWorkbookOnly);
    }

    public Table withSheetName(String text) {
        return new Table(key, caption, columns, rows, notes, source, text, links, fixed, inWorkbookOnly);
    }

    public Table withLinks(List<Link> sums) {
        return new Table(key, caption, columns, rows, notes, source, sheetName, sums, fixed, inWorkbookOnly);
    }

    public Table withFixed(List<Fixed> counts) {
        return new Table(key, caption, columns, rows, notes, source, sheetName, links, counts, inWorkbookOnly);
    }

    /// The same table, for the workbook alone.
    public Table withoutPages() {
        return new Table(key, caption, columns, rows, notes, source, sheetName, links, fixed, true);
    }

    /// What pages say in its place.
    public Prose pointer() {
        return Prose.of("This table of %s stands in the workbook (Excel), on the sheet \"%s\"."
                .formatted(CountWords.of(rows.size(), "row", "rows"), sheetName));
    }

    /// The same table with other cells.
    public Table withCells(List<Column> otherColumns, List<Row> otherRows) {
        return new Table(key, caption, otherColumns, otherRows, notes, source, sheetName, links, fixed, inWorkbookOnly);
    }

    /// The shorthand its cells use, in the order of [Shorthand].
    public Set<Shorthand> shorthand() {
        Set<Shorthand> used = EnumSet.noneOf(Shorthand.class);
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                if (cell instanceof Cell.Missing missing) {
                    used.add(missing.reason());
                } else if (cell instanceof Cell.Marked marked) {
                    used.add(marked.mark());
                }
            }
        }
        return used;
    }

    /// Everything that is printed under the table: its notes, what its shorthand means, its source.
    public List<Prose> footnotes() {
        List<Prose> lines = new ArrayList<>(notes);
        if (!shorthand().isEmpty()) {
            lines.add(Prose.of(shorthand().stream()
                    .map(used -> used.code() + " " + used.meaning())
                    .collect(Collectors.joining("; ", "", "."))));
        }
        if (!source.isEmpty()) {
            lines.add(Prose.of("Source: " + source));
        }
        return lines;
    }

    private static void checkHeadings(String caption, List<Column> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("the table \"" + caption + "\" has no columns");
        }
        Set<String> seen = new HashSet<>();
        for (Column column : columns) {
            if (!seen.add(column.heading().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(
                        "the table \"" + caption + "\" has two columns \"" + column.heading() + "\"");
            }
        }
    }

    private static void checkRows(String caption, List<Column> columns, List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).cells().size() != columns.size()) {
                throw new IllegalArgumentException("row " + (i + 1) + " of the table \"" + caption + "\" has "
                        + rows.get(i).cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }
}
