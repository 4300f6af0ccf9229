package org.trigpoint.figure;

import java.awt.Graphics2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Horizontal bars from zero with their values, in the order given, usually from the largest down.
///
/// @param title what is shown
/// @param unit what the values are, such as "incidents in 2012/13"
/// @param bars from the top down
public record CountBars(String title, String unit, List<Bar> bars) implements Figure {
    /// One bar.
    ///
    /// @param label what it stands for
    /// @param value zero or more; NaN where missing
    public record Bar(String label, double value) {
        public Bar {
            if (value < 0) {
                throw new IllegalArgumentException("a bar of counts cannot be negative: " + label + " " + value);
            }
        }

        boolean present() {
            return !Double.isNaN(value);
        }

        String words() {
            return label + ": " + NumberText.orNoData(value);
        }
    }

    public CountBars {
        bars = List.copyOf(bars);
    }

    @Override
    public String alternativeText() {
        List<Bar> ranked = bars.stream()
                .filter(Bar::present)
                .sorted(Comparator.comparingDouble(Bar::value).reversed())
                .toList();
        if (ranked.isEmpty()) {
            return title + ": no data.";
        }
        String first = ranked.getFirst().label() + " is highest (" + NumberText.of(ranked.getFirst().value()) + ")";
        String then = ranked.stream()
                .skip(1)
                .limit(2)
                .map(b -> b.label() + " (" + NumberText.of(b.value()) + ")")
                .collect(Collectors.joining(" and "));
        return title + ", " + unit + ": " + first + (then.isEmpty() ? "" : ", then " + then) + ".";
    }

    @Override
    public FigureTable numbers() {
        return new FigureTable(List.of("", unit),
                bars.stream()
                        .map(b -> List.of(FigureTable.Cell.of(b.label()), FigureTable.Cell.of(b.value())))
                        .toList());
    }

    @Override
    public void draw(Graphics2D graphics, Frame frame) {
        CountBarsDrawing.of(this, frame).draw(graphics);
    }

    @Override
    public List<Hotspot> hotspots(Frame frame) {
        return isEmpty() ? List.of()
                : CountBarsDrawing.of(this, frame)
                        .rows(CountBarsDrawing.rows(this, frame).visible(),
                                i -> new Plotted.Spot(bars.get(i).label(), bars.get(i).words()));
    }

    @Override
    public double heightFor(double width) {
        return CountBarsDrawing.rows(this, Frame.of(width, 0)).height();
    }

    boolean isEmpty() {
        return bars.stream().noneMatch(Bar::present);
    }
}
