package org.trigpoint.report;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trigpoint.report.slides.SlidesWriter;
import org.trigpoint.task.Progress;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class SlidesTest {
    private static final Rectangle2D PAGE = new Rectangle2D.Double(0, 0, 960, 540);
    private static XMLSlideShow show;

    @BeforeAll
    static void write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new SlidesWriter().write(SampleDocument.assessment(), bytes, Progress.NONE);
        show = new XMLSlideShow(new ByteArrayInputStream(bytes.toByteArray()));
    }

    @AfterAll
    static void close() throws IOException {
        show.close();
    }

    private static List<XSLFSlide> told() {
        return show.getSlides().subList(1, show.getSlides().size());
    }

    @Test
    void everySlideBearsTheMarkingTwiceAndEveryPictureItsAlternativeText() {
        assertThat(show.getSlides()).hasSizeGreaterThan(3);
        assertThat(show.getSlides().getFirst().getTitle()).isEqualTo("Joint Strategic Intelligence Assessment");
        for (XSLFSlide slide : show.getSlides()) {
            assertThat(text(slide).split("OFFICIAL-SENSITIVE", -1)).hasSize(3);
            slide.getShapes()
                    .stream()
                    .filter(XSLFPictureShape.class::isInstance)
                    .forEach(shape -> assertThat(shape.getXmlObject().toString()).contains("descr="));
        }
    }

    @Test
    void theTitleIsASentenceAndTheFirstThingAScreenReaderMeets() {
        for (XSLFSlide slide : told()) {
            XSLFShape first = slide.getShapes().getFirst();
            assertThat(((XSLFTextShape) first).getTextType()).isEqualTo(Placeholder.TITLE);
            assertThat(slide.getTitle()).isNotBlank();
        }
        assertThat(told()).extracting(XSLFSlide::getTitle)
                .contains("Recorded crime fell by 14%, from 26,913 to 23,034 offences (the assessment).");
    }

    @Test
    void somethingLargeStandsOnEverySlideAndNothingReachesBeyondIt() {
        for (XSLFSlide slide : told()) {
            double largest = slide.getShapes()
                    .stream()
                    .filter(shape -> shape instanceof XSLFPictureShape || shape instanceof XSLFTable
                            || shape.getAnchor().getY() > 120)
                    .mapToDouble(shape -> shape.getAnchor().getWidth() * shape.getAnchor().getHeight())
                    .max()
                    .orElse(0);
            assertThat(largest).as(slide.getTitle()).isGreaterThan(.2 * PAGE.getWidth() * PAGE.getHeight());
            for (XSLFShape shape : slide.getShapes()) {
                assertThat(PAGE.contains(shape.getAnchor())).as(slide.getTitle()).isTrue();
            }
        }
    }

    @Test
    void lettersAreLargeEnoughForTheBackOfTheRoom() {
        for (XSLFSlide slide : told()) {
            for (XSLFShape shape : slide.getShapes()) {
                boolean read = shape.getAnchor().getY() > 40 && shape.getAnchor().getMaxY() < 480;
                if (read && shape instanceof XSLFTextShape words) {
                    words.getTextParagraphs()
                            .stream()
                            .flatMap(paragraph -> paragraph.getTextRuns().stream())
                            .forEach(run -> assertThat(run.getFontSize()).as(run.getRawText())
                                    .isGreaterThanOrEqualTo(14));
                }
            }
        }
    }

    @Test
    void everyWordIsInBritishEnglish() {
        for (XSLFSlide slide : show.getSlides()) {
            String xml = slide.getXmlObject().toString();
            long runs = Pattern.compile("<a:r>").matcher(xml).results().count();
            long british = Pattern.compile("lang=\"en-GB\"").matcher(xml).results().count();
            assertThat(british).isGreaterThanOrEqualTo(runs).isPositive();
        }
    }

    @Test
    void theNotesSayWhereTheFiguresComeFrom() {
        for (XSLFSlide slide : told()) {
            XSLFNotes notes = slide.getNotes();
            String said = Arrays.stream(notes.getPlaceholders())
                    .filter(shape -> shape.getTextType() == Placeholder.BODY)
                    .map(XSLFTextShape::getText)
                    .collect(Collectors.joining());
            assertThat(said).contains(slide.getTitle()).contains("Where the figures come from: ");
        }
    }

    @Test
    void aTableIsOneWithItsFirstRowAsHeadings() {
        List<XSLFTable> tables = told().stream()
                .flatMap(slide -> slide.getShapes().stream())
                .filter(XSLFTable.class::isInstance)
                .map(XSLFTable.class::cast)
                .toList();
        assertThat(tables).isNotEmpty()
                .allSatisfy(table -> assertThat(table.getCTTable().getTblPr().getFirstRow()).isTrue());
    }

    private static String text(XSLFSlide slide) {
        return slide.getShapes()
                .stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .collect(Collectors.joining("\n"));
    }
}
