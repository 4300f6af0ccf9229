package org.trigpoint.report.word;

import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.layout.CoverLayout;
import org.trigpoint.report.layout.TextWidths;

/// The cover: who, what, for when; at the foot the edition, the version and the date.
final class WordCover {
    private final WordText text;
    private final TextWidths widths;

    WordCover(WordText text, TextWidths widths) {
        this.text = text;
        this.widths = widths;
    }

    void write(DocumentInfo info) {
        CoverLayout layout = CoverLayout.of(info, widths);
        text.paragraph("CoverPartnership", info.partnership());
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
}
