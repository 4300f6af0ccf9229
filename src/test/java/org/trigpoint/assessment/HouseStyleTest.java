package org.trigpoint.assessment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.RefusedException;
import org.trigpoint.report.HouseTemplate;
import org.trigpoint.workspace.Workspace;

import javax.imageio.ImageIO;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HouseStyleTest {
    private static final String BODY = "<w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r><w:instrText>%s</w:instrText>"
            + "</w:r></w:p></w:body></w:document>";

    @TempDir
    Path folder;

    @Test
    void aTemplateIsKeptUntilItIsTakenAway() throws IOException {
        try (Workspace workspace = Workspace.create(folder.resolve("calder.trigpoint"))) {
            HouseStyle.keepTemplate(workspace, file(new HouseTemplate(HouseTemplate.COVER)));
            assertThat(HouseStyle.of(workspace).template().orElseThrow().file()).isEqualTo("house.dotx");
            HouseStyle.removeTemplate(workspace);
            assertThat(HouseStyle.of(workspace)).isEqualTo(HouseStyle.NONE);
        }
    }

    @Test
    void whatATemplateCouldDoOrFetchIsRefused() throws IOException {
        refused(new HouseTemplate("").with("word/vbaProject.bin", "x"), "macros");
        refused(new HouseTemplate("").with("word/embeddings/book.xlsx", "x"), "embedded");
        refused(new HouseTemplate("").linking("image", "http://example.org/spy.png"),
                "links to a file or picture elsewhere");
        refused(new HouseTemplate("").linking("attachedTemplate", "file:///Z:/house.dotm"), "links to a file");
        refused(new HouseTemplate("").with("word/document.xml", BODY.formatted("INCLUDEPICTURE \"z:/a.png\" ")),
                "a field that fetches");
        refused(new HouseTemplate("").with("word/styles.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"c\">]><a/>"),
                "Word does not write");
        Files.writeString(folder.resolve("house.dotx"), "no zip");
        try (Workspace workspace = Workspace.create(folder.resolve("other.trigpoint"))) {
            assertThatThrownBy(() -> HouseStyle.keepTemplate(workspace, folder.resolve("house.dotx")))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("no Word template");
            HouseStyle.keepTemplate(workspace,
                    file(new HouseTemplate("").linking("hyperlink", "https://example.org/")));
        }
    }

    @Test
    void aLogoIsKeptAsAPlainPicture() throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2400, 800, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        jpeg.write("made by Ann at /home/ann".getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("logo.jpg"), jpeg.toByteArray());
        try (Workspace workspace = Workspace.create(folder.resolve("calder.trigpoint"))) {
            HouseStyle.keepLogo(workspace, file);
            byte[] kept = HouseStyle.of(workspace).logo().orElseThrow().content();
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).contains("PNG").doesNotContain("Ann", "ann");
            assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(1200);
            Files.writeString(file, "no picture");
            assertThatThrownBy(() -> HouseStyle.keepLogo(workspace, file)).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("PNG or JPEG");
        }
    }

    private void refused(HouseTemplate template, String reason) throws IOException {
        Path file = file(template);
        Path place = folder.resolve("refused.trigpoint");
        try (Workspace workspace = Files.exists(place) ? Workspace.open(place) : Workspace.create(place)) {
            assertThatThrownBy(() -> HouseStyle.keepTemplate(workspace, file)).isInstanceOf(RefusedException.class)
                    .hasMessageContaining(reason);
            assertThat(HouseStyle.of(workspace).template()).isEmpty();
        }
    }

    private Path file(HouseTemplate template) throws IOException {
        return Files.write(folder.resolve("house.dotx"), template.bytes());
    }
}
