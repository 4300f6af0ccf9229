package org.trigpoint.store;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// 63-bit hashes, never negative, of what a row holds, the same for a row as read and as stored.
final class Fingerprint {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Fingerprint() {}

    /// Of a reference, as stored, in a month.
    static long of(int month, Object reference) {
        return spread(value(BASIS + month, reference));
    }

    /// Of values, in their order.
    static long of(List<? extends @Nullable Object> values) {
        long hash = BASIS;
        for (Object value : values) {
            hash = value(hash, value);
        }
        return spread(hash);
    }

    private static long value(long hash, @Nullable Object value) {
        return switch (value) {
            case null -> next(hash, 1);
            case byte[] bytes -> {
                long now = next(hash, 2);
                for (byte letter : bytes) {
                    now = next(now, letter);
                }
                yield now;
            }
            case String text -> {
                long now = next(hash, 3);
                for (int i = 0; i < text.length(); i++) {
                    now = next(now, text.charAt(i));
                }
                yield now;
            }
            default -> next(next(hash, 4), value.hashCode());
        };
    }

    private static long next(long hash, long value) {
        return (hash ^ value) * PRIME;
    }

    private static long spread(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * SPREAD;
        return (mixed ^ (mixed >>> 29)) & Long.MAX_VALUE;
    }
}
