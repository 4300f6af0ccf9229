package org.trigpoint.report.word;

import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Numbering;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Run;
import org.trigpoint.report.document.Standing;
import org.trigpoint.report.output.Markup;

/// Paragraphs and the runs within: what every other part of the body is made of.
final class WordText {
    private final Markup xml = new Markup();
    private final Numbering numbering;
    private int bookmarks;
    private int numberedLists;
    private boolean newPage;
    private boolean newSection;
    private boolean topOfPage;

    WordText(Document document) {
        numbering = Numbering.of(document);
    }

    Markup xml() {
        return xml;
    }

    Numbering numbering() {
        return numbering;
    }

    /// The next paragraph begins on a new page.
    void breakPage() {
        newPage = true;
    }

    /// The next paragraph begins a section, and with it a page.
    void beginSection() {
        newPage = false;
        newSection = true;
    }

    /// Begins a paragraph; properties beyond the style go between this and [#endProperties], in the order of the schema.
    void beginProperties(String style) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style);
        if (newPage) {
            xml.leaf("w:pageBreakBefore");
        }
        topOfPage = newPage || newSection;
        newPage = false;
        newSection = false;
    }

    /// Whether the paragraph begun last is the first of its page for certain.
    boolean topOfPage() {
        return topOfPage;
    }

    void endProperties() {
        xml.close();
    }

    void begin(String style) {
        beginProperties(style);
        endProperties();
    }

    void end() {
        xml.close();
    }

    /// A whole paragraph of plain text.
    void paragraph(String style, String text) {
        begin(style);
        run(text);
        end();
    }

    /// A whole paragraph.
    void paragraph(String style, Prose prose) {
        begin(style);
        prose(prose);
        end();
    }

    void prose(Prose prose) {
        for (Run run : prose.runs()) {
            switch (run) {
                case Run.Words(String text, Run.Emphasis emphasis) -> run(text, switch (emphasis) {
                    case PLAIN -> RunLook.PLAIN;
                    case BOLD -> RunLook.STRONG;
                    case ITALIC -> RunLook.EMPHASIS;
                });
                case Run.Reference(String key) -> field("REF " + bookmark(key) + " \\h", numbering.label(key));
            }
        }
    }

    void run(String text) {
        run(text, RunLook.PLAIN);
    }

    void run(String text, RunLook look) {
        xml.open("w:r");
        look.writeTo(xml);
        xml.element("w:t", text, "xml:space", "preserve").close();
    }

    /// A field with the text it shows until Word counts again.
    void field(String instruction, String shown) {
        xml.open("w:fldSimple", "w:instr", " " + instruction + " ");
        run(shown);
        xml.close();
    }

    /// "Table 3" as a counting field, so that captions added in Word renumber, and a place for references to point to.
    void countedLabel(String key) {
        String[] label = numbering.label(key).split(" ");
        beginBookmark(bookmark(key));
        run(label[0] + " ");
        field("SEQ " + label[0] + " \\* ARABIC", label[1]);
        endBookmark();
    }

    void beginBookmark(String name) {
        bookmarks++;
        xml.leaf("w:bookmarkStart", "w:id", "" + bookmarks, "w:name", name);
    }

    void endBookmark() {
        xml.leaf("w:bookmarkEnd", "w:id", "" + bookmarks);
    }

    /// A numbered list of its own.
    ///
    /// @return its number in the part with the definitions of lists
    int newNumberedList() {
        numberedLists++;
        return WordNumbering.BULLETS + numberedLists;
    }

    int numberedLists() {
        return numberedLists;
    }

    /// The runs of a cell that holds text; a status shows its shape in colour.
    void cell(Cell cell, RunLook look) {
        if (cell instanceof Cell.Status(Standing standing, String word)) {
            run(standing.shape(), look.coloured(colour(standing)));
            run("\u00A0" + word, look);
        } else {
            run(cell.text(), look);
        }
    }

    private static String colour(Standing standing) {
        return switch (standing) {
            case BETTER -> "28A197";
            case WORSE -> "801650";
            case UNCLEAR, NO_DATA -> "505A64";
        };
    }

    /// Word allows letters, digits and underscores.
    static String bookmark(String anchor) {
        return "_" + anchor.replace('-', '_');
    }
}
