package org.trigpoint.desktop.guide;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTest {
    @Test
    void everyKindOfBlockIsRead() {
        List<Block> blocks = Markdown.read("""
                # Title

                Some *plain* words
                on two `lines`.

                    code  here

                - first
                  goes on
                - [second](x.md)

                | a | b |
                |---|---|
                | 1 | **2** |

                ![A picture](images/a.png)
                """);

        assertThat(blocks).containsExactly(new Block.Heading(1, "Title"),
                new Block.Paragraph("Some plain words on two lines."), new Block.Code("code  here"),
                new Block.Item("first goes on"), new Block.Item("second"),
                new Block.Table(List.of(List.of("a", "b"), List.of("1", "2"))),
                new Block.Picture("images/a.png", "A picture"));
    }

    @Test
    void theGuideItselfIsReadWithoutMarksLeftOver() throws IOException {
        List<Block> blocks = Markdown.read(Files.readString(Path.of("src", "site", "markdown", "guide.md")));

        assertThat(blocks).hasSizeGreaterThan(20);
        assertThat(blocks.toString()).doesNotContain("](", "**", "`");
    }

    @Test
    void everyLibraryIsNamedWithItsLicence() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String shipped = pom.substring(pom.indexOf("<!-- screen -->"), pom.indexOf("<!-- tests -->"));
        String licences = Licences.text();

        assertThat(Pattern.compile("<artifactId>([a-z][^<]*)</artifactId>")
                .matcher(shipped)
                .results()
                .map(found -> found.group(1))
                .distinct()).isNotEmpty()
                .allSatisfy(library -> assertThat(licences).contains(library));
    }
}
