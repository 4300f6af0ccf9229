package org.trigpoint.report.word;

import org.trigpoint.report.output.Markup;

/// How a run differs from its paragraph.
///
/// @param style a character style, or empty
/// @param bold beyond what the style says
/// @param colour of the text, or empty; set on the run itself, since LibreOffice passes over that of a style in tables
/// @param halfPoints its size, or 0 for the paragraph's
record RunLook(String style, boolean bold, String colour, int halfPoints) {

    static final RunLook PLAIN = new RunLook("", false, "", 0);
    static final RunLook STRONG = new RunLook("Strong", false, "", 0);
    static final RunLook EMPHASIS = new RunLook("Emphasis", false, "", 0);

    static RunLook sized(double points) {
        return new RunLook("", false, "", (int) Math.round(points * 2));
    }

    RunLook coloured(String other) {
        return new RunLook(style, bold, other, halfPoints);
    }

    RunLook emboldened() {
        return new RunLook(style, true, colour, halfPoints);
    }

    void writeTo(Markup xml) {
        if (equals(PLAIN)) {
            return;
        }
        xml.open("w:rPr");
        if (!style.isEmpty()) {
            xml.leaf("w:rStyle", "w:val", style);
        }
        if (bold) {
            xml.leaf("w:b").leaf("w:bCs");
        }
        if (!colour.isEmpty()) {
            xml.leaf("w:color", "w:val", colour);
        }
        if (halfPoints > 0) {
            xml.leaf("w:sz", "w:val", "" + halfPoints).leaf("w:szCs", "w:val", "" + halfPoints);
        }
        xml.close();
    }
}
