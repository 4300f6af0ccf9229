package org.trigpoint.intake.check;

import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.spatial.BritishGrid;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// How well the values of a column fit a meaning.
final class ColumnContent {
    /// The roles that values can speak for without any heading.
    static final Set<Role> TESTED = Set.of(Role.DATE, Role.TIME, Role.AREA_CODE, Role.LONGITUDE, Role.LATITUDE,
            Role.EASTING,
            Role.NORTHING, Role.POINT, Role.CATEGORY, Role.REFERENCE);
    private static final double UNTESTED = 0.3;
    private static final double MOST = 0.8;
    private static final Pattern POINT = Pattern.compile("(?i)(POINT\\s*)?\\(?\\s*-?\\d{1,7}\\.\\d");
    private static final int MOST_CATEGORIES = 60;

    private ColumnContent() {}

    /// From 0, nothing speaks for it, to 1, every value does; -1 when most values speak against it.
    static double fit(Role role, List<Cell> cells) {
        List<Cell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty()) {
            return 0;
        }
        return switch (role) {
            case DATE, UNTIL_DATE -> date(filled);
            case TIME, UNTIL_TIME -> share(filled, cell -> TimeText.of(cell) != null);
            case AREA_CODE, WITHIN_CODE -> share(filled, cell -> AreaCode.standard(cell.text()) != null);
            case LONGITUDE -> share(filled, cell -> isDegrees(cell, -9.5, 2.5));
            case LATITUDE -> share(filled, cell -> isDegrees(cell, 49, 61.5));
            case EASTING -> share(filled, cell -> isMetres(NumberText.of(cell), 200_000));
            case NORTHING -> share(filled, cell -> isMetres(NumberText.of(cell), 200_000));
            case POINT -> share(filled, cell -> PointText.numbers(cell.text()).size() == 2
                    && !Character.isDigit(cell.text().charAt(0)));
            case COUNT, VALUE -> share(filled, cell -> NumberText.of(cell) >= 0);
            case CATEGORY -> category(filled);
            case REFERENCE -> reference(filled);
            default -> UNTESTED;
        };
    }

    /// The same where no heading speaks for the meaning, so that the values alone must leave little doubt.
    static double fitUnnamed(Role role, List<Cell> cells) {
        List<Cell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (filled.isEmpty()) {
            return 0;
        }
        return switch (role) {
            case TIME, UNTIL_TIME -> share(filled, cell -> isClock(cell) && TimeText.of(cell) != null);
            case LONGITUDE, LATITUDE -> Math.min(fit(role, cells), share(filled, ColumnContent::isFine));
            case POINT -> Math.min(fit(role, cells), share(filled, cell -> POINT.matcher(cell.text()).lookingAt()));
            case REFERENCE -> Math.min(fit(role, cells), share(filled, ColumnContent::isCode));
            default -> fit(role, cells);
        };
    }

    private static boolean isClock(Cell cell) {
        return cell instanceof Cell.Dated || cell.text().indexOf(':') > 0;
    }

    /// Degrees of a place have more than two decimals.
    private static boolean isFine(Cell cell) {
        double hundreds = NumberText.of(cell) * 100;
        return hundreds == 0 || Math.abs(hundreds - Math.rint(hundreds)) > 1e-6;
    }

    /// One word with a digit in it that is no decimal number.
    private static boolean isCode(Cell cell) {
        String text = cell.text();
        return cell instanceof Cell.Text && text.indexOf(' ') < 0 && text.chars().anyMatch(Character::isDigit)
                && (Double.isNaN(NumberText.of(cell)) || text.indexOf('.') < 0);
    }

    private static double share(List<Cell> filled, Predicate<Cell> test) {
        double share = (double) filled.stream().filter(test).count() / filled.size();
        return share >= MOST ? share : -1;
    }

    private static double date(List<Cell> filled) {
        DateColumn column = DateColumn.infer(filled, false, null);
        return share(filled, cell -> !isSmallNumber(cell) && column.read(cell) != null);
    }

    /// Day numbers are dates when the workbook shows them so; a bare number says nothing.
    private static boolean isSmallNumber(Cell cell) {
        return !Double.isNaN(NumberText.of(cell));
    }

    private static boolean isDegrees(Cell cell, double low, double high) {
        double number = NumberText.of(cell);
        return number == 0 || (number > low && number < high && number != Math.rint(number));
    }

    /// Smaller grid coordinates than those of England and Wales are counts as likely as not.
    private static boolean isMetres(double number, double least) {
        return number == 0 || (number > least / 4 && BritishGrid.covers(number, number));
    }

    /// Few different words, most of them again and again.
    private static double category(List<Cell> filled) {
        Set<String> words = new HashSet<>();
        for (Cell cell : filled) {
            if (cell instanceof Cell.Text(String text) && !Character.isDigit(text.charAt(0))) {
                words.add(text);
            }
        }
        if (words.isEmpty()) {
            return -1;
        }
        boolean repeats = words.size() > 1 && words.size() <= MOST_CATEGORIES && words.size() * 3 <= filled.size();
        return repeats ? 0.5 : 0;
    }

    /// A different value in every row.
    private static double reference(List<Cell> filled) {
        Set<String> values = new HashSet<>();
        filled.forEach(cell -> values.add(cell.text()));
        return values.size() == filled.size() && filled.size() > 2 ? 0.5 : 0;
    }
}
