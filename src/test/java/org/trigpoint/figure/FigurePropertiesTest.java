package org.trigpoint.figure;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class FigurePropertiesTest {
    @Provide
    Arbitrary<Figure> figures() {
        List<Double> year = List.of(5., Double.NaN, 7.);
        return Arbitraries.of(MonthlyComparisonTest.comparison(year, year), DayHourGridTest.grid(),
                FunnelTest.typical(),
                RankIntervalsTest.ranks(9), LorenzCurveTest.curve(List.of(3., 2., 1.)),
                XmrChartTest.chart(List.of(new SeriesBreak(1, "rules")), 1, 95, 3),
                new CountBars("Bars", "unit", List.of(new CountBars.Bar("one", 1), new CountBars.Bar("two", 0))));
    }

    @Property(tries = 200)
    void everyFigureIsDrawnInAnyFrameAndEitherTheme(@ForAll("figures") Figure figure,
            @ForAll @DoubleRange(min = 0.1, max = 1200) double width,
            @ForAll @DoubleRange(min = 0.1, max = 900) double height) {
        Frame frame = Frame.of(width, height);

        assertThat(FigureFiles.svg(figure, frame)).contains("</svg>").doesNotContain("NaN", "Infinity");
        assertThat(FigureFiles.svg(figure, frame.in(Palette.DARK).withoutHeading())).doesNotContain("NaN", "Infinity");
        assertThat(figure.hotspots(frame)).allSatisfy(h -> {
            assertThat(h.text()).isNotBlank();
            assertThat(h.bounds().getWidth()).isNotNegative();
        });
    }

    @Property(tries = 8)
    void aFrameWithoutSizeDoesNoHarm(@ForAll("figures") Figure figure) {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        figure.draw(graphics, 0, 0);
        graphics.dispose();

        assertThat(figure.at(5, 5, Frame.of(0, 0))).isNotNull();
    }
}
