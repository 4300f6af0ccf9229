package org.trigpoint.claims;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.trigpoint.model.RefusedException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Reads drafts: plain text, Markdown, Word (.docx) and PDF, recognised by their content. No state, safe for use by
/// several threads.
public final class DraftReader {
    private static final long MOST_BYTES = 64L << 20;
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private DraftReader() {}

    /// The words of a draft. The lines of a Word document are its paragraphs and table rows; those of a PDF are the
    /// lines of its pages, one page after another.
    ///
    /// @throws RefusedException when the file is missing, larger than 64 MB, damaged, encrypted or of another kind, or
    /// holds no words
    public static DraftText read(Path file) {
        DraftText draft = any(file, bytes(file));
        if (draft.lines().stream().allMatch(String::isBlank)) {
            throw new RefusedException(
                    file.getFileName() + " holds no words. If its pages are scanned pictures, have their"
                            + " text recognised first, or check the file they were printed from.");
        }
        return draft;
    }

    private static DraftText any(Path file, byte[] bytes) {
        if (startsWith(bytes, ZIP)) {
            return new DraftText(WordDraft.lines(file, bytes), DraftText.Wrapping.PARAGRAPHS);
        }
        if (startsWith(bytes, PDF)) {
            return DraftText.of(pdf(file, bytes));
        }
        if (startsWith(bytes, OLD_OFFICE)) {
            throw new RefusedException(
                    file.getFileName() + " is an old or password-protected Office file; save it as .docx"
                            + " without a password.");
        }
        return DraftText.of(text(file, bytes));
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new RefusedException(file.getFileName() + " is larger than 64 MB, too large for a draft.");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new RefusedException("There is no file " + file + ".", e);
        } catch (IOException e) {
            throw new RefusedException(file.getFileName() + " cannot be read.", e);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && ByteBuffer.wrap(bytes, 0, mark.length).equals(ByteBuffer.wrap(mark));
    }

    private static String pdf(Path file, byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        } catch (IOException | RuntimeException e) { // damaged files make the library fail in many ways
            throw new RefusedException(file.getFileName() + " cannot be read as a PDF: it is damaged or encrypted.", e);
        }
    }

    private static String text(Path file, byte[] bytes) {
        Charset marked = markedCharset(bytes);
        String text = marked == null ? unmarked(bytes) : new String(bytes, marked);
        if (text.indexOf('\0') >= 0) {
            throw new RefusedException(file.getFileName() + " is no text, Word document or PDF.");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable Charset markedCharset(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        int first = Byte.toUnsignedInt(bytes[0]) << 8 | Byte.toUnsignedInt(bytes[1]);
        return first == 0xFFFE ? StandardCharsets.UTF_16LE : first == 0xFEFF ? StandardCharsets.UTF_16BE : null;
    }

    /// UTF-8, or else the Windows alphabet of older drafts.
    private static String unmarked(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
