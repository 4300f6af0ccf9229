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
    private final int easting;
    private final int northing;
    private final int point;
    private final boolean anyPoint;
    private final MissingMarks missing;
    private final Tally tally;
    private @Nullable BritishGrid grid;

    WhereReader(Match match, MissingMarks missing, Tally tally) {
        this.code = index(match, Role.AREA_CODE);
        this.name = index(match, Role.AREA_NAME);
        this.longitude = index(match, Role.LONGITUDE);
        this.latitude = index(match, Role.LATITUDE);
        this.easting = index(match, Role.EASTING);
        this.northing = index(match, Role.NORTHING);
        this.point = index(match, Role.POINT);
        this.anyPoint = point >= 0 || (longitude >= 0 && latitude >= 0) || (easting >= 0 && northing >= 0);
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
        return anyPoint ? placed(areaCode, areaName, row) : new Where(areaCode, areaName, Double.NaN, Double.NaN);
    }

    private @Nullable String text(Cell cell) {
        return missing.marks(cell) ? null : cell.text();
    }

    /// The first of degrees, grid and point that holds anything decides.
    private Where placed(@Nullable String areaCode, @Nullable String areaName, Row row) {
        Cell east = cell(row, longitude);
        Cell north = cell(row, latitude);
        if (missing.marks(east) || missing.marks(north)) {
            boolean onGrid = !missing.marks(cell(row, easting)) && !missing.marks(cell(row, northing));
            List<String> numbers = onGrid || point < 0 ? List.of() : PointText.numbers(row.cell(point).text());
            boolean pointed = numbers.size() == 2;
            east = onGrid ? row.cell(easting) : pointed ? Cell.of(numbers.get(1)) : east;
            north = onGrid ? row.cell(northing) : pointed ? Cell.of(numbers.get(0)) : north;
        }
        return placed(new Where(areaCode, areaName, Double.NaN, Double.NaN), east, north);
    }

    private static Cell cell(Row row, int column) {
        return column < 0 ? Cell.Blank.BLANK : row.cell(column);
    }

    private Where placed(Where area, Cell eastCell, Cell northCell) {
        double east = NumberText.of(eastCell);
        double north = NumberText.of(northCell);
        if (isBritain(east, north)) {
            return new Where(area.areaCode(), area.areaName(), east, north);
        }
        double[] degrees = degrees(east, north);
        if (degrees != null) {
            return new Where(area.areaCode(), area.areaName(), degrees[0], degrees[1]);
        }
        tally.count(why(eastCell, northCell, east, north));
        return area;
    }

    /// Degrees of a point on the grid, whatever its columns are called; `null` when it is none.
    private double @Nullable [] degrees(double east, double north) {
        if (!BritishGrid.covers(east, north) || (Math.abs(east) <= 180 && Math.abs(north) <= 90)) {
            return null;
        }
        double[] degrees = grid().toDegrees(east, north);
        return isBritain(degrees[0], degrees[1]) ? degrees : null;
    }

    /// Made when first needed, since making it takes longer than reading a small file.
    private BritishGrid grid() {
        BritishGrid there = grid == null ? new BritishGrid() : grid;
        grid = there;
        return there;
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
