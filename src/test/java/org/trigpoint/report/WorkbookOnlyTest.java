package org.trigpoint.report;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Marking;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.DocumentInfo;
import org.trigpoint.report.document.Heading;
import org.trigpoint.report.document.Paragraph;
import org.trigpoint.report.document.Prose;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.excel.ExcelWriter;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.output.DocumentWriter;
import org.trigpoint.report.pdf.PdfWriter;
import org.trigpoint.report.word.WordWriter;
import org.trigpoint.task.Progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// A table for the workbook alone keeps its number and caption on pages, and says where it stands.
class WorkbookOnlyTest {
    private static final String POINTER = "This table of 2 rows stands in the workbook (Excel), on the sheet \"Long\".";

    private static Table table(String key, String word) {
        return Table.of(key, "A table of " + word, List.of(Column.text("What")),
                List.of(Row.of(Cell.text(word + " one")), Row.of(Cell.text(word + " two"))));
    }

    private static Document document() {
        return new Document(
                DocumentInfo.of("Assessment", "Partnership", Marking.OFFICIAL_SENSITIVE, LocalDate.of(2013, 6, 30)),
                List.of(new Heading(1, "Section"),
                        Paragraph.of(Prose.of("See ").reference("long").then(" and ").reference("short").then(".")),
                        table("long", "hidden").withSheetName("Long").withoutPages(), table("short", "shown")));
    }

    @Test
    void wordAndPdfPointAndTheWorkbookHoldsIt() throws Exception {
        TextWidths widths = TextWidths.load();

        WordFile word = new WordFile(written(new WordWriter(widths)));
        assertThat(word.tables()).hasSize(1);
        assertThat(WordFile.text(word.part("word/document.xml")))
                .contains("A table of hidden", POINTER, "A table of shown")
                .doesNotContain("hidden one");
        try (PdfFile pdf = new PdfFile(written(new PdfWriter(widths)))) {
            String pages = PdfFile.squeezed(String.join(" ", pdf.pages()));
            assertThat(pages).contains(PdfFile.squeezed("Table 1: A table of hidden"), PdfFile.squeezed(POINTER),
                    PdfFile.squeezed("Table 2: A table of shown"), PdfFile.squeezed("shown one"))
                    .doesNotContain(PdfFile.squeezed("hidden one"));
        }
        assertThat(new ExcelFile(written(new ExcelWriter(widths))).allCells().stream().map(ExcelFile::shown))
                .contains("hidden one", "hidden two", "shown one");
    }

    private static byte[] written(DocumentWriter writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(document(), bytes, Progress.NONE);
        return bytes.toByteArray();
    }

    /// A long line would be printed across, and the table small beside it.
    @Test
    void theWorkbookBreaksALongNoteIntoRows() throws Exception {
        String note = "Every word of this note counts, and there are many of them. ".repeat(6).strip();
        Document noted = new Document(document().info(), List.of(new Heading(1, "Section"),
                table("noted", "short").withNotes(List.of(Prose.of(note))).withSheetName("Noted")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ExcelWriter(TextWidths.load()).write(noted, bytes, Progress.NONE);
        List<String> lines = new ExcelFile(bytes.toByteArray()).sheet("Noted")
                .stream()
                .flatMap(row -> row.stream().limit(1))
                .map(ExcelFile::shown)
                .dropWhile(text -> !text.startsWith("Every word"))
                .toList();
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isBetween(1, 120));
        assertThat(String.join(" ", lines)).isEqualTo(note);
    }
}
