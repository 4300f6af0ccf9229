package org.trigpoint.report.layout;

import org.junit.jupiter.api.Test;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class PictureSizeTest {
    @Test
    void aPictureKeepsItsProportions() throws IOException {
        PictureSize size = PictureSize.fit(png(400, 200), 10, PageFrame.PORTRAIT);

        assertThat(size).isEqualTo(new PictureSize(10, 5));
    }

    @Test
    void aPictureIsNoWiderThanThePage() throws IOException {
        PictureSize size = PictureSize.fit(png(400, 200), 30, PageFrame.PORTRAIT);

        assertThat(size.width()).isCloseTo(PageFrame.PORTRAIT.textWidth(), within(1e-9));
    }

    @Test
    void aTallPictureLeavesRoomForItsCaption() throws IOException {
        PictureSize size = PictureSize.fit(png(100, 400), 16, PageFrame.LANDSCAPE);

        assertThat(size.height()).isLessThan(PageFrame.LANDSCAPE.textHeight() - 3);
        assertThat(size.width()).isCloseTo(size.height() / 4, within(1e-9));
    }

    @Test
    void whatIsNoPngIsRefused() {
        assertThatThrownBy(() -> PictureSize.fit("GIF89a and so on, long enough".getBytes(StandardCharsets.US_ASCII),
                10, PageFrame.PORTRAIT))
                .hasMessage("a picture is not a PNG file");
        assertThatThrownBy(() -> PictureSize.fit(new byte[0], 10, PageFrame.PORTRAIT))
                .hasMessage("a picture is not a PNG file");
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        return out.toByteArray();
    }
}
