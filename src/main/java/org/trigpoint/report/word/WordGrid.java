package org.trigpoint.report.word;

import org.trigpoint.report.output.Markup;

import java.util.List;

/// The frame of any table: widths that are kept, rows that are not split across pages.
final class WordGrid {
    private final Markup xml;
    private final List<Double> widths;

    /// @param widths of the columns in centimetres
    WordGrid(Markup xml, List<Double> widths) {
        this.xml = xml;
        this.widths = widths;
    }

    /// @param padding left and right of the text in a cell, in centimetres
    /// @param description what the table holds, read aloud before it
    void begin(String style, double padding, String description) {
        double total = widths.stream().mapToDouble(Double::doubleValue).sum();
        xml.open("w:tbl").open("w:tblPr").leaf("w:tblStyle", "w:val", style);
        xml.leaf("w:tblW", "w:w", WordUnits.text(total), "w:type", "dxa");
        xml.leaf("w:tblInd", "w:w", "0", "w:type", "dxa").leaf("w:tblLayout", "w:type", "fixed");
        xml.open("w:tblCellMar").leaf("w:left", "w:w", WordUnits.text(padding), "w:type", "dxa");
        xml.leaf("w:right", "w:w", WordUnits.text(padding), "w:type", "dxa").close();
        xml.leaf("w:tblLook", "w:val", "06A0", "w:firstRow", "1", "w:lastRow", "0", "w:firstColumn", "1",
                "w:lastColumn", "0", "w:noHBand", "1", "w:noVBand", "1");
        xml.leaf("w:tblCaption", "w:val", description).close();
        xml.open("w:tblGrid");
        widths.forEach(width -> xml.leaf("w:gridCol", "w:w", WordUnits.text(width)));
        xml.close();
    }

    void end() {
        xml.close();
    }

    void beginRow() {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
    }

    /// A row of headings, repeated at the top of every page the table reaches.
    void beginHeadings() {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").leaf("w:tblHeader").close();
    }

    void endRow() {
        xml.close();
    }

    /// Begins a cell; properties beyond the width go between this and [#endProperties], in the order of the schema.
    void beginCell(int column) {
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", WordUnits.text(widths.get(column)), "w:type", "dxa");
    }

    void endProperties() {
        xml.close();
    }

    void endCell() {
        xml.close();
    }
}
