package org.trigpoint.claims;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.trigpoint.model.RefusedException;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DraftReaderTest {
    @TempDir
    Path folder;

    private Path word() throws IOException {
        Path file = folder.resolve("draft.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("H2");
            style.addNewName().setVal("heading 2");
            document.createStyles().addStyle(new XWPFStyle(style));
            var heading = document.createParagraph();
            heading.setStyle("H2");
            heading.createRun().setText("Performance");
            document.createParagraph().createRun().setText("Crime fell by 20% from 26,913 to 23,034 incidents.");
            document.createParagraph();
            var item = document.createParagraph();
            item.setNumID(BigInteger.ONE);
            item.createRun().setText("Fires fell.");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Crime");
            table.getRow(0).getCell(1).setText("Number");
            table.getRow(1).getCell(0).setText("Burglary");
            table.getRow(1).getCell(1).setText("1,234");
            document.write(out);
        }
        return file;
    }

    @Test
    void aLineOfAWordDocumentIsAParagraphOrATableRow() throws IOException {
        DraftText text = DraftReader.read(word());
        assertThat(text.wrapping()).isEqualTo(DraftText.Wrapping.PARAGRAPHS);
        assertThat(text.lines()).containsExactly("## Performance", "Crime fell by 20% from 26,913 to 23,034 incidents.",
                "",
                "- Fires fell.", "Crime\tNumber", "Burglary\t1,234");
        assertThat(ClaimChecker.check(text)).extracting(Claim::line, Claim::finding)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, Finding.INCONSISTENT));
    }

    @Test
    void footnotesHeadersAndCellsAreReadToo() throws IOException {
        Path file = folder.resolve("notes.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            var body = document.createParagraph();
            body.createRun().setText("Crime fell.");
            var note = document.createFootnote();
            note.createParagraph().createRun().setText("Crime fell by 20% from 26,913 to 23,034 incidents.");
            body.addFootnoteReference(note);
            document.createHeader(HeaderFooterType.DEFAULT).createParagraph().createRun().setText("Plan 2013");
            XWPFTable table = document.createTable(1, 1);
            table.getRow(0)
                    .getCell(0)
                    .setText("Offences by young people fell by 18.1%, from 1,804 to 1,070 last year.");
            document.write(out);
        }
        DraftText text = DraftReader.read(file);
        assertThat(text.lines()).startsWith("Crime fell.")
                .containsSubsequence("# Footnotes", "Crime fell by 20% from 26,913 to 23,034 incidents.",
                        "# Headers and footers", "Plan 2013");
        assertThat(ClaimChecker.check(text)).extracting(Claim::finding)
                .containsExactly(Finding.INCONSISTENT, Finding.INCONSISTENT);
    }

    @Test
    void theLinesOfAPdfAreReadInOrder() throws IOException {
        Path file = folder.resolve("draft.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Crime fell by 20% from 26,913");
                content.newLineAtOffset(0, -14);
                content.showText("to 23,034 incidents.");
                content.endText();
            }
            document.save(file.toFile());
        }
        assertThat(DraftReader.read(file).lines()).contains("Crime fell by 20% from 26,913", "to 23,034 incidents.");
        assertThat(ClaimChecker.check(DraftReader.read(file))).extracting(Claim::finding)
                .containsExactly(Finding.INCONSISTENT);
    }

    @Test
    void textIsReadInWhateverAlphabetItWasSaved() throws IOException {
        String words = "Costs fell – from £120 to £110.";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16,
                Charset.forName("windows-1252"))) {
            Path file = Files.write(folder.resolve(charset.name() + ".txt"), words.getBytes(charset));
            assertThat(DraftReader.read(file).lines()).as(charset.name()).containsExactly(words);
        }
        Path marked = Files.write(folder.resolve("marked.md"), ("\uFEFF" + words).getBytes(StandardCharsets.UTF_8));
        assertThat(DraftReader.read(marked).lines()).containsExactly(words);
    }

    @Test
    void damagedAndForeignFilesAreRefusedInPlainWords() throws IOException {
        byte[] whole = Files.readAllBytes(word());
        Path cut = Files.write(folder.resolve("cut.docx"), Arrays.copyOf(whole, whole.length / 2));
        Path pdf = Files.writeString(folder.resolve("cut.pdf"), "%PDF-1.7 and no more");
        Path old = Files.write(folder.resolve("old.doc"), new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        Path picture = Files.write(folder.resolve("picture.txt"), new byte[]{'G', 'I', 'F', 0, 1, 2});
        Path missing = folder.resolve("missing.txt");
        for (Path file : List.of(cut, pdf, old, picture, missing)) {
            assertThatThrownBy(() -> DraftReader.read(file)).as(file.toString())
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining(file.getFileName().toString());
        }
    }

    @Test
    void aFileWithoutWordsIsRefusedAndToldWhatToDo() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n\n");
        Path scanned = folder.resolve("scanned.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(scanned.toFile());
        }
        for (Path file : List.of(empty, scanned)) {
            assertThatThrownBy(() -> DraftReader.read(file)).isInstanceOf(RefusedException.class)
                    .hasMessageContaining(file.getFileName() + " holds no words")
                    .hasMessageContaining("scanned");
        }
    }
}
