package org.trigpoint.faults;

import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;
import org.trigpoint.workspace.IntegrityCheck;
import org.trigpoint.workspace.Workspace;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import static org.assertj.core.api.Assertions.assertThat;

/// Whether a file is whole, by what its kind has at its end.
final class WholeFile {
    /// What stood in a file before it was written.
    static final String OLD = "what was here before\n";

    private WholeFile() {}

    /// @param undisturbed what the file holds when nothing disturbs its writing; texts must be just that
    /// @param isNew whether it must be the new file
    static void assertOldOrNew(Path file, byte @Nullable [] undisturbed, boolean isNew) throws IOException {
        String name = file.getFileName().toString();
        if (!Files.exists(file)) {
            assertThat(isNew).as(name + " is missing").isFalse();
            assertThat(name).as("the old " + name + " is gone").endsWith(".trigpoint");
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        if (new String(bytes, StandardCharsets.UTF_8).equals(OLD)) {
            assertThat(isNew).as(name + " was not written, and this was not told").isFalse();
            return;
        }
        assertWhole(file, name.replaceFirst(".*\\.", ""), bytes, undisturbed);
    }

    private static void assertWhole(Path file, String kind, byte[] bytes, byte @Nullable [] undisturbed)
            throws IOException {
        switch (kind) {
            case "docx", "xlsx", "pptx" -> assertWholeZip(file);
            case "pdf" -> {
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1).strip()).endsWith("%%EOF");
                try (var document = Loader.loadPDF(bytes)) {
                    assertThat(document.getNumberOfPages()).isPositive();
                }
            }
            case "png" -> {
                assertThat(new String(bytes, bytes.length - 8, 4, StandardCharsets.ISO_8859_1)).isEqualTo("IEND");
                assertThat(ImageIO.read(new ByteArrayInputStream(bytes))).isNotNull();
            }
            case "trigpoint" -> {
                try (Workspace workspace = Workspace.open(file)) {
                    assertThat(workspace.verify()).allMatch(IntegrityCheck::ok);
                    assertThat(workspace.batches()).hasSizeGreaterThan(1);
                }
            }
            case "svg" -> assertWellFormed(bytes);
            default -> assertThat(bytes).as(file.getFileName() + " is half").isEqualTo(undisturbed);
        }
    }

    private static void assertWholeZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("[Content_Types].xml")).isNotNull();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(java.io.OutputStream.nullOutputStream()); // which compares its checksum
                }
            }
        }
    }

    private static void assertWellFormed(byte[] svg) {
        try {
            assertThat(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg)))
                    .isNotNull();
        } catch (Exception e) {
            throw new AssertionError("half a picture", e);
        }
    }
}
