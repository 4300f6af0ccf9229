package org.trigpoint.faults;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A file that is a disk: what is deleted on it can still be looked for in its blocks.
final class DiskImage implements AutoCloseable {
    private final Path image;
    private final Path mounted;

    private DiskImage(Path image, Path mounted) {
        this.image = image;
        this.mounted = mounted;
    }

    /// Makes an ext4 disk and mounts it; `null` where that is not possible.
    static @Nullable DiskImage mount(Path folder, int mebibytes) throws IOException {
        Path image = folder.resolve("disk.img");
        Path mounted = Files.createDirectory(folder.resolve("disk"));
        try (var file = new java.io.RandomAccessFile(image.toFile(), "rw")) {
            file.setLength((long) mebibytes << 20);
        }
        return run("mkfs.ext4", "-q", "-F", image.toString())
                && run("mount", "-o", "loop", image.toString(), mounted.toString())
                        ? new DiskImage(image, mounted)
                        : null;
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Path folder() {
        return mounted;
    }

    /// Unmounts it, which brings all to the image, and looks for words in every byte, those that no file owns included.
    List<String> holding(List<String> words) throws IOException {
        close();
        String bytes = Files.readString(image, StandardCharsets.ISO_8859_1);
        return words.stream().filter(bytes::contains).toList();
    }

    @Override
    public void close() {
        run("umount", mounted.toString());
    }
}
