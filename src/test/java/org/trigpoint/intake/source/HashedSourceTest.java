package org.trigpoint.intake.source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class HashedSourceTest {
    @TempDir
    Path folder;

    private HashedSource source(byte[] bytes) throws IOException {
        return new HashedSource(new FileSource(Files.write(folder.resolve("file"), bytes)));
    }

    /// FIPS 180-2, appendix B.1.
    @Test
    void theHashIsThePublishedOne() throws IOException {
        HashedSource source = source("abc".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(source.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    /// Around the size of a block, and of all the blocks that may wait.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, (1 << 17) - 1, 1 << 17, (1 << 17) + 1, 17 << 17, 5_000_011})
    void itIsTheHashOfTheWholeHoweverItIsRead(int size) throws IOException, NoSuchAlgorithmException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        HashedSource source = source(bytes);
        try (InputStream in = source.openHashed()) {
            byte[] block = new byte[70_001];
            for (int count = in.read(block); count >= 0; count = in.read(block, 3, block.length - 3)) {
                Arrays.fill(block, (byte) 7); // what was read is the reader's own again
            }
            assertThat(in.read()).isEqualTo(-1);
        }
        String whole = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        assertThat(source.sha256()).isEqualTo(whole);
    }

    @Test
    void whatIsClosedEarlyLeavesNoThread() throws IOException, InterruptedException {
        HashedSource source = source(new byte[4 << 20]);
        try (InputStream in = source.openHashed()) {
            assertThat(in.readNBytes(1 << 20)).hasSize(1 << 20);
        }
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("hashing")) {
                thread.join(10_000);
                assertThat(thread.isAlive()).isFalse();
            }
        }
        assertThat(source.sha256()).isEqualTo("bb9f8df61474d25e71fa00722318cd387396ca1736605e1248821cc0de3d3af8");
    }
}
