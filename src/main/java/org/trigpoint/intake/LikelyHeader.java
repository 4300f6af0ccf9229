package org.trigpoint.intake;

import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The rows most likely to hold the headings of a table that fits no layout: many words, with something else than words
/// below them, and rows of words above that tell headings of one name apart.
///
/// @param first the place of the first of them, from 0
/// @param last the place of the last of them
record LikelyHeader(int first, int last) {
    private static final int ROWS_SEARCHED = 60;
    private static final int ROWS_COMPARED = 30;
    private static final int CELLS_COMPARED = 5;
    private static final int MOST_ROWS = 3;
    /// How much likelier a row that holds other things besides words must be than one above it.
    private static final int MARGIN = 2;
    private static final Set<String> MISSING = Set.of("n/a", "na", "nan", "null", "none", "-", "--", "..", ":", "*");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d([/-](20)?\\d\\d)?");

    /// The likeliest of the first rows of a sheet, the upper of those that are nearly equal.
    static LikelyHeader of(List<Row> rows) {
        int best = firstFilled(rows);
        int highest = 0;
        for (int i = best; i < Math.min(rows.size(), ROWS_SEARCHED); i++) {
            int score = rows.get(i).isBlank() || !hasRows(rows, i + 1) ? 0 : score(rows, i);
            boolean title = rows.get(best).filled(2) < 2;
            if (score >= highest + (highest == 0 || title || isHeadings(rows.get(i)) ? 1 : MARGIN)) {
                best = i;
                highest = score;
            }
        }
        return new LikelyHeader(above(rows, best), best);
    }

    private static int firstFilled(List<Row> rows) {
        return IntStream.range(0, rows.size()).filter(i -> !rows.get(i).isBlank()).findFirst().orElse(0);
    }

    private static boolean hasRows(List<Row> rows, int from) {
        return rows.subList(from, rows.size()).stream().anyMatch(row -> !row.isBlank());
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
            Cell cell = row.cell(column);
            if (isWords(cell) || YEAR.matcher(cell.text()).matches()) {
                score += holdsOther(below, column) ? 2 : 1;
            }
        }
        return score;
    }

    /// Whether most of the next cells of a column that hold anything hold no words.
    private static boolean holdsOther(List<Row> rows, int column) {
        List<Cell> next = rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isBlank())
                .limit(CELLS_COMPARED)
                .toList();
        return next.stream().filter(LikelyHeader::isWords).count() * 2 < next.size();
    }

    /// Whether a cell holds a text that has no digits, or has letters and does not begin with a digit as dates and codes do.
    private static boolean isWords(Cell cell) {
        return cell instanceof Cell.Text(String words) && !Character.isDigit(words.charAt(0))
                && !MISSING.contains(words.toLowerCase(Locale.ROOT)) && words.charAt(0) != '['
                && (words.codePoints().noneMatch(Character::isDigit)
                        || words.codePoints().anyMatch(Character::isLetter));
    }

    /// How far up the headings reach: to rows of words alone while headings below have one name, or none.
    private static int above(List<Row> rows, int last) {
        int first = last;
        while (first > 0 && last - first < MOST_ROWS - 1 && isHeadings(rows.get(first - 1))
                && (isAmbiguous(joined(rows, first, last)) || isUnits(rows.get(first)))) {
            first--;
        }
        return first;
    }

    /// Whether a row only says in brackets what the headings above it are counted in.
    private static boolean isUnits(Row row) {
        return HeaderSearch.headings(row)
                .stream()
                .filter(heading -> !heading.isEmpty())
                .allMatch(heading -> heading.startsWith("(") && heading.endsWith(")"));
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
