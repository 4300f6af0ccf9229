package org.trigpoint.command;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// Where data come from, until when they may be held, and deleting them for good.
class SafetyCommandsTest extends OnAWorkspace {
    @BeforeEach
    void importTwoFiles() throws IOException {
        crimes("north", "Canarystreet");
        crimes("south", "Finchroad");
    }

    private void crimes(String name, String street) throws IOException {
        StringBuilder text = new StringBuilder("Crime Number,Offence Group,Date Recorded,LSOA Code,Street\n");
        for (int row = 0; row < 300; row++) {
            text.append(String.format("%s/%06d,Burglary %s,%02d/04/2012,E01000001,%s %d%n", name, row, name,
                    1 + row % 28, street, row));
        }
        imports(name + "-crimes.csv", text);
    }

    private List<Path> holding(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".csv"))
                    .filter(file -> content(file).contains(text))
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void anErasedBatchIsGoneToTheLastByteAndTheReceiptSaysSo() throws IOException {
        assertThat(run("backup", workspace)).isZero();
        assertThat(holding("Canarystreet")).hasSizeGreaterThanOrEqualTo(2);
        Path receipt = folder.resolve("receipt.txt");
        assertThat(run("erase", workspace, "1", "--reason", "The agreement has ended", "--receipt", receipt.toString(),
                "--format", "csv")).as(err.toString()).isZero();
        assertThat(out.toString().lines().toList().get(1)).contains("1,crime,300,")
                .contains("The agreement has ended")
                .contains(",0,"); // nothing found
        assertThat(holding("Canarystreet")).isEmpty();
        assertThat(holding("Burglary north")).isEmpty();
        assertThat(holding("north/0000")).isEmpty();
        assertThat(holding("north-crimes")).isEmpty();
        assertThat(holding("Finchroad")).hasSize(2); // the workspace and its new backup
        assertThat(Files.readString(receipt)).contains("300", "The agreement has ended", "none is left");
        assertThat(run("verify", workspace)).isZero();
        assertThat(run("count", workspace, "--by", "category", "--format", "csv")).isZero();
        assertThat(out.toString()).contains("Burglary south,300").doesNotContain("north");
        assertThat(run("erase", workspace, "--format", "csv")).isZero();
        assertThat(out.toString().lines()).hasSize(2);
    }

    @Test
    void whatWasTakenOutStaysInBackupsUntilItIsErased() throws IOException {
        assertThat(run("backup", workspace)).isZero();
        assertThat(run("undo", workspace, "1")).isZero();
        assertThat(err.toString()).contains("Backups still hold it").contains("trigpoint erase w.trigpoint 1");
        assertThat(holding("Canarystreet")).isNotEmpty().noneMatch(file -> file.endsWith("w.trigpoint"));
        assertThat(run("erase", workspace, "1", "--reason", "Sent in error", "--keep-backups")).isZero();
        assertThat(err.toString()).contains("still hold");
        assertThat(run("erase", workspace, "1", "--reason", "Sent in error")).as(err.toString()).isZero();
        assertThat(holding("Canarystreet")).isEmpty();
        assertThat(run("erase", workspace, "1", "--reason", "Sent in error")).isEqualTo(1);
        assertThat(err.toString()).contains("no batch 1");
        assertThat(run("erase", workspace, "2")).isEqualTo(2);
        assertThat(err.toString()).contains("--reason");
    }

    @Test
    void aDataSetSaysWhereItComesFromAndRemindsWhenItIsDue() throws IOException {
        assertThat(run("source", workspace, "--dataset", "crime", "--supplier", "Northmoor Police", "--purpose",
                "Strategic assessment", "--gateway", "s.115", "--received", "2012-05-01", "--review", "2013-05-01",
                "--delete", "2014-05-01")).as(err.toString()).isZero();
        assertThat(run("source", workspace, "--batch", "2", "--delete", "2999-01-01", "--format", "csv")).isZero();
        assertThat(out.toString()).contains(
                "\"section 115, Crime and Disorder Act 1998\",,2012-05-01,2013-05-01,2014-05-01",
                "2013-05-01,2999-01-01");
        assertThat(run("batches", workspace)).isZero();
        assertThat(err.toString()).contains("Crime (batches 1, 2) was to be reviewed by 1 May 2013.", "1 more due");
        assertThat(run("source", workspace, "--batch", "9", "--supplier", "x")).isEqualTo(1);
        assertThat(run("source", workspace, "--supplier", "x")).isEqualTo(2);
        assertThat(run("source", workspace, "--dataset", "crime", "--delete", "soon")).isEqualTo(2);
        assertThat(run("source", workspace, "--dataset", "crime", "--delete", "2011-01-01")).isEqualTo(1);
        assertThat(run("source", workspace, "--dataset", "crime", "--review", "none", "--format", "csv")).isZero();
        assertThat(out.toString()).contains("2012-05-01,,2014-05-01");
    }

    @Test
    void theFactSheetSaysWhatIsHeldFromWhomWhyAndUntilWhen() throws IOException {
        assertThat(run("source", workspace, "--dataset", "crime", "--supplier", "Northmoor Police", "--purpose",
                "Strategic assessment", "--gateway", "s.17A", "--delete", "2999-05-01")).isZero();
        assertThat(run("erase", workspace, "1", "--reason", "The agreement has ended")).isZero();
        for (String ending : List.of("docx", "pdf", "xlsx", "csv")) {
            Path sheet = folder.resolve("sheet." + ending);
            assertThat(run("fact-sheet", workspace, "--out", sheet.toString(), "--partnership", "Calderbrook CSP"))
                    .as(err.toString())
                    .isZero();
            assertThat(sheet).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("sheet.csv"))).contains("Northmoor Police", "Strategic assessment",
                "section 17A", "300", "2999-05-01");
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("sheet.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains(
                    "this workspace held 300 rows", "Street", "not encrypted", "The agreement has ended", "OFFICIAL");
        }
        assertThat(run("fact-sheet", workspace, "--out", folder.resolve("sheet.odt").toString())).isEqualTo(2);
    }
}
