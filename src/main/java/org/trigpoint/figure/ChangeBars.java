package org.trigpoint.figure;

import java.awt.Graphics2D;
import java.util.List;

/// Before and after by category, with the percentage change and its interval around zero, and the verdict in words.
/// Rows stand in the order given.
///
/// @param title what is shown
/// @param unit what is counted, and the level of the intervals: "offences; lines are 95% intervals"
/// @param beforeName such as "2011/12"
/// @param afterName such as "2012/13"
/// @param changes from the top down
public record ChangeBars(String title, String unit, String beforeName, String afterName, List<Change> changes)
        implements
            Figure {
    /// One row.
    ///
    /// @param category what changed
    /// @param before NaN where missing
    /// @param after NaN where missing
    /// @param percent the change in per cent; a row with too small a base for one has none and shows the difference
    /// @param verdict what the evidence says
    public record Change(String category, double before, double after, Interval percent, Verdict verdict) {}

    /// A value with its interval, in per cent.
    ///
    /// @param estimate NaN when there is none
    /// @param low NaN when there is none
    /// @param high NaN when there is none; may be infinite
    public record Interval(double estimate, double low, double high) {

        /// No percentage, as from a base that is zero or too small.
        public static final Interval NONE = new Interval(Double.NaN, Double.NaN, Double.NaN);

        boolean hasEstimate() {
            return !Double.isNaN(estimate);
        }

        boolean hasBounds() {
            return !Double.isNaN(low) && !Double.isNaN(high);
        }
    }

    /// What the evidence says.
    ///
    /// @param status the shape and colour
    /// @param words the word beside it, such as "fell" or "no clear change"
    public record Verdict(Status status, String words) {
        /// The status in its own word.
        public Verdict(Status status) {
            this(status, status.word());
        }
    }

    public ChangeBars {
        changes = List.copyOf(changes);
    }

    @Override
    public String alternativeText() {
        return new ChangeFinding(this).words();
    }

    @Override
    public FigureTable numbers() {
        return new FigureTable(
                List.of("Category", beforeName, afterName, "Difference", "Change", "Low", "High", "Verdict"),
                changes.stream().map(ChangeBars::cells).toList());
    }

    private static List<FigureTable.Cell> cells(Change c) {
        return List.of(FigureTable.Cell.of(c.category()), FigureTable.Cell.of(c.before()),
                FigureTable.Cell.of(c.after()),
                FigureTable.Cell.of(c.after() - c.before()), FigureTable.Cell.ofChange(c.percent().estimate()),
                FigureTable.Cell.ofChange(c.percent().low()), FigureTable.Cell.ofChange(c.percent().high()),
                FigureTable.Cell.of(c.verdict().words()));
    }

    @Override
    public void draw(Graphics2D graphics, Frame frame) {
        ChangeBarsDrawing.of(this, frame).draw(graphics);
    }

    @Override
    public List<Hotspot> hotspots(Frame frame) {
        return isEmpty() ? List.of()
                : ChangeBarsDrawing.of(this, frame)
                        .rows(ChangeBarsDrawing.rows(this, frame).visible(),
                                i -> new Plotted.Spot(changes.get(i).category(), words(changes.get(i))));
    }

    @Override
    public double heightFor(double width) {
        return ChangeBarsDrawing.rows(this, Frame.of(width, 0)).height();
    }

    boolean isEmpty() {
        return changes.stream().allMatch(c -> Double.isNaN(c.before()) && Double.isNaN(c.after()));
    }

    private String words(Change change) {
        Interval percent = change.percent();
        String interval = percent.hasBounds()
                ? " (" + NumberText.change(percent.low()) + " to " + NumberText.change(percent.high()) + ")"
                : "";
        return change.category() + ": " + NumberText.orNoData(change.before()) + " in " + beforeName + ", "
                + NumberText.orNoData(change.after()) + " in " + afterName + "; "
                + ChangeBarsDrawing.changeText(change) + interval + ", " + change.verdict().words();
    }
}
