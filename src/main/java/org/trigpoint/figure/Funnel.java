package org.trigpoint.figure;

import java.awt.Graphics2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// A funnel plot: the rate of each place against its size, with the limits within which chance alone would keep it. The
/// caller works out limits and standing; the figure draws them.
///
/// @param title what is shown
/// @param unit of the rate, such as "incidents per 1,000 residents"
/// @param sizeWord what the size is, such as "residents"
/// @param mean the overall rate
/// @param limits along the sizes, ascending
/// @param places the points
public record Funnel(String title, String unit, String sizeWord, double mean, List<Limits> limits, List<Place> places)
        implements
            Figure {
    /// The limits at one size.
    ///
    /// @param size the denominator
    /// @param warning limits at 95%
    /// @param action limits at 99.8%
    public record Limits(double size, Band warning, Band action) {}

    /// A lower and an upper limit.
    public record Band(double low, double high) {}

    /// One place.
    ///
    /// @param name the place
    /// @param size its denominator
    /// @param rate NaN where missing
    /// @param standing against the limits at its size
    public record Place(String name, double size, double rate, Standing standing) {
        boolean present() {
            return !Double.isNaN(rate) && !Double.isNaN(size);
        }
    }

    /// How a place stands against the limits.
    public enum Standing {
        /// As chance would have it.
        WITHIN("within the limits"),
        /// Outside the 95% limits only; one in twenty is by chance.
        OUTSIDE_95("outside the 95% limits"),
        /// Outside the 99.8% limits.
        OUTSIDE_998("outside the 99.8% limits");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    public Funnel {
        limits = List.copyOf(limits);
        places = List.copyOf(places);
    }

    @Override
    public String alternativeText() {
        if (isEmpty()) {
            return title + ": no data.";
        }
        List<Place> outside = outside();
        String lead = title + ", " + unit + ", mean " + NumberText.of(mean) + ": "
                + NumberText.inWords(outside.size()) + " of " + NumberText.inWords((int) present()) + " places "
                + (outside.size() == 1 ? "is" : "are") + " outside the 99.8% limits";
        return lead + (outside.isEmpty() ? "." : ": " + named(outside) + ".");
    }

    private static String named(List<Place> places) {
        String most = places.stream()
                .limit(5)
                .map(p -> p.name() + " (" + NumberText.of(p.rate()) + ")")
                .collect(Collectors.joining(", "));
        return places.size() > 5 ? most + " and " + NumberText.inWords(places.size() - 5) + " more" : most;
    }

    /// Those outside the 99.8% limits, furthest from the mean first.
    List<Place> outside() {
        return places.stream()
                .filter(p -> p.present() && p.standing() == Standing.OUTSIDE_998)
                .sorted(Comparator.comparingDouble((Place p) -> Math.abs(p.rate() - mean)).reversed())
                .toList();
    }

    private long present() {
        return places.stream().filter(Place::present).count();
    }

    boolean isEmpty() {
        return present() == 0;
    }

    @Override
    public FigureTable numbers() {
        return new FigureTable(List.of("Area", sizeWord, unit, "Standing"),
                places.stream()
                        .map(p -> List.of(FigureTable.Cell.of(p.name()), FigureTable.Cell.of(p.size()),
                                FigureTable.Cell.of(p.rate()), FigureTable.Cell.of(p.standing().words())))
                        .toList());
    }

    @Override
    public void draw(Graphics2D graphics, Frame frame) {
        FunnelDrawing.of(this, frame).draw(graphics);
    }

    @Override
    public List<Hotspot> hotspots(Frame frame) {
        return isEmpty() ? List.of() : FunnelDrawing.hotspots(this, frame);
    }

    @Override
    public double heightFor(double width) {
        return Math.round(width * 0.6);
    }

    String words(Place place) {
        return place.name() + ": " + NumberText.of(place.rate()) + " " + unit + ", " + NumberText.of(place.size())
                + " " + sizeWord + "; " + place.standing().words();
    }
}
