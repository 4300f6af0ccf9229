package org.trigpoint.place.hotspot;

/// Adds the kernel of one incident after another to the cells it reaches.
abstract sealed class KernelStamp {
    final SquareGrid grid;
    final double[] density;
    final double bandwidth;
    private final double reach;
    /// Along the row being worked on, what each column contributes.
    final double[] acrossColumns;

    private KernelStamp(DensitySettings settings, SquareGrid grid, double[] density) {
        this.grid = grid;
        this.density = density;
        bandwidth = settings.bandwidthMetres();
        reach = bandwidth * settings.kernel().reach();
        acrossColumns = new double[grid.columns()];
    }

    static KernelStamp of(DensitySettings settings, SquareGrid grid, double[] density) {
        return switch (settings.kernel()) {
            case QUARTIC -> new Quartic(settings, grid, density);
            case GAUSSIAN -> new Gaussian(settings, grid, density);
        };
    }

    /// Adds an incident.
    void add(double easting, double northing, double weight) {
        double cell = grid.cellMetres();
        int from = clamp((easting - reach) / cell - grid.firstColumn(), grid.columns());
        int to = clamp((easting + reach) / cell - grid.firstColumn() + 1, grid.columns());
        int first = clamp((northing - reach) / cell - grid.firstRow(), grid.rows());
        int last = clamp((northing + reach) / cell - grid.firstRow() + 1, grid.rows());
        for (int column = from; column < to; column++) {
            acrossColumns[column] = axis(((grid.firstColumn() + column + .5) * cell - easting) / bandwidth);
        }
        for (int row = first; row < last; row++) {
            double along = axis(((grid.firstRow() + row + .5) * cell - northing) / bandwidth);
            int start = row * grid.columns();
            addRow(start, from, to, along, weight);
        }
    }

    private static int clamp(double position, int limit) {
        return (int) Math.max(0, Math.min(limit, Math.floor(position)));
    }

    /// What one axis contributes to the kernel, of the distance along it in bandwidths.
    abstract double axis(double distance);

    /// Adds a row of cells.
    abstract void addRow(int start, int from, int to, double along, double weight);

    private static final class Quartic extends KernelStamp {
        private final double height;

        Quartic(DensitySettings settings, SquareGrid grid, double[] density) {
            super(settings, grid, density);
            height = 3 / (Math.PI * bandwidth * bandwidth);
        }

        @Override
        double axis(double distance) {
            return distance * distance;
        }

        @Override
        void addRow(int start, int from, int to, double along, double weight) {
            double scale = weight * height;
            for (int column = from; column < to; column++) {
                double u = Math.max(0, 1 - along - acrossColumns[column]);
                density[start + column] += scale * u * u;
            }
        }
    }

    private static final class Gaussian extends KernelStamp {
        private final double height;

        Gaussian(DensitySettings settings, SquareGrid grid, double[] density) {
            super(settings, grid, density);
            height = 1 / (2 * Math.PI * bandwidth * bandwidth);
        }

        @Override
        double axis(double distance) {
            return Math.exp(-.5 * distance * distance);
        }

        @Override
        void addRow(int start, int from, int to, double along, double weight) {
            double scale = weight * height * along;
            for (int column = from; column < to; column++) {
                density[start + column] += scale * acrossColumns[column];
            }
        }
    }
}
