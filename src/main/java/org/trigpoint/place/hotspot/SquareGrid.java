package org.trigpoint.place.hotspot;

import org.trigpoint.model.RefusedException;

/// Square cells over an extent, their borders on whole multiples of the cell size, so that maps of different years
/// match. Cell 0 is the south-western one; cells run east, then north.
///
/// @param cellMetres the side of a cell
/// @param firstColumn the easting of the western border, in cells
/// @param firstRow the northing of the southern border, in cells
/// @param columns cells from west to east
/// @param rows cells from south to north
public record SquareGrid(double cellMetres, long firstColumn, long firstRow, int columns, int rows) {

    /// More cells than this are refused: they would fill the memory and no map could show them.
    public static final int MOST_CELLS = 4_000_000;

    /// The cells that cover an extent.
    ///
    /// @throws RefusedException when there would be more than [#MOST_CELLS]
    public static SquareGrid over(Extent extent, double cellMetres) {
        if (!(cellMetres > 0)) {
            throw new IllegalArgumentException("A cell must have a size above zero, not " + cellMetres + ".");
        }
        long column = (long) Math.floor(extent.west() / cellMetres);
        long row = (long) Math.floor(extent.south() / cellMetres);
        double columns = Math.ceil(extent.east() / cellMetres) - column;
        double rows = Math.ceil(extent.north() / cellMetres) - row;
        if (columns * rows > MOST_CELLS) {
            throw new RefusedException(String.format(
                    "Cells of %.0f m would make a map of %.0f by %.0f cells; choose larger cells or a smaller area.",
                    cellMetres, columns, rows));
        }
        return new SquareGrid(cellMetres, column, row, (int) Math.max(1, columns), (int) Math.max(1, rows));
    }

    /// How many cells.
    public int size() {
        return columns * rows;
    }

    /// The number of the cell that holds a point, its southern and western borders included; -1 outside.
    public int cellAt(double easting, double northing) {
        double column = Math.floor(easting / cellMetres) - firstColumn;
        double row = Math.floor(northing / cellMetres) - firstRow;
        boolean inside = column >= 0 && column < columns && row >= 0 && row < rows;
        return inside ? (int) (row * columns + column) : -1;
    }

    /// The easting of a cell's centre.
    public double easting(int cell) {
        return (firstColumn + cell % columns + .5) * cellMetres;
    }

    /// The northing of a cell's centre.
    public double northing(int cell) {
        return (firstRow + cell / columns + .5) * cellMetres;
    }
}
