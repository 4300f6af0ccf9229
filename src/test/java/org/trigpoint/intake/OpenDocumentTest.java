package org.trigpoint.intake;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;

class OpenDocumentTest {
    private static final String HEADINGS = row("",
            cell("Crime no") + cell("Offence") + cell("Offence date") + cell("Weight"));
    @TempDir
    Path folder;

    @Test
    void valuesComeByTheirTypesAndTextWithItsSpaces() throws IOException {
        String cells = "<c t='float' value='101'/><c><p>Theft<s/>from <span>a</span> shop</p><annotation><p>seen</p></annotation></c>"
                + "<c t='date' date-value='2012-04-13T22:30:00'/><c t='percentage' value='0.105'/>";
        Heard heard = Heard.of(save(table("Crime", HEADINGS + row("", cells))));

        assertThat(heard.table().entries.stream().map(EntryLine::of)).containsExactly(
                "crime | Shoplifting | 2012-04-13 22:30 | - - no point | - | 101 | 10.5%");
    }

    @Test
    void repeatedRowsAndCellsAreCountedAndBlankOnesCostNothing() throws IOException {
        String body = row("number-rows-repeated='3'", cell("A") + cell("Robbery") + cell("13/04/2012"))
                + row("number-rows-repeated='1048000'", "<c number-columns-repeated='16384'/>");
        Heard heard = Heard.of(save(table("Crime", HEADINGS + body)));

        assertThat(heard.table().ledger()).isEqualTo(new Ledger(3, 3, 0, 0, 0));
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreToldAndLeftOut() throws IOException {
        String style = "<style name='ta2'><table-properties display='false'/></style>";
        String columns = "<table-column number-columns-repeated='3'/><table-column visibility='collapse'/>";
        String rows = row("visibility='filter'", cell("A") + cell("Robbery") + cell("13/04/2012"))
                + row("", cell("B") + cell("Robbery") + cell("13/04/2012") + cell("5"));
        Heard heard = Heard.of(save(style, table("Crime", columns + HEADINGS + rows)
                + table("Staff", HEADINGS).replace("<table ", "<table style-name='ta2' ")));

        assertThat(heard.table().entries).hasSize(1);
        assertThat(heard.table().head.extraColumns()).isEmpty();
        assertThat(heard.table().notes).anyMatch(note -> note.contains("hidden columns from D"));
        assertThat(heard.refusals).singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("the sheet is hidden"));
    }

    @Test
    void aRowRepeatedToAMillionWideOnesIsRefused() throws IOException {
        String bomb = row("number-rows-repeated='1000000'",
                "<c t='float' value='1' number-columns-repeated='16000'/>");
        Heard heard = Heard.of(save(table("Crime", HEADINGS + bomb)));

        assertThat(heard.table().failure).contains("5 million times");
    }

    @Test
    void passwordsAndOtherDocumentsAreRefused() throws IOException {
        assertThat(Heard.of(zip("a.ods", "content.xml", "x", "META-INF/manifest.xml",
                "<manifest><file-entry><encryption-data/></file-entry></manifest>")).refusals).singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("password"));
        assertThat(Heard.of(
                zip("b.ods", "content.xml", "<document><body><text><p>Hello</p></text></body></document>")).refusals)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("no spreadsheet"));
    }

    private Path save(String tables) throws IOException {
        return save("", tables);
    }

    private Path save(String styles, String tables) throws IOException {
        String xml = "<document><automatic-styles>" + styles + "</automatic-styles><body><spreadsheet>" + tables
                + "</spreadsheet></body></document>";
        return zip("crime.xlsx", "content.xml",
                xml.replace("<c ", "<table-cell ")
                        .replace("<c>", "<table-cell>")
                        .replace("</c>", "</table-cell>")
                        .replace(" t=", " value-type="));
    }

    private Path zip(String name, String... content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < content.length; i += 2) {
                zip.putNextEntry(new ZipEntry(content[i]));
                zip.write(content[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String table(String name, String rows) {
        return "<table name='" + name + "'>" + rows + "</table>";
    }

    private static String row(String attributes, String cells) {
        return "<table-row " + attributes + ">" + cells + "</table-row>";
    }

    private static String cell(String text) {
        return "<c t='string'><p>" + text + "</p></c>";
    }
}
