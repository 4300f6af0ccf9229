package org.trigpoint.intake.check;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.check.Tally.Oddity;
import org.trigpoint.intake.layout.Match;
import org.trigpoint.intake.layout.Match.Column;
import org.trigpoint.intake.layout.Role;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.sheet.Row;
import org.trigpoint.intake.spatial.BritishGrid;
import org.trigpoint.model.Where;

import java.util.List;

/// Reads where an incident happened. A place that cannot be used never rejects a row: the row is kept without it, and
/// counted.
final class WhereReader {
    private static final Oddity NONE = Oddity.has("no coordinates");
    private static final Oddity NO_NUMBERS = Oddity.has("coordinates that are no numbers, and no point therefore");
    private static final Oddity ZERO = Oddity.has("zero for a coordinate, and no point therefore");
    private static final Oddity SWAPPED = Oddity.has("longitude and latitude swapped, and no point therefore");
    private static final Oddity OUTSIDE = Oddity.has("coordinates outside Great Britain, and no point therefore");
    private static final double WEST = -9.5;
    private static final double EAST = 2.5;
    private static final double SOUTH = 49;
    private static final double NORTH = 61.5;

    private final int code;
    private final int name;
    private final int longitude;
    private final int latitude;
    private final int point;
    private final boolean metres;
    private final @Nullable BritishGrid grid;
    private final MissingMarks missing;
    private final Tally tally;

    WhereReader(Match match, MissingMarks missing, Tally tally) {
        this.code = index(match, Role.AREA_CODE);
        this.name = index(match, Role.AREA_NAME);
        boolean degrees = index(match, Role.LONGITUDE) >= 0 && index(match, Role.LATITUDE) >= 0;
        this.metres = !degrees && index(match, Role.EASTING) >= 0 && index(match, Role.NORTHING) >= 0;
        this.longitude = index(match, metres ? Role.EASTING : Role.LONGITUDE);
        this.latitude = index(match, metres ? Role.NORTHING : Role.LATITUDE);
        this.point = degrees || metres ? -1 : index(match, Role.POINT);
        this.grid = degrees || metres ? new BritishGrid() : null;
        this.missing = missing;
        this.tally = tally;
    }

    private static int index(Match match, Role role) {
        return match.column(role).map(Column::index).orElse(-1);
    }

    Where read(Row row) {
        String areaCode = code < 0 ? null : text(row.cell(code));
        String areaName = name < 0 ? null : text(row.cell(name));
        if (areaCode != null && !AreaCode.isStandard(areaCode)) {
            String standard = AreaCode.standard(areaCode);
            areaName = areaName == null && standard == null ? areaCode : areaName;
            areaCode = standard;
        }
        if (point >= 0) {
            return pointed(areaCode, areaName, row.cell(point));
        }
        return longitude < 0 || latitude < 0
                ? new Where(areaCode, areaName, Double.NaN, Double.NaN)
                : placed(areaCode, areaName, row.cell(longitude), row.cell(latitude));
    }

    private @Nullable String text(Cell cell) {
        return missing.marks(cell) ? null : cell.text();
    }

    private Where pointed(@Nullable String areaCode, @Nullable String areaName, Cell cell) {
        List<String> numbers = PointText.numbers(cell.text());
        return numbers.size() == 2
                ? placed(areaCode, areaName, Cell.of(numbers.get(1)), Cell.of(numbers.get(0)))
                : placed(areaCode, areaName, Cell.Blank.BLANK, Cell.Blank.BLANK);
    }

    private Where placed(@Nullable String areaCode, @Nullable String areaName, Cell eastCell, Cell northCell) {
        double east = NumberText.of(eastCell);
        double north = NumberText.of(northCell);
        if (!metres && isBritain(east, north)) {
            return new Where(areaCode, areaName, east, north);
        }
        double[] degrees = degrees(east, north);
        if (degrees != null) {
            return new Where(areaCode, areaName, degrees[0], degrees[1]);
        }
        tally.count(why(eastCell, northCell, east, north));
        return new Where(areaCode, areaName, Double.NaN, Double.NaN);
    }

    /// Degrees of a point on the grid, whatever its columns are called; `null` when it is none.
    private double @Nullable [] degrees(double east, double north) {
        if (grid == null || !BritishGrid.covers(east, north) || (Math.abs(east) <= 180 && Math.abs(north) <= 90)) {
            return null;
        }
        double[] degrees = grid.toDegrees(east, north);
        return isBritain(degrees[0], degrees[1]) ? degrees : null;
    }

    private Oddity why(Cell eastCell, Cell northCell, double east, double north) {
        if (missing.marks(eastCell) || missing.marks(northCell)) {
            return NONE;
        }
        if (Double.isNaN(east) || Double.isNaN(north)) {
            return NO_NUMBERS;
        }
        if (east == 0 || north == 0) {
            return ZERO;
        }
        return isBritain(north, east) ? SWAPPED : OUTSIDE;
    }

    private static boolean isBritain(double longitude, double latitude) {
        return longitude > WEST && longitude < EAST && latitude > SOUTH && latitude < NORTH;
    }
}
