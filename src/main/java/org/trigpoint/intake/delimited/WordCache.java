package org.trigpoint.intake.delimited;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.Cell;
import org.trigpoint.intake.source.TextEncoding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Turns bytes into text cells, and gives the same cell for the same bytes as long as it remembers them: equal values share
/// one string, so whatever is looked up by value downstream finds its hash ready and itself identical.
///
/// The memory is a table with one place a hash; the newer value takes the place of the older. Long values, such as the
/// 64 digits of a crime's id, hardly repeat and are not remembered.
final class WordCache {
    private static final int PLACES = 1 << 15;
    private static final int LONGEST = 63;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final TextEncoding encoding;
    private final byte[][] keys = new byte[PLACES][];
    private final @Nullable Cell[] cells = new Cell[PLACES];

    WordCache(TextEncoding encoding) {
        this.encoding = encoding;
    }

    /// The cell of the bytes from start to end, which hold no white space at either end.
    Cell cell(byte[] bytes, int start, int end) {
        int length = end - start;
        if (length > LONGEST) {
            return Cell.of(decode(bytes, start, length));
        }
        int place = place(bytes, start, end);
        byte[] key = keys[place];
        Cell known = cells[place];
        if (known != null && Arrays.equals(key, 0, key.length, bytes, start, end)) {
            return known;
        }
        Cell cell = Cell.of(decode(bytes, start, length));
        keys[place] = Arrays.copyOfRange(bytes, start, end);
        cells[place] = cell;
        return cell;
    }

    private static int place(byte[] bytes, int start, int end) {
        long hash = (long) end - start;
        int i = start;
        for (; i + 8 <= end; i += 8) {
            hash = (hash ^ (long) LONGS.get(bytes, i)) * MIX;
            hash ^= hash >>> 32;
        }
        long tail = 0;
        for (; i < end; i++) {
            tail = (tail << 8) | (bytes[i] & 0xff);
        }
        hash = (hash ^ tail) * MIX;
        return (int) (hash >>> 49);
    }

    private String decode(byte[] bytes, int start, int length) {
        if (isAscii(bytes, start, start + length)) {
            return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        }
        return encoding == TextEncoding.WINDOWS_1252
                ? Windows1252.decode(bytes, start, length)
                : new String(bytes, start, length, StandardCharsets.UTF_8);
    }

    private static boolean isAscii(byte[] bytes, int start, int end) {
        int i = start;
        for (; i + 8 <= end; i += 8) {
            if (((long) LONGS.get(bytes, i) & HIGH_BITS) != 0) {
                return false;
            }
        }
        for (; i < end; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }
}
