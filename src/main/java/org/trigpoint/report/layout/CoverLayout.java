package org.trigpoint.report.layout;

import org.trigpoint.report.document.DocumentInfo;

import java.util.List;
import java.util.stream.Stream;

/// What the cover says, and how it stays one page however long the title: long titles are set smaller, and the lines at the
/// foot keep their place.
///
/// @param titlePoints the size of the title
/// @param gapCentimetres the space above the lines at the foot
/// @param details the lines at the foot: edition, version and date, as far as there are any
public record CoverLayout(double titlePoints, double gapCentimetres, List<String> details) {

    /// The partnership, the gaps around it and around the title, the period.
    private static final double FIXED_CENTIMETRES = 10.2;
    private static final double DETAIL_CENTIMETRES = 0.65;
    private static final double FOOT_CENTIMETRES = 1.2;
    private static final double SMALLEST_GAP = 0.8;
    private static final double ABOVE_PARTNERSHIP = 4.2;
    private static final double SUBTITLE_POINTS = 18;
    private static final double TITLE_LINE = 1.2;
    private static final double SUBTITLE_LINE = 1.3;
    /// The title stops short of the right margin.
    public static final double TITLE_INDENT_CENTIMETRES = 2.0;
    private static final double[] TITLE_SIZES = {36, 30, 24, 20, 16};
    private static final double TALLEST_TITLE = 6;
    private static final double CENTIMETRES_PER_POINT = 2.54 / 72;

    /// Measures the words of a cover.
    public static CoverLayout of(DocumentInfo info, TextWidths text) {
        PageFrame page = PageFrame.PORTRAIT;
        double size = TITLE_SIZES[TITLE_SIZES.length - 1];
        for (int i = TITLE_SIZES.length - 1; i >= 0; i--) {
            size = title(info, TITLE_SIZES[i], text) <= TALLEST_TITLE ? TITLE_SIZES[i] : size;
        }
        double subtitle = lines(text.regular(info.subtitle(), SUBTITLE_POINTS) / page.textWidth()) * SUBTITLE_POINTS
                * SUBTITLE_LINE * CENTIMETRES_PER_POINT;
        List<String> details = Stream.of(info.edition(), info.version(), info.issued())
                .filter(line -> !line.isEmpty())
                .toList();
        double foot = details.size() * DETAIL_CENTIMETRES + FOOT_CENTIMETRES;
        double gap = page.textHeight() - FIXED_CENTIMETRES - title(info, size, text) - subtitle - foot;
        return new CoverLayout(size, Math.max(SMALLEST_GAP, gap), details);
    }

    /// The space above the partnership's name under a logo, so that the lines below keep their place.
    ///
    /// @param logoCentimetres the height of the logo
    public static double abovePartnership(double logoCentimetres) {
        return Math.max(SMALLEST_GAP, ABOVE_PARTNERSHIP - logoCentimetres);
    }

    private static double title(DocumentInfo info, double points, TextWidths text) {
        double line = PageFrame.PORTRAIT.textWidth() - TITLE_INDENT_CENTIMETRES;
        return lines(text.bold(info.title(), points) / line) * points * TITLE_LINE * CENTIMETRES_PER_POINT;
    }

    /// Words leave the ends of lines ragged.
    private static double lines(double full) {
        return full <= 1 ? Math.ceil(full) : Math.ceil(full * 1.25);
    }
}
