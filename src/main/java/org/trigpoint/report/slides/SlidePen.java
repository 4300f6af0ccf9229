package org.trigpoint.report.slides;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.List;

/// Puts words and pictures on one slide, in the order a screen reader meets them: the title first.
final class SlidePen {
    static final Color INK = new Color(0x12436D);
    static final Color TEXT = new Color(0x1F2933);
    static final Color QUIET = new Color(0x52606D);
    static final String FONT = "Arial";

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final String language;

    private SlidePen(XMLSlideShow show, XSLFSlide slide, String language) {
        this.show = show;
        this.slide = slide;
        this.language = language;
    }

    /// A new slide with a title.
    ///
    /// @param language of every word on it, such as `en-GB`
    static SlidePen on(XMLSlideShow show, String title, Rectangle place, double points, String language) {
        XSLFSlide slide = show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
        SlidePen pen = new SlidePen(show, slide, language);
        XSLFTextShape box = null;
        for (XSLFShape shape : List.copyOf(slide.getShapes())) {
            if (shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.TITLE) {
                box = text;
            } else {
                slide.removeShape(shape);
            }
        }
        if (box == null) {
            throw new IllegalStateException("the layout has no title");
        }
        ((CTShape) box.getXmlObject()).getSpPr().addNewXfrm(); // or the layout's is moved, of all slides
        box.setAnchor(place);
        box.setVerticalAlignment(VerticalAlignment.TOP);
        box.clearText();
        pen.run(paragraph(box), title, points, INK).setBold(true);
        return pen;
    }

    XSLFSlide slide() {
        return slide;
    }

    /// Words in a place of the slide.
    XSLFTextShape words(String words, Rectangle place, double points, Color colour) {
        XSLFTextShape box = slide.createTextBox();
        box.setAnchor(place);
        box.clearText();
        run(paragraph(box), words, points, colour);
        return box;
    }

    /// Words in the middle of a place.
    void centred(String words, Rectangle place, double points) {
        words(words, place, points, INK).getTextParagraphs().getFirst().setTextAlign(TextAlign.CENTER);
    }

    /// One paragraph a point.
    void points(List<String> points, Rectangle place, double size) {
        XSLFTextShape box = slide.createTextBox();
        box.setAnchor(place);
        box.clearText();
        for (String point : points) {
            XSLFTextParagraph paragraph = paragraph(box);
            paragraph.setBullet(true);
            paragraph.setIndent(-size);
            paragraph.setLeftMargin(size);
            paragraph.setSpaceAfter(size * .6);
            run(paragraph, point, size, TEXT);
        }
    }

    /// A picture with what it says to those who cannot see it.
    void picture(byte[] png, Rectangle place, String alternative) {
        XSLFPictureShape shape = slide.createPicture(show.addPicture(png, PictureType.PNG));
        shape.setAnchor(place);
        ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr().setDescr(alternative);
    }

    /// What the speaker reads.
    void notes(List<String> lines) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                lines.forEach(line -> run(paragraph(shape), line, 12, TEXT));
            }
        }
    }

    static XSLFTextParagraph paragraph(XSLFTextShape box) {
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        return paragraph;
    }

    XSLFTextRun run(XSLFTextParagraph paragraph, String words, double points, Color colour) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontSize(points);
        run.setFontFamily(FONT);
        run.setFontColor(colour);
        if (run.getXmlObject() instanceof CTRegularTextRun text) {
            CTTextCharacterProperties properties = text.isSetRPr() ? text.getRPr() : text.addNewRPr();
            properties.setLang(language);
        }
        return run;
    }
}
