package org.trigpoint.command;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.claims.ClaimChecker;
import org.trigpoint.claims.DraftReader;
import org.trigpoint.claims.Finding;
import org.trigpoint.question.explore.SampleWorkspace;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileCommandTest {
    @TempDir
    static Path folder;
    private static String workspace;
    private final StringWriter err = new StringWriter();

    @BeforeAll
    static void importTheSample() {
        SampleWorkspace.in(folder).close();
        workspace = folder.resolve("sample.trigpoint").toString();
    }

    private int run(String... more) {
        String[] all = Stream.concat(Stream.of("profile", workspace, "--period", "FY2012/13"), Stream.of(more))
                .toArray(String[]::new);
        return TrigpointCommand.commandLine(_ -> 0, new PrintWriter(new StringWriter()), new PrintWriter(err, true))
                .execute(all);
    }

    private static PDDocument pdf(Path out) throws IOException {
        return Loader.loadPDF(out.resolve("profile.pdf").toFile());
    }

    @Test
    void aPlaceFillsTwoPagesBehindTheCover() throws IOException {
        Path out = folder.resolve("place");
        assertThat(run("--area", "Central South", "--out", out.toString())).as(err.toString()).isZero();
        assertThat(out.resolve("profile.docx")).isNotEmptyFile();
        assertThat(out.resolve("profile.xlsx")).isNotEmptyFile();
        assertThat(out.resolve("figures").resolve("profile-map.svg")).isNotEmptyFile();
        try (PDDocument pdf = pdf(out)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("Incidents in Central South (Calderbrook 008C) fell by 17%, from 1,420 to 1,175",
                    "Who is affected 1,712 people live here", "The nearest areas, 2012/13", "OFFICIAL-SENSITIVE",
                    "of the incidents in 25% of the week");
        }
        for (String document : List.of("profile.docx", "profile.pdf")) {
            assertThat(ClaimChecker.check(DraftReader.read(out.resolve(document)))).as(document)
                    .noneMatch(claim -> claim.finding() == Finding.INCONSISTENT);
        }
    }

    @Test
    void aThemeNamesThePlacesWithMost() throws IOException {
        Path out = folder.resolve("theme");
        assertThat(run("--where", "category=Burglary dwelling", "--out", out.toString())).as(err.toString()).isZero();
        try (PDDocument pdf = pdf(out)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Burglary dwelling fell by 30%, from 460 to 322",
                    "Areas with most incidents", "Priory Estate");
        }
    }

    @Test
    void aProfileOfEverythingOrNothingIsRefused() {
        String out = folder.resolve("none").toString();
        assertThat(run("--out", out)).isEqualTo(1);
        assertThat(err.toString()).contains("choose an area, a data set or a category");
        assertThat(run("--area", "Atlantis", "--out", out)).isEqualTo(1);
        assertThat(err.toString()).contains("there is no area 'Atlantis'");
        assertThat(run("--where", "category=Piracy", "--out", out)).isEqualTo(1);
        assertThat(err.toString()).contains("there are no such incidents");
    }
}
