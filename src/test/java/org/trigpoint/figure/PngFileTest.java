package org.trigpoint.figure;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class PngFileTest {
    @ParameterizedTest
    @CsvSource({"1, 1, 2", "7, 3, 16777216", "1, 500, 16777216", "640, 480, 3"})
    void anotherReaderFindsEveryPixel(int width, int height, int colours) throws IOException {
        Random random = new Random(width * 31L + height);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt(colours));
            }
        }

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngFile.of(image, 192)));

        assertThat(read.getRGB(0, 0, width, height, null, 0, width))
                .isEqualTo(image.getRGB(0, 0, width, height, null, 0, width));
    }
}
