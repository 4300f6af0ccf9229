package org.trigpoint.report;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.trigpoint.report.slides.SlidesWriter;
import org.trigpoint.task.Progress;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class SlidesTest {
    @Test
    void everySlideBearsTheMarkingTwiceAndEveryPictureItsAlternativeText() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SlidesWriter().write(SampleDocument.assessment(), bytes, Progress.NONE);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(show.getSlides()).hasSizeGreaterThan(1);
            assertThat(text(show.getSlides().getFirst())).contains("Joint Strategic Intelligence Assessment");
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(text(slide).split("OFFICIAL-SENSITIVE", -1)).hasSize(3);
                slide.getShapes()
                        .stream()
                        .filter(XSLFPictureShape.class::isInstance)
                        .forEach(shape -> assertThat(shape.getXmlObject().toString()).contains("descr="));
            }
        }
    }

    private static String text(XSLFSlide slide) {
        return slide.getShapes()
                .stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .collect(Collectors.joining("\n"));
    }
}
