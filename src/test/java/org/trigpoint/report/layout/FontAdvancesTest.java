package org.trigpoint.report.layout;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;

import static org.assertj.core.api.Assertions.assertThat;

class FontAdvancesTest {
    @ParameterizedTest
    @EnumSource
    void everyCharacterMovesOnAsAnotherReaderOfFontsSays(Face face) throws IOException {
        float[] advances = FontAdvances.of(face, 0x2600);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.open()))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int point = 0; point < advances.length; point++) {
                assertThat(advances[point]).as("U+%04X", point)
                        .isEqualTo((float) font.getAdvanceWidth(glyphs.getGlyphId(point)) / font.getUnitsPerEm());
            }
        }
    }
}
