package org.trigpoint.desktop.targets;

import org.jspecify.annotations.Nullable;
import org.trigpoint.figure.NumberText;
import org.trigpoint.question.measure.ComparatorRow;
import org.trigpoint.question.measure.Peer;
import org.trigpoint.question.measure.SeriesPoint;
import org.trigpoint.statistics.Interval;
import org.trigpoint.statistics.Status;

import java.util.List;
import java.util.stream.Stream;

/// One measure of one area: ours, or another's with the verdict on ours beside it.
///
/// @param measure what it measures
/// @param area whose value it is
/// @param point the value with its period and source
/// @param interval its 95% interval; `null` where nothing is known of how the value came about
/// @param gap ours less theirs; NaN of our own, and where either is missing
/// @param verdict of ours against theirs; empty of our own
/// @param status of ours against theirs
record OthersLine(String measure, String area, SeriesPoint point, @Nullable Interval interval, double gap,
        String verdict, Status status) {

    static final String OURS = "this partnership";

    /// The lines of an answer: of each measure ours first, then the others.
    static List<OthersLine> of(List<ComparatorRow> rows) {
        return rows.stream()
                .flatMap(row -> Stream.concat(Stream.of(ours(row)), row.peers().stream().map(peer -> of(row, peer))))
                .toList();
    }

    private static OthersLine ours(ComparatorRow row) {
        return new OthersLine(row.measure().name(), OURS, row.ours(), row.interval(), Double.NaN, "", Status.NONE);
    }

    private static OthersLine of(ComparatorRow row, Peer peer) {
        return new OthersLine(row.measure().name(), peer.area(), peer.point(), peer.interval(),
                peer.gap().orElse(Double.NaN), verdict(peer.words()), peer.status());
    }

    /// "ours is lower"; other words as they are.
    private static String verdict(String words) {
        return words.equals("higher") || words.equals("lower") ? "ours is " + words : words;
    }

    boolean isOurs() {
        return area.equals(OURS);
    }

    String period() {
        return point.period().name();
    }

    double value() {
        return point.value().known().orElse(Double.NaN);
    }

    String valueText() {
        return text(value());
    }

    String intervalText() {
        Interval known = interval;
        return known == null ? "n/a" : "(" + text(known.low()) + " to " + text(known.high()) + ")";
    }

    /// "+3.9" where ours is higher.
    String gapText() {
        return isOurs() ? "" : (gap > 0 ? "+" : "") + text(gap);
    }

    private static String text(double number) {
        return Double.isNaN(number) ? "n/a" : NumberText.decimals(number, 1);
    }

    /// Who published it, and when.
    String source() {
        String said = point.basis().source();
        String when = point.basis().published() == null ? "" : ", " + point.basis().published();
        return said == null ? "" : said + when;
    }
}
