package org.trigpoint.report;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trigpoint.report.document.Cell.Amount;
import org.trigpoint.report.document.Cell.Day;
import org.trigpoint.report.document.Cell.Marked;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.FlatColumn;
import org.trigpoint.report.document.Numbering;
import org.trigpoint.report.document.Row;
import org.trigpoint.report.document.Table;
import org.trigpoint.report.excel.ExcelWriter;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.task.Progress;
import org.w3c.dom.Element;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// Reads what the Excel writer wrote with another library and compares it with the model.
class ExcelDocumentTest {
    private static final int FRONT_SHEETS = 3;
    private static final int HEADINGS = 3;
    private static final Document DOCUMENT = SampleDocument.assessment();
    private static ExcelFile excel;

    @BeforeAll
    static void write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExcelWriter(TextWidths.load()).write(DOCUMENT, out, Progress.NONE);
        excel = new ExcelFile(out.toByteArray());
    }

    @Test
    void everyTableHasASheetAfterTheThreeInFront() {
        assertThat(excel.sheetNames()).hasSize(DOCUMENT.tables().size() + FRONT_SHEETS)
                .startsWith("Cover", "Contents", "Notes", "Data received");
        assertThat(excel.sheetNames()).allSatisfy(name -> assertThat(name.length()).isLessThanOrEqualTo(31));
    }

    @Test
    void everyCellShowsWhatTheOtherDocumentsShow() {
        for (int i = 0; i < DOCUMENT.tables().size(); i++) {
            Table table = DOCUMENT.tables().get(i);
            String sheet = excel.sheetNames().get(FRONT_SHEETS + i);
            List<List<Cell>> rows = excel.sheet(sheet).subList(HEADINGS, HEADINGS + 1 + table.rows().size());

            assertThat(rows.stream().map(row -> row.stream().map(ExcelFile::shown).toList())).as(sheet)
                    .containsExactlyElementsOf(expected(table));
        }
    }

    @Test
    void numbersStayNumbers() {
        for (int i = 0; i < DOCUMENT.tables().size(); i++) {
            Table table = DOCUMENT.tables().get(i);
            List<List<Cell>> rows = excel.sheet(excel.sheetNames().get(FRONT_SHEETS + i));
            for (int row = 0; row < table.rows().size(); row++) {
                assertThat(
                        rows.get(HEADINGS + 1 + row).stream().map(cell -> cell.getType() == CellType.NUMBER).toList())
                        .isEqualTo(numbers(table, row));
            }
        }
    }

    @Test
    void percentagesAreStoredAsFractions() {
        List<Cell> total = excel.sheet("Scanning").get(HEADINGS + 25);

        assertThat(total.get(4).asNumber()).isEqualByComparingTo("-0.1441");
        assertThat(ExcelFile.shown(total.get(4))).isEqualTo("−14.4%");
    }

    @Test
    void captionsNotesAndSourcesAreThere() {
        DocumentText text = new DocumentText(DOCUMENT);
        List<String> all = excel.allCells().stream().map(Cell::getText).toList();

        assertThat(all).containsAll(text.tableCaptions());
        assertThat(all).containsAll(DOCUMENT.tables()
                .stream()
                .flatMap(table -> table.footnotes().stream())
                .map(Numbering.of(DOCUMENT)::words)
                .toList());
    }

    @Test
    void everySheetIsMarkedInItsFirstRowAndMargins() throws Exception {
        assertThat(excel.sheetNames()).allSatisfy(
                name -> assertThat(excel.sheet(name).getFirst().getFirst().getText()).isEqualTo("OFFICIAL-SENSITIVE"));
        assertThat(excel.parts("xl/worksheets/sheet.*xml")).hasSize(excel.sheetNames().size()).allSatisfy(sheet -> {
            assertThat(texts(sheet, "oddHeader")).singleElement().asString().contains("OFFICIAL-SENSITIVE");
            assertThat(texts(sheet, "oddFooter")).singleElement().asString().contains("OFFICIAL-SENSITIVE");
        });
    }

    @Test
    void nothingIsAFormula() throws Exception {
        assertThat(excel.allCells()).noneMatch(cell -> cell.getType() == CellType.FORMULA);
        assertThat(excel.parts("xl/worksheets/sheet.*xml"))
                .allSatisfy(sheet -> assertThat(texts(sheet, "f")).isEmpty());
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws Exception {
        Cell injected = excel.sheet("Recommended actions").get(HEADINGS + 2).getFirst();

        assertThat(injected.getType()).isEqualTo(CellType.STRING);
        assertThat(injected.getText()).isEqualTo("=Ask for ambulance calls by outward postcode, monthly");
        assertThat(quotePrefix(injected)).isTrue();
        assertThat(quotePrefix(excel.sheet("Recommended actions").get(HEADINGS + 1).getFirst())).isFalse();
    }

    /// Whether the cell is marked so that editing it does not turn it into a formula.
    private static boolean quotePrefix(Cell cell) throws Exception {
        int sheet = excel.sheetNames().indexOf("Recommended actions") + 1;
        String style = WordFile.all(excel.parts("xl/worksheets/sheet" + sheet + ".xml").getFirst(), "c")
                .filter(element -> element.getAttribute("r").equals(cell.getAddress().toString()))
                .map(element -> element.getAttribute("s"))
                .findFirst()
                .orElseThrow();
        Element styles = WordFile.all(excel.parts("xl/styles.xml").getFirst(), "cellXfs").findFirst().orElseThrow();
        return WordFile.all(styles, "xf")
                .toList()
                .get(Integer.parseInt(style))
                .getAttribute("quotePrefix")
                .equals("true");
    }

    @Test
    void nothingIsMergedOrHidden() throws Exception {
        assertThat(excel.visibility().values()).containsOnly("VISIBLE");
        assertThat(excel.parts("xl/worksheets/sheet.*xml")).allSatisfy(sheet -> {
            assertThat(WordFile.all(sheet, "mergeCell")).isEmpty();
            assertThat(WordFile.all(sheet, "row").filter(row -> row.getAttribute("hidden").equals("1"))).isEmpty();
            assertThat(WordFile.all(sheet, "col").filter(column -> column.getAttribute("hidden").equals("1")))
                    .isEmpty();
        });
    }

    @Test
    void oneMarkedTableASheetWithAFilterAndAPlainName() throws Exception {
        List<Element> tables = excel.parts("xl/tables/.*xml").stream().map(part -> part.getDocumentElement()).toList();

        assertThat(tables).hasSize(DOCUMENT.tables().size());
        assertThat(tables).extracting(table -> table.getAttribute("displayName"))
                .contains("table_scanning", "table_theme_0_people")
                .doesNotHaveDuplicates();
        assertThat(tables).allSatisfy(
                table -> assertThat(WordFile.all(table, "autoFilter").map(filter -> filter.getAttribute("ref")))
                        .containsExactly(table.getAttribute("ref")));
    }

    @Test
    void headingsStayInSightAndAreRepeatedInPrint() throws Exception {
        assertThat(excel.parts("xl/worksheets/sheet.*xml").stream().skip(FRONT_SHEETS))
                .allSatisfy(sheet -> assertThat(WordFile.all(sheet, "pane").map(pane -> pane.getAttribute("ySplit")))
                        .containsExactly("4.0"));
        assertThat(texts(excel.parts("xl/workbook.xml").getFirst(), "definedName")).hasSize(DOCUMENT.tables().size())
                .allSatisfy(name -> assertThat(name).endsWith("!$4:$4"));
    }

    @Test
    void sheetsPrintOnePageWide() throws Exception {
        assertThat(excel.parts("xl/worksheets/sheet.*xml"))
                .allSatisfy(sheet -> assertThat(WordFile.all(sheet, "pageSetup")).singleElement().satisfies(setup -> {
                    assertThat(setup.getAttribute("paperSize")).isEqualTo("9");
                    assertThat(setup.getAttribute("fitToHeight")).isEqualTo("0");
                }));
    }

    @Test
    void contentsLeadToEverySheet() throws Exception {
        List<String> targets = WordFile.all(excel.parts("xl/worksheets/sheet2.xml").getFirst(), "hyperlink")
                .map(link -> link.getAttribute("location"))
                .toList();

        assertThat(targets)
                .isEqualTo(excel.sheetNames().stream().skip(FRONT_SHEETS).map(name -> "'" + name + "'!A1").toList());
    }

    @Test
    void shorthandIsExplained() {
        List<String> notes = excel.sheet("Notes").stream().flatMap(List::stream).map(Cell::getText).toList();

        assertThat(notes).contains("[x]", "not available (instead of a number)", "[c]",
                "suppressed to protect people (instead of a number)", "[p]");
    }

    @Test
    void propertiesNameThePartnershipAndNobodyElse() throws Exception {
        Element core = excel.parts("docProps/core.xml").getFirst().getDocumentElement();

        assertThat(core.getTextContent())
                .contains("Calderbrook Community Safety Partnership", "Joint Strategic Intelligence Assessment",
                        "OFFICIAL-SENSITIVE")
                .doesNotContain("Apache");
    }

    private static List<Boolean> numbers(Table table, int row) {
        return FlatColumn.of(table).stream().map(column -> switch (column.cell(table.rows().get(row))) {
            case Amount _, Marked _, Day _ -> true;
            default -> false;
        }). toList();
    }

    private static List<List<String>> expected(Table table) {
        List<FlatColumn> columns = FlatColumn.of(table);
        List<List<String>> grid = new ArrayList<>();
        grid.add(columns.stream().map(FlatColumn::heading).toList());
        for (Row row : table.rows()) {
            grid.add(columns.stream().map(column -> column.cell(row).text()).toList());
        }
        return grid;
    }

    private static List<String> texts(org.w3c.dom.Document part, String element) {
        return WordFile.all(part, element).map(Element::getTextContent).toList();
    }
}
