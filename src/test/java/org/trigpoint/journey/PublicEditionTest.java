package org.trigpoint.journey;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The public edition of the sample assessment, under a rule so strict that it must withhold much.
class PublicEditionTest {
    /// 86 and 110 hate crimes; deliberate primary fires 74 and 58: below 100 in one year or both.
    private static final List<String> SECRETS = List.of("Hate crime went from 86", "from 74 to 58");

    @TempDir
    static Path folder;

    private static String told = "";

    @BeforeAll
    static void publish() throws IOException {
        Files.writeString(folder.resolve("assessment.pptx"), "slides of an edition for partners");
        Program.Outcome outcome = Program.run("assess", "sample-data", "--out", folder.toString(), "--edition",
                "public", "--disclosure", "below-100");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        told = outcome.err();
    }

    @Test
    void noRecordsLieBesideTheDocuments() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("assessment.docx",
                    "assessment.xlsx", "assessment.pdf", "assessment.pptx", "figures");
        }
        assertThat(told).contains("The records are not kept with a public edition");
    }

    @Test
    void filesOfAnotherEditionInTheFolderAreNamed() {
        assertThat(told).contains("in the same folder: assessment.pptx. Do not publish them with it.");
    }

    @Test
    void sourcesNameNoFile() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("assessment.docx"));
                XWPFDocument word = new XWPFDocument(in)) {
            String tables = String.join("\n", word.getTables().stream().map(table -> table.getText()).toList());
            assertThat(tables).contains("Batch\tData set\tMonths").doesNotContain(".xlsx", ".csv", ".xls");
            assertThat(tables).as("with the rows of a file a withheld year could be taken from two")
                    .doesNotContain("Loaded", "SHA-256");
        }
    }

    @Test
    void wordWithholdsAndSaysSo() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("assessment.docx"));
                XWPFDocument word = new XWPFDocument(in)) {
            String all = String.join("\n",
                    word.getParagraphs().stream().map(p -> p.getText()).toList());
            assertThat(all).contains("Public edition", "Recorded crime fell by 14%").doesNotContain(SECRETS);
            assertThat(word.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Calderbrook Community Safety Partnership");
            assertThat(word.getProperties().getCoreProperties().getLastModifiedByUser()).isNullOrEmpty();
        }
    }

    @Test
    void excelHoldsNoCountBelowTheThreshold() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("assessment.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            var crime = workbook.getSheet("Crime");
            long below = Stream.iterate(0, row -> row <= crime.getLastRowNum(), row -> row + 1)
                    .map(crime::getRow)
                    .filter(row -> row != null && row.getCell(1) != null
                            && row.getCell(1).getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC)
                    .mapToDouble(row -> Math.min(row.getCell(1).getNumericCellValue(),
                            row.getCell(2).getNumericCellValue()))
                    .filter(count -> count > 0 && count < 100)
                    .count();
            assertThat(below).isZero();
        }
    }

    @Test
    void figuresBesideTheDocumentsAreThePublicOnes() throws IOException {
        String bars = Files.readString(folder.resolve("figures/crime-change.svg"));
        assertThat(bars).contains("Burglary").doesNotContain("Robbery");
    }

    @Test
    void anUnknownRuleIsRefused() {
        Program.Outcome outcome = Program.run("assess", "sample-data", "--out", folder.toString(), "--disclosure",
                "none");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("a disclosure rule is health");
    }
}
