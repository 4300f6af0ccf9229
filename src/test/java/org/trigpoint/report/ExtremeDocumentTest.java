package org.trigpoint.report;

import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.trigpoint.model.Marking;
import org.trigpoint.report.document.Block;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Contents;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.ItemList;
import org.trigpoint.report.document.Landscape;
import org.trigpoint.report.document.PageBreak;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.excel.ExcelWriter;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.output.DocumentWriter;
import org.trigpoint.report.pdf.PdfWriter;
import org.trigpoint.report.word.WordWriter;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Documents that nobody should write, but that data make.
class ExtremeDocumentTest {
    private static final TextWidths WIDTHS = TextWidths.load();
    private static final String LONG_WORD = "https://calderbrook.example/" + "a1b2c3d4".repeat(30);
    private static final DocumentInfo INFO = DocumentInfo.of(
            "A title <of> \"very\" many words & signs, which goes on and on until the cover could hold no more of it, for every partner has to be named",
            "Partnership of Calderbrook & Môn", new Marking("OFFICIAL & PRIVATE"), LocalDate.of(2013, 6, 28))
            .withSubtitle("And a subtitle of a length that nobody would choose, with commas, and clauses, and an end")
            .withEdition("Public edition")
            .withVersion("Draft 2")
            .withPeriod("April 2012 to March 2013");

    @Test
    void aTableOfManyColumnsIsNotCutOff() throws IOException {
        assertThat(outside(document(table("upright", 20), Landscape.of(table("turned", 45))))).isEmpty();
    }

    @Test
    void longWordsAreBroken() throws IOException {
        assertThat(outside(document(new Heading(1, LONG_WORD), Paragraph.of(LONG_WORD), ItemList.bullets(LONG_WORD),
                Table.of("t", LONG_WORD, List.of(Column.text("Name"), Column.text("Address")),
                        List.of(Row.of(Cell.text(LONG_WORD), Cell.text(LONG_WORD)))))))
                .isEmpty();
    }

    @Test
    void aRowTallerThanThePageGoesOnOnTheNext() throws IOException {
        String essay = "Words that somebody typed. ".repeat(600);
        Document document = document(Table.of("t", "Comments", List.of(Column.text("Who"), Column.text("What")),
                List.of(Row.of(Cell.text("Somebody"), Cell.text(essay)))));

        try (PdfFile pdf = new PdfFile(bytes(new PdfWriter(WIDTHS), document))) {
            assertThat(String.join(" ", pdf.pages()).split("somebody", -1)).hasSize(601);
        }
    }

    @Test
    void theCoverStaysOnePage() throws IOException {
        try (PdfFile pdf = new PdfFile(bytes(new PdfWriter(WIDTHS), document(new Heading(1, "First"))))) {
            assertThat(pdf.pages()).hasSize(2);
            assertThat(pdf.pages().getFirst()).contains("Draft 2", "28 June 2013", "OFFICIAL & PRIVATE");
        }
    }

    @Test
    void signsOfMarkupAreOnlySigns() throws Exception {
        Document document = document(new Heading(1, "<b> & \"quotes\""), Paragraph.of("]]> &amp; <w:p>"),
                Table.of("t", "<caption>", List.of(Column.text("a < b")), List.of(Row.of(Cell.text("_x0041_ & '")))));

        assertThat(new WordFile(bytes(new WordWriter(WIDTHS), document)).paragraphs("")).contains("<b> & \"quotes\"",
                "]]> &amp; <w:p>", "_x0041_ & '");
        try (PdfFile pdf = new PdfFile(bytes(new PdfWriter(WIDTHS), document))) {
            assertThat(pdf.pages().get(1)).contains("<b> & \"quotes\"", "]]> &amp; <w:p>", "_x0041_ & '");
        }
    }

    @Test
    void pageBreaksMakeNoEmptyPages() throws IOException {
        Document document = document(new PageBreak(), new Heading(1, "One"), new PageBreak(), new PageBreak(),
                new Heading(1, "Two"), new PageBreak(),
                Landscape.of(new PageBreak(), new Heading(1, "Three")), new PageBreak(), new Heading(1, "Four"),
                new PageBreak());

        try (PdfFile pdf = new PdfFile(bytes(new PdfWriter(WIDTHS), document))) {
            assertThat(pdf.pages()).hasSize(5);
        }
    }

    @Test
    void emptyTablesAndContentsCanBeWritten() throws Exception {
        Document document = document(Contents.usual(),
                Table.of("t", "Nothing yet", List.of(Column.text("Area"), Column.number("Count")), List.of()));

        assertThat(new WordFile(bytes(new WordWriter(WIDTHS), document)).tables()).hasSize(1);
        assertThat(new ExcelFile(bytes(new ExcelWriter(WIDTHS), document)).sheetNames()).contains("Nothing yet");
        try (PdfFile pdf = new PdfFile(bytes(new PdfWriter(WIDTHS), document))) {
            assertThat(pdf.elements("TH")).hasSize(2);
        }
    }

    @Test
    void writingStopsWhenItIsCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void report(String what, long done, long total) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThat(List.<DocumentWriter>of(new WordWriter(WIDTHS), new ExcelWriter(WIDTHS), new PdfWriter(WIDTHS)))
                .allSatisfy(writer -> assertThatThrownBy(
                        () -> writer.write(SampleDocument.assessment(), OutputStream.nullOutputStream(), cancelled))
                        .isInstanceOf(CancelledException.class));
    }

    private static Document document(Block... blocks) {
        return new Document(INFO, List.of(blocks));
    }

    private static Table table(String key, int columns) {
        List<Column> headings = IntStream.range(0, columns)
                .mapToObj(i -> i == 0 ? Column.text("Neighbourhood") : Column.number("Measurement " + i))
                .toList();
        List<Cell> cells = IntStream.range(0, columns)
                .mapToObj(i -> i == 0 ? Cell.text("Calderbrook") : (Cell) Cell.count(123_456 + i))
                .toList();
        return Table.of(key, "Many columns", headings, List.of(new Row(Row.Role.ORDINARY, cells)));
    }

    /// Glyphs that stand in the margins at the sides, or beyond.
    private static List<String> outside(Document document) throws IOException {
        List<String> outside = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (text.getXDirAdj() < 50 || text.getXDirAdj() + text.getWidthDirAdj() > text.getPageWidth() - 50) {
                    outside.add(text.getUnicode() + " at " + text.getXDirAdj() + " of " + text.getPageWidth());
                }
                super.processTextPosition(text);
            }
        };
        try (PdfFile pdf = new PdfFile(bytes(new PdfWriter(WIDTHS), document))) {
            stripper.getText(pdf.document());
        }
        return outside;
    }

    private static byte[] bytes(DocumentWriter writer, Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, out, Progress.NONE);
        return out.toByteArray();
    }
}
