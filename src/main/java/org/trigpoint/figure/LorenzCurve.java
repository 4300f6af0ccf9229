package org.trigpoint.figure;

import java.awt.Graphics2D;
import java.util.Comparator;
import java.util.List;

/// How concentrated events are: the share of events held by a share of places, the fullest places first. The diagonal
/// is where the curve would be if every place had the same number.
///
/// @param title what is shown
/// @param placeWord what the places are, such as "areas"
/// @param eventWord what is counted, such as "ASB incidents"
/// @param counts one a place, in any order; zero or more
/// @param gini coefficient as the caller found it; NaN when it is not to be shown
public record LorenzCurve(String title, String placeWord, String eventWord, List<Double> counts, double gini)
        implements
            Figure {

    private static final int BANDS = 20;
    private static final List<Double> SHOWN_SHARES = List.of(0.01, 0.05, 0.1, 0.2, 0.25, 0.5, 0.75, 1.0);

    /// A point of the curve.
    ///
    /// @param places share of the places, 0 to 1
    /// @param events share of the events they hold, 0 to 1
    public record Share(double places, double events) {}

    public LorenzCurve {
        if (counts.stream().anyMatch(c -> !(c >= 0))) {
            throw new IllegalArgumentException("counts are zero or more");
        }
        counts = counts.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /// The fewest places that hold at least half of the events, as a point of the curve.
    public Share half() {
        double sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += counts.get(i);
            if (sum >= total() / 2) {
                return new Share((i + 1.0) / counts.size(), sum / total());
            }
        }
        return new Share(0, 0);
    }

    double total() {
        return counts.stream().mapToDouble(Double::doubleValue).sum();
    }

    boolean isEmpty() {
        return total() == 0;
    }

    /// "6.3% of areas hold half of the ASB incidents; Gini 0.71".
    String finding() {
        return NumberText.share(half().places()) + " of " + placeWord + " hold half of the " + eventWord
                + (Double.isNaN(gini) ? "" : "; Gini " + NumberText.decimals(gini, 2));
    }

    @Override
    public String alternativeText() {
        return title + ": " + (isEmpty() ? NumberText.NO_DATA : finding()) + ".";
    }

    /// The share of events at chosen shares of places, whole places only.
    @Override
    public FigureTable numbers() {
        return new FigureTable(List.of("Share of " + placeWord, "Places", "Share of " + eventWord),
                isEmpty() ? List.of() : SHOWN_SHARES.stream().map(this::row).toList());
    }

    private List<FigureTable.Cell> row(double share) {
        int places = places(share);
        double events = held(places);
        return List.of(new FigureTable.Cell(NumberText.share(share), share), FigureTable.Cell.of(places),
                new FigureTable.Cell(NumberText.share(events), events));
    }

    @Override
    public void draw(Graphics2D graphics, Frame frame) {
        LorenzDrawing.of(this, frame).draw(graphics);
    }

    @Override
    public List<Hotspot> hotspots(Frame frame) {
        return isEmpty() ? List.of() : LorenzDrawing.of(this, frame).columns(BANDS, this::spot);
    }

    @Override
    public double heightFor(double width) {
        return Math.round(width * 0.6);
    }

    private int places(double share) {
        return (int) Math.round(share * counts.size());
    }

    private double held(int places) {
        return counts.stream().limit(places).mapToDouble(Double::doubleValue).sum() / total();
    }

    private Plotted.Spot spot(int band) {
        String share = NumberText.share((band + 1.0) / BANDS);
        return new Plotted.Spot(share, share + " of " + placeWord + " hold "
                + NumberText.share(held(places((band + 1.0) / BANDS))) + " of the " + eventWord);
    }
}
