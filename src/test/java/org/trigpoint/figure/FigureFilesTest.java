package org.trigpoint.figure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FigureFilesTest {
    private static final CountBars BARS = new CountBars("Fish & <chips>", "portions",
            List.of(new CountBars.Bar("Cod", 12), new CountBars.Bar("Plaice", 7)));

    @TempDir
    Path folder;

    @Test
    void aPngHasTheSizeAskedForAndIsNotBlank() throws IOException {
        FigureFiles.writePng(BARS, new PictureSize(605, 200, 300), folder.resolve("bars.png"));
        BufferedImage image = ImageIO.read(folder.resolve("bars.png").toFile());

        assertThat(image.getWidth()).isEqualTo(1891);
        assertThat(image.getHeight()).isEqualTo(625);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(Arrays.stream(pixels).distinct().count()).isGreaterThan(20);
        assertThat(Arrays.stream(pixels).filter(p -> p == Palette.LIGHT.accent().getRGB()).count())
                .isGreaterThan(50_000);
    }

    @Test
    void aPngKnowsItsSizeOnPaper() throws IOException {
        byte[] png = FigureFiles.png(BARS, PictureSize.of(605, 200), Frame.of(605, 200));
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            NodeList physical = root.getElementsByTagName("pHYs");
            assertThat(((Element) physical.item(0)).getAttribute("pixelsPerUnitXAxis")).isEqualTo("7559");
        }
    }

    @Test
    void anSvgKeepsItsTextsAndSaysWhatItShows() throws IOException {
        FigureFiles.writeSvg(BARS, PictureSize.of(605, 200), folder.resolve("bars.svg"));
        String svg = Files.readString(folder.resolve("bars.svg"));
        Drawn drawn = Drawn.of(BARS, Frame.of(605, 200));

        assertThat(svg).doesNotContain("DOCTYPE").contains("viewBox=\"0 0 605 200\"");
        assertThat(svg).contains("font-family=\"Liberation Sans, Arial, sans-serif\"")
                .contains("font-weight=\"bold\"");
        assertThat(drawn.words()).contains("Fish & <chips>", "Cod", "Plaice", "12", "7");
        assertThat(drawn.document().getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Fish & <chips>, portions: Cod is highest (12), then Plaice (7).");
    }

    @Test
    void theSameFigureGivesTheSameBytes() throws IOException {
        assertThat(FigureFiles.svg(BARS, Frame.of(605, 200))).isEqualTo(FigureFiles.svg(BARS, Frame.of(605, 200)));
        assertThat(FigureFiles.png(BARS, PictureSize.of(300, 100), Frame.of(300, 100)))
                .isEqualTo(FigureFiles.png(BARS, PictureSize.of(300, 100), Frame.of(300, 100)));
    }

    @Test
    void sixteenCentimetresAreSixHundredAndFiveUnits() {
        PictureSize size = PictureSize.fitting(BARS, 16);

        assertThat(size.widthPixels()).isEqualTo(1209);
        assertThat(size.height()).isEqualTo(BARS.heightFor(size.width()));
    }

    @Test
    void theHeadingCanBeLeftOut() {
        assertThat(Drawn.of(BARS, Frame.of(605, 200).withoutHeading()).words()).doesNotContain("Fish & <chips>")
                .contains("portions");
    }

    @Test
    void aPictureWithoutSizeIsRefused() {
        assertThatThrownBy(() -> PictureSize.of(0, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
