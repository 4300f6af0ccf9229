package org.trigpoint.faults;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// A whole disk is searched, free blocks too, after a day's work with a passphrase on it: neither the workspace nor anything
/// beside it or among temporary files ever reached the disk in readable form.
class FreeSpaceTest {
    private static final String CELL = "Canarystreet";
    private static final String CATEGORY = "Canarycategory";
    private static final String FILE = "canaryfile";
    private static final int MEBIBYTES = 48;

    @TempDir
    Path folder;

    private Path partner(int rows) throws IOException {
        StringBuilder text = new StringBuilder("Crime Number,Offence Group,Date Recorded,LSOA Code,Street\n");
        for (int row = 0; row < rows; row++) {
            text.append("C")
                    .append(row)
                    .append(',')
                    .append(CATEGORY)
                    .append(",01/04/2012,E01000001,")
                    .append(CELL)
                    .append(row)
                    .append('\n');
        }
        return Files.writeString(folder.resolve(FILE + ".csv"), text);
    }

    private Child.Said run(DiskImage disk, List<List<String>> commands) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>();
        for (List<String> command : commands) {
            if (!arguments.isEmpty()) {
                arguments.add("--");
            }
            arguments.addAll(command);
        }
        List<String> whole = Child.command(folder, Commands.class.getName(), arguments);
        whole.add(1, "-Djava.io.tmpdir=" + Files.createDirectories(disk.folder().resolve("temporary")));
        whole.addAll(0, List.of("env", "TRIGPOINT_PASSPHRASE=correct horse battery staple",
                "TRIGPOINT_NEW_PASSPHRASE=correct horse battery staple"));
        return Child.run(Fault.none("nothing"), whole, 0);
    }

    /// Also what is sought: a test that finds nothing must be able to find something.
    @Test
    void aDiskKeepsNothingReadableOfAWorkspaceWithAPassphrase() throws IOException, InterruptedException {
        Child.unpackLibrary(folder);
        @Nullable
        DiskImage disk = DiskImage.mount(folder, MEBIBYTES);
        assumeTrue(disk != null, "no image of a disk can be made and mounted here, so free space cannot be searched");
        try {
            String workspace = disk.folder().resolve("w.trigpoint").toString();
            String file = partner(3000).toString();
            Child.Said said = run(disk, List.of(List.of("new", workspace), List.of("encrypt", workspace),
                    List.of("import", workspace, file), List.of("import", workspace, file, "--replace"),
                    List.of("count", workspace, "--by", "category"), List.of("backup", workspace),
                    List.of("undo", workspace, "2"), List.of("import", workspace, file),
                    List.of("passphrase", workspace), List.of("erase", workspace, "3", "--reason", "test"),
                    List.of("import", workspace, file), List.of("verify", workspace)));
            assertThat(said.after("ended ")).hasSize(12).allMatch(ended -> ended.endsWith(" 0"));
            assertThat(disk.holding(List.of(CELL, CATEGORY, FILE))).isEmpty();
        } finally {
            disk.close();
        }
    }

    @Test
    void theSearchFindsWhatWasDeletedWithoutCare() throws IOException, InterruptedException {
        @Nullable
        DiskImage disk = DiskImage.mount(folder, MEBIBYTES);
        assumeTrue(disk != null, "no image of a disk can be made and mounted here, so free space cannot be searched");
        try {
            Path careless = Files.writeString(disk.folder().resolve("notes.txt"), CELL.repeat(1000));
            new ProcessBuilder("sync", careless.toString()).start().waitFor();
            Files.delete(careless);
            assertThat(disk.holding(List.of(CELL, CATEGORY))).containsExactly(CELL);
        } finally {
            disk.close();
        }
    }
}
