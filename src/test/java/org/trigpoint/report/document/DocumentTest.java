package org.trigpoint.report.document;

import org.junit.jupiter.api.Test;
import org.trigpoint.model.Marking;

import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DocumentTest {
    private static final DocumentInfo INFO = DocumentInfo.of("Title", "Partnership", Marking.OFFICIAL_SENSITIVE,
            LocalDate.of(2013, 6, 28));

    @Test
    void headingsDoNotSkipALevel() {
        assertThatThrownBy(() -> document(new Heading(1, "One"), new Heading(3, "Three")))
                .hasMessageContaining("skips a level");
        assertThatThrownBy(() -> document(new Heading(2, "Two"))).hasMessageContaining("skips a level");
        assertThat(document(new Heading(1, "a"), new Heading(2, "b"), new Heading(3, "c"), new Heading(1, "d")).body())
                .hasSize(4);
    }

    @Test
    void headingsAreCheckedInLandscapeToo() {
        assertThatThrownBy(() -> document(new Heading(1, "One"), Landscape.of(new Heading(3, "Three"))))
                .hasMessageContaining("skips a level");
    }

    @Test
    void eachKeyIsUsedOnce() {
        assertThatThrownBy(() -> document(table("crime"), Landscape.of(table("crime")))).hasMessageContaining("crime");
    }

    @Test
    void aReferenceNamesSomethingInTheDocument() {
        assertThatThrownBy(() -> document(Paragraph.of(Prose.of("See ").reference("nowhere"))))
                .hasMessageContaining("nowhere");
    }

    @Test
    void tablesAndPicturesAreNumberedInReadingOrder() {
        Document document = document(table("one"), picture("first"), Landscape.of(table("two")), table("three"),
                picture("second"));

        Numbering numbering = Numbering.of(document);

        assertThat(List.of("one", "two", "three", "first", "second")).map(numbering::label)
                .containsExactly("Table 1", "Table 2", "Table 3", "Figure 1", "Figure 2");
    }

    @Test
    void aRowHasACellForEveryColumn() {
        assertThatThrownBy(() -> Table.of("t", "Caption", List.of(Column.text("A"), Column.number("B")),
                List.of(Row.of(Cell.text("only")))))
                .hasMessageContaining("row 1")
                .hasMessageContaining("1 cells for 2 columns");
    }

    @Test
    void headingsOfColumnsDiffer() {
        assertThatThrownBy(
                () -> Table.of("t", "Caption", List.of(Column.text("Area"), Column.number("AREA")), List.of()))
                .hasMessageContaining("AREA");
    }

    @Test
    void shorthandIsExplainedUnderTheTable() {
        Table table = Table.of("t", "Caption", List.of(Column.text("A"), Column.number("B")),
                List.of(Row.of(Cell.text("a"), Cell.missing(Shorthand.SUPPRESSED)),
                        Row.of(Cell.text("b"), Cell.marked(Cell.count(3), Shorthand.PROVISIONAL))))
                .withSource("Police");

        assertThat(table.footnotes()).containsExactly(Prose.of("[c] suppressed to protect people; [p] provisional."),
                Prose.of("Source: Police"));
    }

    @Test
    void landscapeIsNotNested() {
        assertThatThrownBy(() -> Landscape.of(Landscape.of(new PageBreak()))).hasMessageContaining("within another");
    }

    @Test
    void keysAreFitForLinks() {
        assertThatThrownBy(() -> table("Has Blanks")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Document document(Block... blocks) {
        return new Document(INFO, List.of(blocks));
    }

    private static Table table(String key) {
        return Table.of(key, "Caption", List.of(Column.text("Area")), List.of(Row.of(Cell.text("Calderbrook"))));
    }

    private static Picture picture(String key) {
        return new Picture(key, "Caption", "What it shows", () -> new byte[0], 10, "");
    }
}
