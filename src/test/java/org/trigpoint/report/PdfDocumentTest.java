package org.trigpoint.report;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.pdf.PdfWriter;
import org.trigpoint.task.Progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Reads what the PDF writer wrote by its structure and compares it with the model.
class PdfDocumentTest {
    private static final Document DOCUMENT = SampleDocument.assessment();
    private static final DocumentText EXPECTED = new DocumentText(DOCUMENT);
    private static PdfFile pdf;

    @BeforeAll
    static void write() throws IOException {
        pdf = new PdfFile(bytes(DOCUMENT));
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void itSaysThatItIsAccessible() throws IOException {
        PDDocumentCatalog catalog = pdf.document().getDocumentCatalog();

        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getLanguage()).isEqualTo("en-GB");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(pdf.document().getDocumentInformation().getTitle())
                .isEqualTo("Joint Strategic Intelligence Assessment");
        assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                .contains("<pdfuaid:part>1</pdfuaid:part>");
    }

    @Test
    void headingsAreTaggedAndBookmarked() {
        List<String> tagged = pdf.elements()
                .stream()
                .filter(element -> element.getStructureType().matches("H[123]"))
                .map(element -> element.getStructureType().substring(1) + pdf.text(element))
                .toList();
        List<String> bookmarks = new ArrayList<>();
        bookmarks(pdf.document().getDocumentCatalog().getDocumentOutline(), 1, bookmarks);

        assertThat(tagged).isEqualTo(EXPECTED.headings().stream().map(PdfFile::squeezed).toList());
        assertThat(bookmarks).isEqualTo(EXPECTED.headings());
    }

    @Test
    void everyParagraphCaptionAndNoteIsThere() {
        List<String> paragraphs = Stream.of("P", "LBody")
                .flatMap(type -> pdf.elements(type).stream())
                .map(pdf::text)
                .toList();

        assertThat(paragraphs).containsAll(squeezed(EXPECTED.paragraphs()))
                .containsAll(squeezed(EXPECTED.tableCaptions()))
                .containsAll(squeezed(EXPECTED.figureCaptions()))
                .containsAll(squeezed(EXPECTED.footnotes()));
    }

    @Test
    void everyCellIsThere() {
        List<List<String>> rows = pdf.elements("TR")
                .stream()
                .map(row -> row.getKids().stream().map(cell -> pdf.text((PDStructureElement) cell)).toList())
                .toList();

        assertThat(rows).containsExactlyElementsOf(
                EXPECTED.grids().stream().flatMap(List::stream).map(PdfDocumentTest::squeezed).toList());
    }

    @Test
    void headingCellsAreTaggedAsSuch() {
        for (PDStructureElement table : pdf.elements("Table")) {
            PDStructureElement head = PdfFile.within(table, "THead").findFirst().orElseThrow();
            assertThat(PdfFile.within(head, "TD")).isEmpty();
            assertThat(PdfFile.within(head, "TH")).isNotEmpty()
                    .allSatisfy(cell -> assertThat(scope(cell)).isEqualTo("Column"));
        }
        assertThat(pdf.elements("TH")).filteredOn(cell -> scope(cell).equals("Row"))
                .hasSize(DOCUMENT.tables().stream().mapToInt(table -> table.rows().size()).sum());
    }

    @Test
    void everyPictureHasItsAlternativeText() {
        assertThat(pdf.elements("Figure")).extracting(PDStructureElement::getAlternateDescription)
                .isEqualTo(EXPECTED.alternatives());
    }

    @Test
    void everyPageHasTheMarkingTwiceAndItsNumber() throws IOException {
        List<String> pages = pdf.pages();

        for (int page = 0; page < pages.size(); page++) {
            assertThat(pages.get(page).split("OFFICIAL-SENSITIVE", -1)).as("page %d", page + 1).hasSize(3);
            if (page > 0) {
                assertThat(pages.get(page)).contains("Page " + (page + 1) + " of " + pages.size());
            }
        }
    }

    @Test
    void wideTablesStandOnTurnedPages() throws IOException {
        List<String> pages = pdf.pages();

        for (int page = 0; page < pages.size(); page++) {
            PDRectangle box = pdf.document().getPage(page).getMediaBox();
            boolean wide = pages.get(page).contains("Trend") || pages.get(page).contains("Local name");
            assertThat(box.getWidth() > box.getHeight()).as("page %d", page + 1).isEqualTo(wide);
        }
    }

    @Test
    void headingRowsAreRepeatedOnEveryPageOfALongTable() throws IOException {
        List<String> pages = pdf.pages()
                .stream()
                .filter(page -> page.matches("(?s).*E01012\\d{3} Calderbrook \\d+[a-d] .*"))
                .toList();

        assertThat(pages).hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page).contains("Code Area 2011/12 2012/13 Difference Change"));
    }

    @Test
    void contentsGiveTheRightPages() throws IOException {
        List<String> pages = pdf.pages();
        Matcher entry = Pattern.compile("(?m)^(.+?) ?\\.[. ]{4,} ?(\\d+)$").matcher(pages.get(2));
        List<String> found = new ArrayList<>();
        while (entry.find()) {
            found.add(entry.group(1).strip());
            assertThat(pages.get(Integer.parseInt(entry.group(2)) - 1)).contains(entry.group(1).strip());
        }

        assertThat(found).isEqualTo(EXPECTED.headings()
                .stream()
                .filter(heading -> !heading.startsWith("3"))
                .map(heading -> heading.substring(2))
                .toList());
    }

    @Test
    void nothingIsPrintedOutsideThePage() throws IOException {
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
        stripper.getText(pdf.document());

        assertThat(outside).isEmpty();
    }

    @Test
    void allFontsAreInTheFile() throws IOException {
        for (PDPage page : pdf.document().getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                assertThat(page.getResources().getFont(name).getName()).contains("LiberationSans");
            }
        }
    }

    @Test
    void charactersTheFontLacksAreShownAsABox() throws IOException {
        Document odd = new Document(SampleDocument.info(),
                List.of(org.trigpoint.report.document.Paragraph.of("Tick ✔, diamond ◇, Ynys Môn, ŵ")));

        try (PdfFile file = new PdfFile(bytes(odd))) {
            assertThat(file.pages().get(1)).contains("Tick □, diamond ◊, Ynys Môn, ŵ");
        }
    }

    private static String scope(PDStructureElement cell) {
        return ((COSDictionary) cell.getCOSObject().getDictionaryObject(COSName.A)).getNameAsString("Scope");
    }

    private static void bookmarks(PDOutlineNode node, int level, List<String> into) {
        for (PDOutlineItem item : node.children()) {
            into.add(level + " " + item.getTitle());
            bookmarks(item, level + 1, into);
        }
    }

    private static List<String> squeezed(List<String> texts) {
        return texts.stream().map(PdfFile::squeezed).toList();
    }

    private static byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(TextWidths.load()).write(document, out, Progress.NONE);
        return out.toByteArray();
    }
}
