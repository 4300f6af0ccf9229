package org.trigpoint.figure;

import org.junit.jupiter.api.Test;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SparkTest {
    private static final YearMonth BEFORE = YearMonth.of(2011, 4);
    private static final YearMonth AFTER = YearMonth.of(2012, 4);

    private static Spark spark(List<Long> before, List<Long> after) {
        return new Spark(before, after, BEFORE, AFTER);
    }

    @Test
    void itsWordsAreItsSmallestAndItsLargestMonth() {
        assertThat(spark(List.of(7L, 1_204L, 9L), List.of(12L, 6L, 30L)).words())
                .isEqualTo("6 (May 2012) to 1,204 (May 2011)");
    }

    @Test
    void ofMonthsThatAreAlikeTheFirstIsNamed() {
        assertThat(spark(List.of(3L, 3L), List.of(3L, 3L)).words()).isEqualTo("3 (Apr 2011) to 3 (Apr 2011)");
    }

    /// From zero to the largest month: half of it lies half way up.
    @Test
    void theScaleBeginsAtZero() throws IOException {
        BufferedImage flat = image(spark(List.of(10L, 10L), List.of(5L, 5L)));
        int left = flat.getWidth() / 8;
        int right = flat.getWidth() * 3 / 4;
        int top = firstInk(flat, left);
        int half = firstInk(flat, right);
        assertThat(top).isLessThan(flat.getHeight() / 4);
        assertThat(half - top).isBetween(flat.getHeight() / 4, flat.getHeight() / 2);
    }

    @Test
    void noneAtAllIsALineAtTheBottom() throws IOException {
        BufferedImage none = image(spark(List.of(0L, 0L), List.of(0L, 0L)));
        assertThat(firstInk(none, none.getWidth() / 4)).isGreaterThan(none.getHeight() / 2);
    }

    @Test
    void oneMonthIsNoLine() {
        assertThatIllegalArgumentException().isThrownBy(() -> spark(List.of(1L), List.of(2L)));
        assertThatIllegalArgumentException().isThrownBy(() -> spark(List.of(1L, -1L), List.of(2L, 2L)));
    }

    private static BufferedImage image(Spark spark) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(spark.png()));
    }

    /// The topmost row of a column that is not paper.
    private static int firstInk(BufferedImage image, int x) {
        for (int y = 0; y < image.getHeight(); y++) {
            if ((image.getRGB(x, y) & 0xFF) < 0xE0 || (image.getRGB(x, y) >> 16 & 0xFF) < 0xE0) {
                return y;
            }
        }
        return image.getHeight();
    }
}
