package org.trigpoint.report.word;

import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.layout.CoverLayout;
import org.trigpoint.report.layout.PictureSize;
import org.trigpoint.report.layout.TextWidths;

import java.io.IOException;

/// The cover: who, what, for when; at the foot the edition, the version and the date.
final class WordCover {
    private final WordText text;
    private final WordPictures pictures;
    private final TextWidths widths;

    WordCover(WordText text, WordPictures pictures, TextWidths widths) {
        this.text = text;
        this.pictures = pictures;
        this.widths = widths;
    }

    void write(DocumentInfo info) throws IOException {
        CoverLayout layout = CoverLayout.of(info, widths);
        partnership(info);
        text.begin("Title");
        text.run(info.title(), RunLook.sized(layout.titlePoints()));
        text.end();
        if (!info.subtitle().isEmpty()) {
            text.paragraph("Subtitle", info.subtitle());
        }
        text.beginProperties("CoverPeriod");
        text.xml().leaf("w:spacing", "w:after", WordUnits.text(layout.gapCentimetres()));
        text.endProperties();
        text.run(info.period());
        text.end();
        layout.details().forEach(line -> text.paragraph("CoverDetail", line));
    }

    private void partnership(DocumentInfo info) throws IOException {
        if (info.logo() == null) {
            text.paragraph("CoverPartnership", info.partnership());
            return;
        }
        byte[] png = info.logo().png().read();
        PictureSize size = PictureSize.logo(png);
        text.begin("Figure");
        pictures.run("Logo", info.logo().alternative(), png, size);
        text.end();
        text.beginProperties("CoverPartnership");
        text.xml().leaf("w:spacing", "w:before", WordUnits.text(CoverLayout.abovePartnership(size.height())));
        text.endProperties();
        text.run(info.partnership());
        text.end();
    }
}
