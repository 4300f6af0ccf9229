package org.trigpoint.workspace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.model.Batch;
import org.trigpoint.model.RefusedException;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RemadeTest {
    @TempDir
    Path folder;

    private Path crimes(String name) throws IOException {
        return Files.writeString(folder.resolve(name),
                "Crime Number,Offence Group,Date Recorded,LSOA Code\n" + name + ",Burglary,01/04/2012,E01000001\n");
    }

    private Path target() throws IOException {
        return Files.createDirectories(folder.resolve("out")).resolve("assessment.trigpoint");
    }

    private Path earlier() throws IOException {
        try (Workspace workspace = Workspace.create(target())) {
            workspace.importFile(crimes("earlier.csv"), ImportOptions.DEFAULT, Progress.NONE);
        }
        return target();
    }

    private static List<String> files(Path workspace) {
        try (Workspace open = Workspace.open(workspace)) {
            assertThat(open.verify()).allMatch(IntegrityCheck::ok);
            return open.batches().stream().map(Batch::file).toList();
        }
    }

    private void remake(boolean keep) throws IOException {
        try (Remade remade = Remade.towards(target())) {
            remade.workspace().importFile(crimes("later.csv"), ImportOptions.DEFAULT, Progress.NONE);
            assertThat(files(target())).containsExactly("earlier.csv");
            if (keep) {
                remade.keep();
            }
        }
    }

    @Test
    void theEarlierOneStaysUntilTheNewOneIsKeptAndIsThenABackup() throws IOException {
        Path target = earlier();
        remake(true);
        assertThat(files(target)).containsExactly("later.csv");
        List<Safekeeping.Backup> backups = new Safekeeping(target).backups();
        assertThat(backups.stream().map(Safekeeping.Backup::reason)).contains("request");
        new Safekeeping(target).restore(backups.getFirst(), java.time.Instant.now());
        assertThat(files(target)).containsExactly("earlier.csv");
    }

    @Test
    void whatIsNotKeptLeavesNothing() throws IOException {
        Path target = earlier();
        remake(false);
        assertThat(files(target)).containsExactly("earlier.csv");
        try (Stream<Path> there = Files.list(target.getParent())) {
            assertThat(there.map(path -> path.getFileName().toString())).noneMatch(name -> name.contains("part"));
        }
    }

    @Test
    void whereNoneWasTheNewOneTakesThePlace() throws IOException {
        Path target = target();
        try (Remade remade = Remade.towards(target)) {
            remade.workspace().importFile(crimes("first.csv"), ImportOptions.DEFAULT, Progress.NONE);
            assertThat(target).doesNotExist();
            remade.keep();
        }
        assertThat(files(target)).containsExactly("first.csv");
    }

    /// A log beside a file that is replaced would be taken for the new file's.
    @Test
    void nothingOfTheEarlierLogReachesTheNewOne() throws IOException {
        Path target = earlier();
        byte[] log;
        try (Workspace open = Workspace.open(target)) {
            open.importFile(crimes("logged.csv"), ImportOptions.DEFAULT, Progress.NONE);
            log = Files.readAllBytes(target.resolveSibling("assessment.trigpoint-wal"));
        }
        assertThat(log).isNotEmpty();
        Files.write(target.resolveSibling("assessment.trigpoint-wal"), log); // as a killed program leaves it
        try (Remade remade = Remade.towards(target)) {
            remade.workspace().importFile(crimes("later.csv"), ImportOptions.DEFAULT, Progress.NONE);
            remade.keep();
        }
        assertThat(target.resolveSibling("assessment.trigpoint-wal")).doesNotExist();
        assertThat(files(target)).containsExactly("later.csv");
    }

    @Test
    void aWorkspaceWithAPassphraseIsNotReplacedByOneWithout() throws IOException {
        Path target = earlier();
        new Safekeeping(target).encrypt("correct horse battery".toCharArray());
        byte[] before = Files.readAllBytes(target);
        assertThatThrownBy(() -> Remade.towards(target)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("passphrase");
        assertThat(target).hasBinaryContent(before);
    }

    @Test
    void aFileThatIsNoWorkspaceIsNotReplaced() throws IOException {
        Path target = Files.writeString(target(), "minutes of the meeting");
        assertThatThrownBy(() -> Remade.towards(target)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("not a Trigpoint workspace");
        assertThat(target).hasContent("minutes of the meeting");
    }
}
