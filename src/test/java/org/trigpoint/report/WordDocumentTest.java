package org.trigpoint.report;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trigpoint.report.document.Cell;
import org.trigpoint.report.document.Column;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.word.WordWriter;
import org.trigpoint.task.Progress;
import org.w3c.dom.Element;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Reads what the Word writer wrote as plain XML and compares it with the model.
class WordDocumentTest {
    private static final Document DOCUMENT = SampleDocument.assessment();
    private static final DocumentText EXPECTED = new DocumentText(DOCUMENT);
    private static WordFile word;

    @BeforeAll
    static void write() throws Exception {
        word = new WordFile(bytes(DOCUMENT));
    }

    @Test
    void headingsAreRealHeadings() {
        List<String> headings = WordFile.all(word.body(), "w:p")
                .filter(paragraph -> WordFile.style(paragraph).matches("Heading[123]"))
                .map(paragraph -> WordFile.style(paragraph).substring(7) + " " + WordFile.text(paragraph))
                .toList();

        assertThat(headings).isEqualTo(EXPECTED.headings());
    }

    @Test
    void everyParagraphIsThere() {
        List<String> paragraphs = Stream.of("Normal", "Lead", "Small", "List", "Callout")
                .flatMap(style -> word.paragraphs(style).stream())
                .toList();

        assertThat(paragraphs).containsExactlyInAnyOrderElementsOf(EXPECTED.paragraphs());
    }

    @Test
    void everyCellIsThere() {
        assertThat(word.tables()).map(WordFile::grid).containsExactlyElementsOf(EXPECTED.grids());
    }

    @Test
    void captionsAreCountedByFields() {
        assertThat(word.paragraphs("Caption")).isEqualTo(EXPECTED.tableCaptions());
        assertThat(word.paragraphs("FigureCaption")).isEqualTo(EXPECTED.figureCaptions());
        assertThat(fields()).filteredOn(field -> field.contains("SEQ Table")).hasSize(EXPECTED.tableCaptions().size());
        assertThat(fields()).filteredOn(field -> field.contains("SEQ Figure"))
                .hasSize(EXPECTED.figureCaptions().size());
    }

    @Test
    void notesAndSourcesAreThere() {
        assertThat(Stream.concat(word.paragraphs("TableNote").stream(), word.paragraphs("LastNote").stream()))
                .containsExactlyInAnyOrderElementsOf(EXPECTED.footnotes());
    }

    @Test
    void everyPictureHasItsAlternativeText() {
        assertThat(WordFile.all(word.body(), "wp:docPr").map(picture -> picture.getAttribute("descr")))
                .containsExactlyElementsOf(EXPECTED.alternatives());
    }

    @Test
    void everyPictureIsInTheFile() throws Exception {
        List<String> targets = WordFile.all(word.part("word/_rels/document.xml.rels"), "Relationship")
                .map(link -> link.getAttribute("Target"))
                .toList();

        assertThat(targets).allSatisfy(target -> assertThat(word.parts()).containsKey("word/" + target));
        assertThat(WordFile.all(word.body(), "a:blip").map(blip -> blip.getAttribute("r:embed")))
                .hasSize(EXPECTED.alternatives().size())
                .doesNotHaveDuplicates();
    }

    @Test
    void everySectionHasTheMarkingAboveAndBelow() throws Exception {
        List<Element> sections = WordFile.all(word.body(), "w:sectPr").toList();

        assertThat(sections).hasSize(6).allSatisfy(section -> {
            assertThat(WordFile.all(section, "w:headerReference")).hasSize(1);
            assertThat(WordFile.all(section, "w:footerReference")).hasSize(1);
        });
        for (String part : word.parts()
                .keySet()
                .stream()
                .filter(name -> name.matches("word/(header|footer).*"))
                .toList()) {
            assertThat(WordFile.text(word.part(part))).as(part).contains("OFFICIAL-SENSITIVE");
        }
    }

    @Test
    void wideTablesStandOnTurnedPages() {
        assertThat(WordFile.all(word.body(), "w:pgSz").map(size -> size.getAttribute("w:orient"))).containsExactly("",
                "", "landscape", "", "landscape", "");
    }

    @Test
    void headingRowsAreRepeatedAndRowsAreNotSplit() {
        assertThat(word.tables()).allSatisfy(table -> {
            List<Element> rows = WordFile.all(table, "w:tr").toList();
            assertThat(WordFile.all(rows.getFirst(), "w:tblHeader")).hasSize(1);
            assertThat(rows).allSatisfy(row -> assertThat(WordFile.all(row, "w:cantSplit")).hasSize(1));
        });
    }

    @Test
    void noTableIsWiderThanItsPage() {
        assertThat(word.tables()).allSatisfy(table -> assertThat(
                WordFile.all(table, "w:gridCol").mapToInt(column -> Integer.parseInt(column.getAttribute("w:w"))).sum())
                .isLessThanOrEqualTo(14_600));
    }

    @Test
    void contentsAreFilledInAndLinked() {
        List<String> firstTwoLevels = EXPECTED.headings()
                .stream()
                .filter(heading -> !heading.startsWith("3"))
                .map(heading -> heading.substring(2))
                .toList();
        List<String> anchors = WordFile.all(word.body(), "w:hyperlink")
                .map(link -> link.getAttribute("w:anchor"))
                .toList();

        assertThat(Stream.of("TOC1", "TOC2").flatMap(style -> word.paragraphs(style).stream()))
                .containsExactlyInAnyOrderElementsOf(firstTwoLevels);
        assertThat(bookmarks()).containsAll(anchors).doesNotHaveDuplicates();
    }

    @Test
    void referencesLeadToCaptions() {
        List<String> targets = fields().stream()
                .filter(field -> field.startsWith(" REF "))
                .map(field -> field.split(" ")[2])
                .toList();

        assertThat(targets).isNotEmpty();
        assertThat(bookmarks()).containsAll(targets);
    }

    @Test
    void wordAsksNoQuestionOnOpening() {
        assertThat(word.parts().values()).allSatisfy(part -> assertThat(new String(part, StandardCharsets.UTF_8))
                .doesNotContain("<w:updateFields", "w:dirty"));
    }

    @Test
    void everyStyleInUseIsDefined() throws Exception {
        List<String> defined = WordFile.all(word.part("word/styles.xml"), "w:style")
                .map(style -> style.getAttribute("w:styleId"))
                .toList();
        List<String> used = Stream.of("w:pStyle", "w:rStyle", "w:tblStyle")
                .flatMap(kind -> WordFile.all(word.body(), kind))
                .map(style -> style.getAttribute("w:val"))
                .distinct()
                .toList();

        assertThat(defined).containsAll(used).doesNotHaveDuplicates();
    }

    @Test
    void propertiesNameThePartnershipAndNobodyElse() throws Exception {
        Element properties = word.part("docProps/core.xml").getDocumentElement();

        assertThat(WordFile.all(properties, "dc:creator").map(Element::getTextContent))
                .containsExactly("Calderbrook Community Safety Partnership");
        assertThat(WordFile.all(properties, "dc:title").map(Element::getTextContent))
                .containsExactly("Joint Strategic Intelligence Assessment");
        assertThat(WordFile.all(properties, "cp:keywords").map(Element::getTextContent))
                .containsExactly("OFFICIAL-SENSITIVE");
        assertThat(WordFile.all(properties, "cp:lastModifiedBy")).isEmpty();
    }

    @Test
    void theLanguageIsBritishEnglish() throws Exception {
        assertThat(WordFile.all(word.part("word/styles.xml"), "w:lang").map(language -> language.getAttribute("w:val")))
                .containsExactly("en-GB");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertThat(bytes(DOCUMENT)).isEqualTo(bytes(DOCUMENT));
    }

    @Test
    void aDocumentOfACoverAloneCanBeWritten() throws Exception {
        WordFile cover = new WordFile(bytes(new Document(SampleDocument.info(), List.of())));

        assertThat(cover.paragraphs("Title")).containsExactly("Joint Strategic Intelligence Assessment");
        assertThat(WordFile.all(cover.body(), "w:sectPr")).hasSize(1);
    }

    /// A table may fill its last page, and Word wants a paragraph after it.
    @Test
    void whatFollowsATableAtTheEndIsTooLowForABlankPage() throws Exception {
        WordFile ending = new WordFile(bytes(new Document(SampleDocument.info(), List.of(Table.of("last", "The last",
                List.of(Column.text("Place")), List.of(Row.of(Cell.text("Table 1"))))))));

        assertThat(ending.paragraphs("AfterTable")).isEmpty();
        assertThat(WordFile.all(ending.body(), "w:p").toList().getLast())
                .extracting(WordFile::style)
                .isEqualTo("SectionEnd");
    }

    private static List<String> fields() {
        return WordFile.all(word.body(), "w:fldSimple").map(field -> field.getAttribute("w:instr")).toList();
    }

    private static List<String> bookmarks() {
        return WordFile.all(word.body(), "w:bookmarkStart").map(bookmark -> bookmark.getAttribute("w:name")).toList();
    }

    private static byte[] bytes(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordWriter(TextWidths.load()).write(document, out, Progress.NONE);
        return out.toByteArray();
    }
}
