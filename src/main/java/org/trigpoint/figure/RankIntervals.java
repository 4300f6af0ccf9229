package org.trigpoint.figure;

import java.awt.Graphics2D;
import java.util.List;

/// Ranked places: the index of each as a bar from zero, and how sure its rank is as an interval beside it.
///
/// @param title what is shown
/// @param unit what the index is, such as "index, 100 is the average of the borough"
/// @param level of the intervals, such as "90% interval"
/// @param places from the first rank down
public record RankIntervals(String title, String unit, String level, List<Ranked> places) implements Figure {
    /// One place.
    ///
    /// @param code the area
    /// @param name shown beside the bar
    /// @param index zero or more
    /// @param ranks its rank with the interval
    public record Ranked(String code, String name, double index, RankRange ranks) {}

    /// A rank and the interval it may as well be.
    ///
    /// @param rank from 1; ties share the better
    /// @param low the best rank of the interval
    /// @param high the worst rank of the interval
    public record RankRange(int rank, int low, int high) {}

    public RankIntervals {
        places = List.copyOf(places);
    }

    @Override
    public String alternativeText() {
        if (places.isEmpty()) {
            return title + ": no data.";
        }
        Ranked first = places.getFirst();
        int certain = (int) places.stream().filter(p -> p.ranks().low() == p.ranks().high()).count();
        return title + ", " + unit + ": " + first.name() + " ranks first (" + NumberText.of(first.index()) + ", "
                + level
                + " of its rank " + range(first) + "); " + NumberText.inWords(certain) + " of "
                + NumberText.inWords(places.size()) + (places.size() == 1 ? " rank" : " ranks")
                + (certain == 1 ? " is certain." : " are certain.");
    }

    static String range(Ranked place) {
        return place.ranks().low() + " to " + place.ranks().high();
    }

    @Override
    public FigureTable numbers() {
        return new FigureTable(List.of("Rank", "Code", "Area", "Index", "Rank, low", "Rank, high"),
                places.stream()
                        .map(p -> List.of(FigureTable.Cell.of(p.ranks().rank()), FigureTable.Cell.of(p.code()),
                                FigureTable.Cell.of(p.name()), FigureTable.Cell.of(p.index()),
                                FigureTable.Cell.of(p.ranks().low()), FigureTable.Cell.of(p.ranks().high())))
                        .toList());
    }

    @Override
    public void draw(Graphics2D graphics, Frame frame) {
        RankDrawing.of(this, frame).draw(graphics);
    }

    @Override
    public List<Hotspot> hotspots(Frame frame) {
        return places.isEmpty() ? List.of()
                : RankDrawing.of(this, frame)
                        .rows(RankDrawing.rows(this, frame).visible(),
                                i -> new Plotted.Spot(places.get(i).code(), words(places.get(i))));
    }

    @Override
    public double heightFor(double width) {
        return RankDrawing.rows(this, Frame.of(width, 0)).height();
    }

    private String words(Ranked place) {
        return place.name() + ": rank " + place.ranks().rank() + " (" + level + " " + range(place) + "), index "
                + NumberText.of(place.index());
    }
}
