package org.trigpoint.intake;

import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The rows most likely to hold the headings of a table that fits no layout: many words, with something else than words
/// below them, and rows of words above that tell headings of one name apart.
///
/// @param first the place of the first of them, from 0
/// @param last the place of the last of them
record LikelyHeader(int first, int last) {
    private static final int ROWS_SEARCHED = 60;
    private static final int ROWS_COMPARED = 30;
    private static final int MOST_ROWS = 3;

    /// The likeliest of the first rows of a sheet, the upper of equals; the first where there are none.
    static LikelyHeader of(List<Row> rows) {
        int best = 0;
        int highest = 0;
        for (int i = 0; i < Math.min(rows.size(), ROWS_SEARCHED); i++) {
            int score = score(rows, i);
            if (score > highest) {
                best = i;
                highest = score;
            }
        }
        return new LikelyHeader(above(rows, best), best);
    }

    /// The headings by column, those of several rows joined.
    List<String> headings(List<Row> rows) {
        return joined(rows, first, last);
    }

    /// The headings of some rows by column, joined.
    static List<String> joined(List<Row> rows, int first, int last) {
        List<String> headings = List.of();
        for (int i = first; i <= last && i < rows.size(); i++) {
            headings = HeaderSearch.below(headings, HeaderSearch.headings(rows.get(i)));
        }
        return headings;
    }

    /// One for each word, and one more for each column that holds something else than words below it.
    private static int score(List<Row> rows, int at) {
        Row row = rows.get(at);
        List<Row> below = rows.subList(at + 1, Math.min(rows.size(), at + 1 + ROWS_COMPARED));
        int score = 0;
        for (int column = 0; column < row.size(); column++) {
            if (isWords(row.cell(column))) {
                score += isMostlyOther(below, column) ? 2 : 1;
            }
        }
        return score;
    }

    private static boolean isMostlyOther(List<Row> rows, int column) {
        int filled = 0;
        int other = 0;
        for (Row row : rows) {
            Cell cell = row.cell(column);
            if (!cell.isBlank()) {
                filled++;
                other += isWords(cell) ? 0 : 1;
            }
        }
        return other * 2 > filled;
    }

    /// Whether a cell holds a text that has no digits, or has letters and does not begin with a digit as dates and codes do.
    private static boolean isWords(Cell cell) {
        return cell instanceof Cell.Text(String words) && !Character.isDigit(words.charAt(0))
                && (words.codePoints().noneMatch(Character::isDigit)
                        || words.codePoints().anyMatch(Character::isLetter));
    }

    /// How far up the headings reach: to rows of words alone while headings below have one name, or none.
    private static int above(List<Row> rows, int last) {
        int first = last;
        while (first > 0 && last - first < MOST_ROWS - 1 && isAmbiguous(joined(rows, first, last))
                && isHeadings(rows.get(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isAmbiguous(List<String> headings) {
        Set<String> names = new HashSet<>();
        return headings.stream().anyMatch(heading -> !heading.isEmpty() && !names.add(heading));
    }

    private static boolean isHeadings(Row row) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).isBlank() && !isWords(row.cell(i))) {
                return false;
            }
        }
        return row.filled(2) == 2;
    }
}
