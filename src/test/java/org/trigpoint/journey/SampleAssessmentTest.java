package org.trigpoint.journey;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trigpoint.claims.Claim;
import org.trigpoint.claims.ClaimChecker;
import org.trigpoint.claims.DraftReader;
import org.trigpoint.claims.Finding;
import org.trigpoint.report.PdfUa;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import static org.assertj.core.api.Assertions.assertThat;

/// The main job on the sample borough, its documents re-opened with other readers than the ones that wrote them.
class SampleAssessmentTest {
    private static final List<String> HEADLINES = List.of(
            "Recorded crime fell by 14%, from 8,111 to 6,976 offences.",
            "Anti-social behaviour fell by 24%, from 10,707 to 8,090 incidents.",
            "Deliberate and not known secondary fires fell by 43%, from 641 to 367 fires.",
            "The four highest-ranked locations hold 6.3% of residents and 25.2% of anti-social behaviour, 4.0 times their share.",
            "Five of seven measures with a target to reach meet it, or are on course.");
    private static final List<String> FIGURES = List.of("asb-by-month", "asb-change", "control-chart-1",
            "control-chart-2",
            "control-chart-3", "control-chart-4", "crime-by-month", "crime-change",
            "fire-by-month", "fire-change", "high-impact-locations");

    @TempDir
    static Path folder;
    static Program.Outcome outcome;

    @BeforeAll
    static void assess() {
        outcome = Program.run("assess", "sample-data", "--slides", "--out", folder.toString());
    }

    @Test
    void theCommandSaysWhatItDidAndWhereTheDocumentsAre() {
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains(HEADLINES)
                .contains("assessment.docx", "assessment.xlsx", "assessment.pdf")
                .contains("metal theft rose by 69% (137 to 231)");
        assertThat(outcome.err()).contains("31/02/2013").doesNotContain("Exception");
    }

    @Test
    void wordHoldsTheHeadlinesAndTheMarkingOnEveryPage() throws IOException {
        try (ZipFile docx = new ZipFile(folder.resolve("assessment.docx").toFile())) {
            String body = text(docx, "word/document.xml");
            assertThat(body).contains(HEADLINES).contains("Hate crime went from 86 to 110 offences", "Central South");
            List<String> margins = docx.stream()
                    .map(e -> e.getName())
                    .filter(n -> n.matches("word/(header|footer).*\\.xml"))
                    .toList();
            assertThat(margins).isNotEmpty();
            for (String margin : margins) {
                assertThat(text(docx, margin)).as(margin).contains("OFFICIAL-SENSITIVE");
            }
        }
    }

    /// The measures of the trade stand in the annex alone, and slides leave the test of the map out.
    @Test
    void aThemeSaysInPlainWordsWhetherLastYearsMapHeld() throws IOException {
        try (ZipFile docx = new ZipFile(folder.resolve("assessment.docx").toFile())) {
            String body = text(docx, "word/document.xml");
            assertThat(body).containsPattern(
                    "The hot areas of 2011/12 hold \\d+% of the ground and \\d+% of the incidents of 2012/13, so the map"
                            + " deserves trust\\.");
            assertThat(body.indexOf("PAI")).isGreaterThan(body.lastIndexOf("deserves trust"));
            assertThat(body).containsPattern("tested on 2012/13: PAI [\\d.]+, PEI [\\d.]+\\.");
        }
        try (ZipFile slides = new ZipFile(folder.resolve("assessment.pptx").toFile())) {
            assertThat(all(slides, "ppt/slides/slide\\d+\\.xml")).contains("Recorded crime fell by 14%")
                    .doesNotContain("PAI", "of the ground");
            assertThat(all(slides, "ppt/notesSlides/notesSlide\\d+\\.xml")).contains("hot spot").doesNotContain("PAI");
        }
    }

    private static String all(ZipFile slides, String parts) throws IOException {
        StringBuilder said = new StringBuilder();
        for (ZipEntry part : slides.stream().toList()) {
            if (part.getName().matches(parts)) {
                said.append(text(slides, part.getName()));
            }
        }
        return said.toString();
    }

    /// The checker of drafts reads our own documents as any reader has them, and calls nothing wrong.
    @ParameterizedTest
    @ValueSource(strings = {"assessment.docx", "assessment.pdf"})
    void theCheckerOfDraftsFindsNothingWrong(String document) {
        List<Claim> claims = ClaimChecker.check(DraftReader.read(folder.resolve(document)));
        assertThat(claims).hasSizeGreaterThan(20);
        assertThat(claims.stream().filter(claim -> claim.finding() == Finding.INCONSISTENT)).isEmpty();
    }

    @Test
    void thePageAChiefKeepsStandsBehindTheCover() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("assessment.pdf").toFile())) {
            assertThat(page(pdf, 2)).contains("On one page", "Recorded crime fell by 14%",
                    "No clear change: domestic abuse (1,312 to 1,398 incidents, p .10)", "4.0 times their share",
                    "Recommended priorities", "Figure 1: Index of high-impact locations");
            assertThat(page(pdf, 3)).contains("Contents");
        }
    }

    @Test
    void eachOfTheFourHighestRankedPlacesHasOnePage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("assessment.pdf").toFile())) {
            for (String name : List.of("Central South", "Bank Foot", "Station Road", "Canal Street")) {
                String own = IntStream.rangeClosed(1, pdf.getNumberOfPages())
                        .mapToObj(number -> page(pdf, number))
                        .filter(text -> text.contains(name + ": indicators and their share"))
                        .findFirst()
                        .orElseThrow();
                assertThat(own).contains("90% interval", name + ", 2011/12 and 2012/13", name + " among the areas",
                        "residents are");
            }
        }
    }

    private static String page(PDDocument pdf, int number) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thePdfKeepsEveryRuleOfPdfUa() throws Exception {
        assertThat(PdfUa.broken(Files.readAllBytes(folder.resolve("assessment.pdf")))).isEmpty();
    }

    private static String text(ZipFile docx, String part) throws IOException {
        byte[] bytes = docx.getInputStream(docx.getEntry(part)).readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
    }

    @Test
    void pdfHoldsTheHeadlinesTheMarkingOnEveryPageAndTags() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("assessment.pdf").toFile())) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).as("page " + page).contains("OFFICIAL-SENSITIVE");
            }
            String words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(words).contains(HEADLINES);
        }
    }

    @Test
    void excelHoldsTheSameNumbersAsNumbers() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(folder.resolve("assessment.xlsx").toFile())) {
            List<String> names = workbook.getSheets().map(Sheet::getName).toList();
            assertThat(names).contains("Crime", "Fire", "Places", "Treatment", "Sources");
            Sheet crime = workbook.findSheet("Crime").orElseThrow();
            try (var rows = crime.openStream()) {
                assertThat(rows.anyMatch(row -> row.getCellText(0).equals("Metal theft")
                        && row.getCellAsNumber(1).orElseThrow().intValue() == 137
                        && row.getCellAsNumber(2).orElseThrow().intValue() == 231)).isTrue();
            }
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (var rows = sheet.openStream()) {
                    String all = rows.flatMap(row -> row.stream())
                            .map(cell -> cell == null ? "" : cell.getText())
                            .collect(Collectors.joining(" "));
                    assertThat(all).as(sheet.getName()).contains("OFFICIAL-SENSITIVE");
                }
            }
        }
    }

    @Test
    void everyFigureStandsBesideThemTwice() {
        for (String figure : FIGURES) {
            assertThat(folder.resolve("figures").resolve(figure + ".png")).isNotEmptyFile();
            assertThat(folder.resolve("figures").resolve(figure + ".svg")).isNotEmptyFile();
        }
    }

    @Test
    void theWorkspaceItLeavesIsWhole() {
        Program.Outcome verified = Program.run("verify", folder.resolve("assessment.trigpoint").toString());
        assertThat(verified.exitCode()).as(verified.out()).isZero();
    }

    @Test
    void aBrokenFileIsNamedAndTheRestGoesOn(@TempDir Path partners, @TempDir Path out) throws IOException {
        Path police = Path.of("sample-data", "police");
        for (String name : List.of("Northmoor Police ASB incidents 2011-12.csv",
                "Northmoor Police ASB incidents 2012-13.csv")) {
            Files.copy(police.resolve(name), partners.resolve(name));
        }
        byte[] whole = Files.readAllBytes(police.resolve("Northmoor Police recorded crime 2012-13.xlsx"));
        Files.write(partners.resolve("cut short.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(partners.resolve("recipes.csv"), "dish,serves\nsoup,4\nstew,6\n");
        Program.Outcome assessed = Program.run("assess", partners.toString(), "--out", out.toString());
        assertThat(assessed.exitCode()).as(assessed.err()).isZero();
        assertThat(assessed.err()).contains("cut short.xlsx: not imported", "recipes.csv: not imported")
                .doesNotContain("Exception");
        assertThat(assessed.out()).contains("Anti-social behaviour fell by 24%", "Crime: no records were received");
    }

    @Test
    void itsOwnDocumentsAreNotTakenForPartnersFiles(@TempDir Path partners) throws IOException {
        for (String year : List.of("2011-12", "2012-13")) {
            String name = "Northmoor Police ASB incidents " + year + ".csv";
            Files.copy(Path.of("sample-data", "police", name), partners.resolve(name));
        }
        Path out = partners.resolve("assessment");
        Program.Outcome first = Program.run("assess", partners.toString(), "--out", out.toString());
        Program.Outcome again = Program.run("assess", partners.toString(), "--out", out.toString());
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(again.err()).isEqualTo(first.err());
    }

    @Test
    void aFolderWithoutACompleteMonthIsRefused(@TempDir Path partners, @TempDir Path out) throws IOException {
        String name = "Northmoor Police ASB incidents 2012-13.csv";
        List<String> rows = Files.readAllLines(Path.of("sample-data", "police", name), Charset.forName("windows-1252"));
        Files.write(partners.resolve(name), rows.subList(0, 5), Charset.forName("windows-1252"));
        Program.Outcome assessed = Program.run("assess", partners.toString(), "--out", out.toString());
        assertThat(assessed.exitCode()).isEqualTo(1);
        assertThat(assessed.err()).contains("no data set of incidents has a complete month");
        assertThat(out.resolve("assessment.docx")).doesNotExist();
    }
}
