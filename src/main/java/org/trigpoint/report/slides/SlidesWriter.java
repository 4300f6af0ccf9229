package org.trigpoint.report.slides;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.layout.PageFrame;
import org.trigpoint.report.layout.PictureSize;
import org.trigpoint.report.output.DatedZip;
import org.trigpoint.report.output.DocumentWriter;
import org.trigpoint.task.Progress;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/// Writes a title slide, and a slide for every part: its message as the title, one chart, map or table large below, where
/// the figures come from at the foot, everything else in the speaker's notes. The marking stands at the top and bottom of
/// every slide.
public final class SlidesWriter implements DocumentWriter {
    private static final Dimension PAGE = new Dimension(960, 540);
    private static final Rectangle TITLE = new Rectangle(36, 50, 888, 76);
    private static final Rectangle BODY = new Rectangle(40, 132, 880, 346);
    /// Points in a centimetre.
    private static final double POINTS = 72 / 2.54;

    @Override
    public String extension() {
        return "pptx";
    }

    @Override
    public void write(Document document, OutputStream out, Progress progress) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(PAGE);
            properties(show, document.info());
            title(show, document.info());
            List<Slide> slides = SlidePlan.of(document);
            for (int i = 0; i < slides.size(); i++) {
                progress.checkCancelled();
                progress.report("Writing the slides", i, slides.size());
                slide(show, slides.get(i), document.info());
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            show.write(file);
            DatedZip.write(file.toByteArray(), document.info().date(), out);
        }
    }

    private static void properties(XMLSlideShow show, DocumentInfo info) {
        Optional<Date> issued = Optional.of(Date.from(info.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = show.getProperties().getCoreProperties();
        core.setTitle(info.title());
        core.setCreator(info.partnership());
        core.setKeywords(info.marking().text());
        core.setCreated(issued);
        core.setModified(issued);
        core.setLastModifiedByUser(info.partnership());
        show.getProperties().getExtendedProperties().setApplication("Trigpoint");
    }

    private static void title(XMLSlideShow show, DocumentInfo info) throws IOException {
        SlidePen pen = SlidePen.on(show, info.title(), new Rectangle(60, 190, 840, 110), 40,
                info.language().toLanguageTag());
        pen.words(info.partnership(), new Rectangle(60, 140, 840, 40), 22, SlidePen.QUIET);
        pen.words(info.period(), new Rectangle(60, 310, 840, 40), 22, SlidePen.TEXT);
        pen.words(info.edition() + ", " + info.issued(), new Rectangle(60, 420, 840, 40), 16, SlidePen.QUIET);
        if (info.logo() != null) {
            byte[] png = info.logo().png().read();
            PictureSize size = PictureSize.logo(png);
            pen.picture(png, new Rectangle(60, 50, (int) (size.width() * POINTS), (int) (size.height() * POINTS)),
                    info.logo().alternative());
        }
        marked(pen, info);
    }

    private static void slide(XMLSlideShow show, Slide slide, DocumentInfo info) throws IOException {
        SlidePen pen = SlidePen.on(show, slide.message(), TITLE, titleSize(slide.message()),
                info.language().toLanguageTag());
        pen.words(slide.part(), new Rectangle(36, 28, 600, 24), 14, SlidePen.QUIET);
        String below = SlideBody.draw(pen, slide, BODY);
        pen.words(below, new Rectangle(36, 480, 850, 26), 12, SlidePen.QUIET);
        pen.words("" + show.getSlides().size(), new Rectangle(890, 508, 50, 26), 12, SlidePen.QUIET);
        marked(pen, info);
        List<String> notes = new ArrayList<>(List.of(slide.message()));
        notes.addAll(slide.points());
        notes.add(slide.sources().isEmpty()
                ? "Where the figures come from: see the assessment, issued " + info.issued() + "."
                : "Where the figures come from: " + String.join("; ", slide.sources()) + ".");
        pen.notes(notes);
    }

    private static double titleSize(String message) {
        return message.length() <= 80 ? 28 : message.length() <= 120 ? 24 : 20;
    }

    private static void marked(SlidePen pen, DocumentInfo info) {
        pen.centred(info.marking().text(), new Rectangle(0, 4, 960, 26), 12);
        pen.centred(info.marking().text(), new Rectangle(0, 508, 880, 26), 12);
    }

    /// The width over the height of a picture.
    static double shape(byte[] png) {
        PictureSize size = PictureSize.fit(png, 1, PageFrame.LANDSCAPE);
        return size.width() / size.height();
    }
}
