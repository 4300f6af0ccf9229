package org.trigpoint.figure;

import org.junit.jupiter.api.Test;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IntervalBarTest {
    @Test
    void aClearFallStandsLeftOfTheLineInTheAccentAndNothingStandsRightOfIt() throws IOException {
        BufferedImage image = image(new IntervalBar(-40, -30, -20, 60));

        assertThat(pixels(image, 0, image.getWidth() / 2, Palette.LIGHT.accent().getRGB())).isPositive();
        assertThat(pixels(image, image.getWidth() / 2, image.getWidth(), Palette.LIGHT.accent().getRGB())).isZero();
    }

    @Test
    void theBarsLengthIsThatOfItsInterval() throws IOException {
        int narrow = pixels(image(new IntervalBar(20, 30, 40, 60)), Palette.LIGHT.accent().getRGB());
        int wide = pixels(image(new IntervalBar(20, 30, 60, 60)), Palette.LIGHT.accent().getRGB());

        assertThat((double) wide / narrow).isBetween(2.2, 3.0); // 37.3 and 18.7 units, less the 7 of the dot
    }

    @Test
    void oneThatHoldsNoChangeIsQuietAndSaysSo() throws IOException {
        IntervalBar bar = new IntervalBar(-10, 5, 30, 60);

        assertThat(bar.words()).isEqualTo("crosses no change");
        assertThat(pixels(image(bar), Palette.LIGHT.accent().getRGB())).isZero();
    }

    @Test
    void anEndBeyondTheScaleIsCutOff() throws IOException {
        assertThat(image(new IntervalBar(20, 120, 400, 60)).getWidth())
                .isEqualTo(image(new IntervalBar(1, 2, 3, 60)).getWidth());
    }

    @Test
    void whatIsNoIntervalIsRefused() {
        assertThatThrownBy(() -> new IntervalBar(3, 2, 1, 60)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new IntervalBar(1, 2, 3, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BufferedImage image(IntervalBar bar) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bar.png()));
    }

    private static int pixels(BufferedImage image, int colour) {
        return pixels(image, 0, image.getWidth(), colour);
    }

    private static int pixels(BufferedImage image, int from, int to, int colour) {
        int found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = from; x < to; x++) {
                found += image.getRGB(x, y) == colour ? 1 : 0;
            }
        }
        return found;
    }
}
