package org.trigpoint.report.word;

import org.junit.jupiter.api.Test;
import org.trigpoint.report.layout.Face;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;

class WordFontsTest {
    private static final String KEY = "{6E0E2F4B-52C1-4D0A-9A37-1F0B6C9D5E21}";

    @Test
    void aFontIsMaskedByItsKeyFromTheEndInTheFirstThirtyTwoBytes() throws IOException {
        byte[] font;
        try (InputStream in = Face.REGULAR.open()) {
            font = in.readAllBytes();
        }
        byte[] masked = WordFonts.masked(font, KEY);
        assertThat(masked[0] ^ font[0]).isEqualTo(0x21);
        assertThat(masked[15] ^ font[15]).isEqualTo(0x6E);
        assertThat(masked[16] ^ font[16]).isEqualTo(0x21);
        assertThat(Arrays.copyOfRange(masked, 32, masked.length)).isEqualTo(Arrays.copyOfRange(font, 32, font.length));
        assertThat(WordFonts.masked(masked, KEY)).isEqualTo(font);
    }
}
