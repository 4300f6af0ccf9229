package org.trigpoint.report.slides;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Run;
import org.trigpoint.report.layout.PictureSize;
import org.trigpoint.report.output.DatedZip;
import org.trigpoint.report.output.DocumentWriter;
import org.trigpoint.task.Progress;

import javax.imageio.ImageIO;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes a title slide, and a slide for every part with its first sentences and its first picture; annexes are left to the
/// documents. The marking stands at the top and bottom of every slide.
public final class SlidesWriter implements DocumentWriter {
    static {
        ImageIO.setUseCache(false); // which would be a temporary file that others may read
    }

    private static final Dimension PAGE = new Dimension(960, 540);
    private static final Color INK = new Color(0x12436D);
    private static final int MOST_SENTENCES = 5;
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
            logo(show, document.info());
            for (Part part : Part.of(document)) {
                progress.checkCancelled();
                slide(show, part, document.info().marking().text());
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

    /// A part of the document as one slide tells it.
    private record Part(String heading, List<String> sentences, List<Picture> pictures) {
        static List<Part> of(Document document) {
            List<Part> parts = new ArrayList<>();
            for (Block block : document.blocks().toList()) {
                if (block instanceof Heading heading && heading.level() == 1) {
                    parts.add(new Part(heading.text(), new ArrayList<>(), new ArrayList<>()));
                } else if (!parts.isEmpty()) {
                    parts.getLast().add(block);
                }
            }
            return parts.stream().filter(Part::saysEnough).toList();
        }

        private void add(Block block) {
            switch (block) {
                case Paragraph paragraph when paragraph.tone() == Paragraph.Tone.LEAD -> sentences
                        .add(text(paragraph.prose()));
                case ItemList list -> list.items().forEach(item -> sentences.add(text(item)));
                case Picture picture -> pictures.add(picture);
                default -> {
                    // tables are for reading, not for showing
                }
            }
        }

        private boolean saysEnough() {
            return !heading.startsWith("Annex") && !sentences.isEmpty();
        }

        private static String text(Prose prose) {
            return prose.runs()
                    .stream()
                    .map(run -> run instanceof Run.Words words ? words.text() : "the assessment")
                    .collect(Collectors.joining());
        }
    }

    private static void title(XMLSlideShow show, DocumentInfo info) {
        XSLFSlide slide = show.createSlide();
        marked(slide, info.marking().text());
        text(slide, info.partnership(), new Rectangle(60, 120, 840, 40), 20);
        text(slide, info.title(), new Rectangle(60, 170, 840, 110), 40);
        text(slide, info.period(), new Rectangle(60, 300, 840, 40), 20);
        text(slide, info.edition() + ", " + info.issued(), new Rectangle(60, 420, 840, 40), 14);
    }

    private static void logo(XMLSlideShow show, DocumentInfo info) throws IOException {
        if (info.logo() != null) {
            byte[] png = info.logo().png().read();
            PictureSize size = PictureSize.logo(png);
            XSLFPictureShape shape = show.getSlides().getFirst().createPicture(show.addPicture(png, PictureType.PNG));
            shape.setAnchor(new Rectangle(60, 50, (int) (size.width() * POINTS), (int) (size.height() * POINTS)));
            ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr().setDescr(info.logo().alternative());
        }
    }

    private static void slide(XMLSlideShow show, Part part, String marking) throws IOException {
        XSLFSlide slide = show.createSlide();
        marked(slide, marking);
        text(slide, part.heading(), new Rectangle(40, 34, 880, 50), 28);
        boolean pictured = !part.pictures().isEmpty();
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle(40, 95, pictured ? 420 : 880, 390));
        box.clearText();
        for (String sentence : part.sentences().stream().limit(MOST_SENTENCES).toList()) {
            XSLFTextParagraph paragraph = box.addNewTextParagraph();
            paragraph.setBullet(true);
            paragraph.setSpaceAfter(8.0);
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(sentence);
            run.setFontSize(16.0);
        }
        if (pictured) {
            picture(show, slide, part.pictures().getFirst());
        }
    }

    private static void picture(XMLSlideShow show, XSLFSlide slide, Picture picture) throws IOException {
        byte[] png = picture.png().read();
        var image = ImageIO.read(new ByteArrayInputStream(png));
        double scale = Math.min(440.0 / image.getWidth(), 360.0 / image.getHeight());
        XSLFPictureShape shape = slide.createPicture(show.addPicture(png, PictureType.PNG));
        shape.setAnchor(new Rectangle(480, 100, (int) (image.getWidth() * scale), (int) (image.getHeight() * scale)));
        ((CTPicture) shape.getXmlObject()).getNvPicPr()
                .getCNvPr()
                .setDescr(picture.alternative());
        text(slide, picture.caption(), new Rectangle(480, 465, 440, 30), 12);
    }

    private static void marked(XSLFSlide slide, String marking) {
        text(slide, marking, new Rectangle(0, 4, 960, 26), 12).getTextParagraphs()
                .getFirst()
                .setTextAlign(TextAlign.CENTER);
        text(slide, marking, new Rectangle(0, 508, 960, 26), 12).getTextParagraphs()
                .getFirst()
                .setTextAlign(TextAlign.CENTER);
    }

    private static XSLFTextBox text(XSLFSlide slide, String words, Rectangle place, double points) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        box.clearText();
        XSLFTextRun run = box.addNewTextParagraph().addNewTextRun();
        run.setText(words);
        run.setFontSize(points);
        run.setFontColor(INK);
        return box;
    }
}
