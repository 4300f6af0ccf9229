package org.trigpoint.store.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks for many pieces of text in the raw bytes of files, in one pass over each.
public final class ByteSearch {
    /// A piece shorter than this is found by chance, and is not looked for.
    public static final int SHORTEST = 8;

    private static final int PIECE_BYTES = 1 << 20;
    private static final int FILTER_BITS = 1 << 16;

    /// The pieces by their first eight bytes.
    private final Map<Long, List<byte[]>> sought = new HashMap<>();
    /// Which first bytes occur at all, so that most places are passed over at once.
    private final boolean[] filter = new boolean[FILTER_BITS];
    private final int longest;

    /// @param pieces each of at least [#SHORTEST] bytes; shorter ones are left out
    public ByteSearch(Collection<byte[]> pieces) {
        int most = SHORTEST;
        for (byte[] piece : pieces) {
            if (piece.length >= SHORTEST) {
                long start = start(piece, 0);
                sought.computeIfAbsent(start, _ -> new ArrayList<>()).add(piece);
                filter[slot(start)] = true;
                most = Math.max(most, piece.length);
            }
        }
        longest = most;
    }

    /// The pieces that occur in a file.
    public Set<byte[]> in(Path file) throws IOException {
        Set<byte[]> found = new LinkedHashSet<>();
        byte[] window = new byte[PIECE_BYTES + longest];
        int kept = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            while (true) {
                int read = in.readNBytes(window, kept, PIECE_BYTES);
                int length = kept + read;
                search(window, length, found);
                if (read < PIECE_BYTES) {
                    return found;
                }
                kept = longest - 1;
                System.arraycopy(window, length - kept, window, 0, kept);
            }
        }
    }

    /// The pieces that occur in bytes.
    public Set<byte[]> in(byte[] bytes) {
        Set<byte[]> found = new LinkedHashSet<>();
        search(bytes, bytes.length, found);
        return found;
    }

    private void search(byte[] bytes, int length, Set<byte[]> found) {
        if (length < SHORTEST) {
            return;
        }
        long start = start(bytes, 0) >>> 8;
        for (int at = 0; at + SHORTEST <= length; at++) {
            start = start << 8 | (bytes[at + SHORTEST - 1] & 0xff);
            if (filter[slot(start)]) {
                for (byte[] piece : sought.getOrDefault(start, List.of())) {
                    if (at + piece.length <= length
                            && Arrays.equals(bytes, at, at + piece.length, piece, 0, piece.length)) {
                        found.add(piece);
                    }
                }
            }
        }
    }

    private static long start(byte[] bytes, int at) {
        long start = 0;
        for (int i = 0; i < SHORTEST; i++) {
            start = start << 8 | (bytes[at + i] & 0xff);
        }
        return start;
    }

    private static int slot(long start) {
        return (int) ((start * 0x9E3779B97F4A7C15L) >>> 48);
    }
}
