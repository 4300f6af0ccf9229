package org.trigpoint.intake.source;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// How the characters of a text file are written. Found from the whole file: a byte order mark, else strict UTF-8, else
/// Windows-1252, which is what Excel in Britain writes.
public enum TextEncoding {
    UTF_8("UTF-8"), WINDOWS_1252("Windows-1252"), UTF_16LE("UTF-16"), UTF_16BE("UTF-16");

    private static final int BLOCK = 1 << 17;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;

    private final String title;

    TextEncoding(String title) {
        this.title = title;
    }

    /// The name shown to people.
    public String title() {
        return title;
    }

    /// A character set that decodes it. For Windows-1252 it leaves five bytes undefined.
    public Charset charset() {
        return switch (this) {
            case UTF_8 -> StandardCharsets.UTF_8;
            case WINDOWS_1252 -> Charset.forName("windows-1252");
            case UTF_16LE -> StandardCharsets.UTF_16LE;
            case UTF_16BE -> StandardCharsets.UTF_16BE;
        };
    }

    /// What a file was found to be.
    ///
    /// @param encoding how its characters are written
    /// @param mayHoldZeros whether there may be zero bytes among them, which are no text
    public record Found(TextEncoding encoding, boolean mayHoldZeros) {}

    /// Reads the stream until the encoding is certain, which for UTF-8 is its end.
    public static Found detect(InputStream in) throws IOException {
        byte[] block = new byte[BLOCK];
        int length = in.readNBytes(block, 0, BLOCK);
        TextEncoding wide = wide(block, length);
        return wide != null ? new Found(wide, true) : narrow(block, length, in);
    }

    /// UTF-16 by its mark, or by the zeros that every other byte of plain English has in it; `null` when it is not that.
    private static @Nullable TextEncoding wide(byte[] block, int length) {
        if (length >= 2 && (block[0] & 0xff) == 0xff && (block[1] & 0xff) == 0xfe) {
            return UTF_16LE;
        }
        if (length >= 2 && (block[0] & 0xff) == 0xfe && (block[1] & 0xff) == 0xff) {
            return UTF_16BE;
        }
        int looked = Math.min(length, 512) & ~1;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < looked; i += 2) {
            evenZeros += block[i] == 0 ? 1 : 0;
            oddZeros += block[i + 1] == 0 ? 1 : 0;
        }
        if (evenZeros == 0 && oddZeros * 10 > looked * 4) {
            return UTF_16LE;
        }
        return oddZeros == 0 && evenZeros * 10 > looked * 4 ? UTF_16BE : null;
    }

    /// Goes on to the eight bytes that hold the first byte that is no ASCII, or is zero: most files have none, and decoding
    /// is slow.
    private static void passAscii(ByteBuffer bytes) {
        int i = bytes.position();
        while (i + Long.BYTES <= bytes.limit() && isAscii(bytes.getLong(i))) {
            i += Long.BYTES;
        }
        bytes.position(i);
    }

    /// Taking one from a zero byte sets its highest bit.
    private static boolean isAscii(long eight) {
        return ((eight | eight - ONES) & HIGH_BITS) == 0;
    }

    private static boolean hasZero(ByteBuffer bytes) {
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            if (bytes.get(i) == 0) {
                return true;
            }
        }
        return false;
    }

    private static Found narrow(byte[] block, int firstLength, InputStream in) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer discarded = CharBuffer.allocate(BLOCK);
        ByteBuffer bytes = ByteBuffer.wrap(block, 0, firstLength);
        boolean zeros = false;
        while (true) {
            passAscii(bytes);
            zeros = zeros || hasZero(bytes);
            CoderResult result = decoder.decode(bytes, discarded.clear(), false);
            if (result.isError()) {
                return new Found(WINDOWS_1252, true);
            }
            int kept = bytes.compact().position();
            int length = in.read(block, kept, BLOCK - kept);
            if (length < 0) {
                return kept == 0 ? new Found(UTF_8, zeros) : new Found(WINDOWS_1252, true);
            }
            bytes.clear().limit(kept + length);
        }
    }
}
