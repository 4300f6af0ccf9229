package org.trigpoint.report.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// How far each character of a TrueType font moves the line on, read straight from its tables: a library that reads the
/// whole font takes longer over it than a short document takes to write.
///
/// Tables `head`, `hhea`, `hmtx` and `cmap` as the OpenType specification (version 1.9) describes them; characters are
/// found through segments of Unicode (`cmap` format 4, Windows platform), as any font of texts has them.
final class FontAdvances {
    private static final int WINDOWS = 3;
    private static final int UNICODE = 1;
    private static final int SEGMENTS = 4;

    private final ByteBuffer font;

    private FontAdvances(byte[] font) {
        this.font = ByteBuffer.wrap(font);
    }

    /// The advance of each code point below a limit, in ems; one the font lacks has that of its sign for what is missing.
    ///
    /// @throws IllegalStateException when the font has no Unicode segments
    static float[] of(Face face, int limit) {
        try (InputStream file = face.open()) {
            return new FontAdvances(file.readAllBytes()).upTo(limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float[] upTo(int limit) {
        float perEm = unsigned(table("head") + 18);
        int widths = table("hmtx");
        int last = unsigned(table("hhea") + 34) - 1;
        float[] advances = new float[limit];
        Arrays.fill(advances, unsigned(widths) / perEm);
        int segments = segments();
        int twice = unsigned(segments + 6);
        for (int i = 0; i < twice; i += 2) {
            int end = Math.min(unsigned(segments + 14 + i), limit - 1);
            for (int point = unsigned(segments + 16 + twice + i); point <= end; point++) {
                advances[point] = unsigned(widths + 4 * Math.min(last, glyph(segments, twice, i, point))) / perEm;
            }
        }
        return advances;
    }

    private int glyph(int segments, int twice, int segment, int point) {
        int starts = segments + 16 + twice;
        int delta = unsigned(starts + twice + segment);
        int rangeAt = starts + 2 * twice + segment;
        int range = unsigned(rangeAt);
        if (range == 0) {
            return point + delta & 0xffff;
        }
        int glyph = unsigned(rangeAt + range + 2 * (point - unsigned(starts + segment)));
        return glyph == 0 ? 0 : glyph + delta & 0xffff;
    }

    private int segments() {
        int map = table("cmap");
        for (int i = 0; i < unsigned(map + 2); i++) {
            int entry = map + 4 + 8 * i;
            int at = map + font.getInt(entry + 4);
            if (unsigned(entry) == WINDOWS && unsigned(entry + 2) == UNICODE && unsigned(at) == SEGMENTS) {
                return at;
            }
        }
        throw new IllegalStateException("the font has no Unicode segments");
    }

    private int table(String tag) {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        for (int i = 0; i < unsigned(4); i++) {
            if (font.getInt(12 + 16 * i) == wanted) {
                return font.getInt(12 + 16 * i + 8);
            }
        }
        throw new IllegalStateException("the font has no table " + tag);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }
}
