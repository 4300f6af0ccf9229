package org.trigpoint.intake.source;

import java.io.InterruptedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// The SHA-256 of bytes that come one after the other, worked out beside whoever reads them: a thread of its own hashes whole
/// blocks, at most sixteen behind. Bytes that fill no block are hashed without one.
final class HashingThread {
    private static final int BLOCK_BYTES = 1 << 17;
    private static final int BLOCKS_BEHIND = 16;
    private static final byte[] NO_MORE = {};

    private final MessageDigest digest = digest();
    private final BlockingQueue<byte[]> blocks = new ArrayBlockingQueue<>(BLOCKS_BEHIND);
    private final Thread thread = Thread.ofPlatform().daemon().name("hashing").unstarted(this::run);
    private byte[] filling = new byte[BLOCK_BYTES];
    private int filled;

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Takes the next bytes, which may change afterwards.
    ///
    /// @throws InterruptedIOException when interrupted while too many blocks wait
    void add(byte[] bytes, int offset, int count) throws InterruptedIOException {
        int from = offset;
        int left = count;
        while (left > 0) {
            int taken = Math.min(left, BLOCK_BYTES - filled);
            System.arraycopy(bytes, from, filling, filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
            if (filled == BLOCK_BYTES) {
                handOver(filling);
                filling = new byte[BLOCK_BYTES];
                filled = 0;
            }
        }
    }

    /// Ends, and gives the hash in lower-case hexadecimal.
    ///
    /// @throws InterruptedIOException when interrupted meanwhile
    String end() throws InterruptedIOException {
        if (thread.getState() != Thread.State.NEW) {
            handOver(NO_MORE);
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw interrupted();
            }
        }
        digest.update(filling, 0, filled);
        return HexFormat.of().formatHex(digest.digest());
    }

    /// Lets go of what was not ended.
    void abandon() {
        thread.interrupt();
    }

    private void handOver(byte[] block) throws InterruptedIOException {
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
        try {
            blocks.put(block);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static InterruptedIOException interrupted() {
        Thread.currentThread().interrupt();
        return new InterruptedIOException("hashing was interrupted");
    }

    private void run() {
        try {
            for (byte[] block = blocks.take(); block != NO_MORE; block = blocks.take()) {
                digest.update(block);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody wants the hash any more
        }
    }
}
