package org.trigpoint.report.word;

import org.junit.jupiter.api.Test;
import org.trigpoint.report.layout.TextWidths;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TemplateFontTest {
    private static PackageParts template(String styles, String theme) {
        Map<String, byte[]> parts = new HashMap<>();
        parts.put("word/styles.xml", styles.getBytes(StandardCharsets.UTF_8));
        parts.put("word/theme/theme1.xml", theme.getBytes(StandardCharsets.UTF_8));
        return new PackageParts(parts);
    }

    @Test
    void theNormalStyleGoesBeforeTheDefaults() {
        String styles = "<w:docDefaults><w:rPr><w:rFonts w:ascii=\"Arial\"/></w:rPr></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:rPr>"
                + "<w:rFonts w:ascii=\"Verdana\" w:hAnsi=\"Verdana\"/></w:rPr></w:style>";
        assertThat(TemplateFont.family(template(styles, ""))).contains("Verdana");
        assertThat(TemplateFont.widthOf("Verdana")).isEqualTo(1.18);
    }

    @Test
    void aThemeNamesTheFamily() {
        String styles = "<w:docDefaults><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\"/></w:rPr></w:docDefaults>";
        String theme = "<a:minorFont><a:latin typeface=\"Georgia\" panose=\"\"/></a:minorFont>";
        assertThat(TemplateFont.family(template(styles, theme))).contains("Georgia");
    }

    @Test
    void aTemplateThatNamesNoneIsSetAsOurs() {
        assertThat(TemplateFont.family(template("<w:styles/>", ""))).isEmpty();
    }

    @Test
    void anUnknownFamilyIsGivenRoom() {
        assertThat(TemplateFont.widthOf("Borough Grotesk")).isGreaterThan(1.1);
    }

    @Test
    void widerTypeTakesMoreRoom() {
        TextWidths ours = TextWidths.load();
        assertThat(ours.wider(1.18).regular("26,913", 9)).isEqualTo(1.18 * ours.regular("26,913", 9),
                within(1e-6));
        assertThat(ours.wider(1)).isSameAs(ours);
    }
}
