package org.trigpoint.figure;

import org.trigpoint.place.nearrepeat.Bands;
import org.trigpoint.place.nearrepeat.KnoxCell;
import org.trigpoint.place.nearrepeat.KnoxTable;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Near repeats: how far apart down, how long apart across, and in each cell the pairs of incidents over those that chance
/// leads one to expect, and p. Cells with more pairs than chance allows are outlined.
///
/// @param title what is shown
/// @param table the Knox test
public record KnoxGrid(String title, KnoxTable table) implements Figure {
    @Override
    public String alternativeText() {
        List<KnoxCell> raised = table.raised();
        return title + ", pairs of incidents over those that chance leads one to expect: " + (raised.isEmpty()
                ? "no band has more than chance allows."
                : NumberText.inWords(raised.size()) + (raised.size() == 1 ? " band has" : " bands have")
                        + " more than chance allows: " + IntStream.range(0, table.cells().size())
                                .filter(i -> raised.contains(table.cells().get(i)))
                                .mapToObj(this::words)
                                .collect(Collectors.joining("; "))
                        + ".");
    }

    int rows() {
        return table.settings().distances().size();
    }

    int columns() {
        return table.settings().days().size();
    }

    boolean isRaised(int cell) {
        return table.raised().contains(table.cells().get(cell));
    }

    /// "Same location", "1–100 m".
    String apart(int row) {
        Bands distances = table.settings().distances();
        return distances.to(row) <= 1 ? distances.metresLabel(row) : distances.wholeLabel(row) + " m";
    }

    /// "0–7 days".
    String days(int column) {
        return table.settings().days().wholeLabel(column) + " days";
    }

    /// "5.80"; "none" where no pair was found and none to expect.
    String ratio(int cell) {
        double ratio = table.cells().get(cell).ratio();
        return Double.isNaN(ratio) ? "none" : NumberText.decimals(ratio, 2);
    }

    /// "p .004".
    String p(int cell) {
        return "p " + NumberText.decimals(table.cells().get(cell).pValue(), 3).replaceFirst("^0", "");
    }

    /// "Same location, 0–7 days: 5.80, p .004".
    String words(int cell) {
        return apart(cell / columns()) + ", " + days(cell % columns()) + ": " + ratio(cell) + ", " + p(cell);
    }

    @Override
    public FigureTable numbers() {
        List<String> headings = new ArrayList<>(List.of("Apart"));
        IntStream.range(0, columns()).forEach(column -> headings.addAll(List.of(days(column), "p")));
        return new FigureTable(headings, IntStream.range(0, rows()).mapToObj(this::row).toList());
    }

    private List<FigureTable.Cell> row(int row) {
        List<FigureTable.Cell> cells = new ArrayList<>(List.of(FigureTable.Cell.of(apart(row))));
        for (int column = 0; column < columns(); column++) {
            cells.add(FigureTable.Cell.of(table.cell(row, column).ratio()));
            cells.add(FigureTable.Cell.of(table.cell(row, column).pValue()));
        }
        return cells;
    }

    @Override
    public void draw(Graphics2D graphics, Frame frame) {
        new KnoxGridDrawing(this, frame).draw(Pen.on(graphics, frame));
    }

    @Override
    public List<Hotspot> hotspots(Frame frame) {
        return new KnoxGridDrawing(this, frame).hotspots();
    }

    @Override
    public double heightFor(double width) {
        return Math.round(Math.max(width * .44, 32. * (rows() + 2)));
    }
}
