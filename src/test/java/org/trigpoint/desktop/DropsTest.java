package org.trigpoint.desktop;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trigpoint.desktop.session.Destination;
import org.trigpoint.desktop.session.Session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/// What becomes of files dropped on the window.
class DropsTest {
    private static final Path FIRES = Path.of("sample-data/fire/Northmoor Fire and Rescue incidents 2011-13.xls");

    @TempDir
    Path folder;
    private Session session;

    @BeforeEach
    void begin() {
        session = Desktops.session(folder);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void withoutAWorkspaceFilesAreKeptOutAndTheNextStepIsSaid() {
        Drops.take(List.of(FIRES), session);

        assertThat(session.work().noticeProperty().get().words()).startsWith("Open a workspace first");
        assertThat(session.offeredProperty().get()).isEmpty();
    }

    @Test
    void aWorkspaceIsOpenedAndFilesAreLookedAtBeforeTheyComeIn() {
        Path workspace = Desktops.workspace(folder);
        Drops.take(List.of(workspace), session);
        assertThat(session.scopeProperty().get().contents().file()).isEqualTo(workspace);

        Drops.take(List.of(FIRES), session);
        assertThat(session.offeredProperty().get()).containsExactly(FIRES);
        assertThat(session.navigation().destinationProperty().get()).isEqualTo(Destination.DATA);
        assertThat(session.lastImportProperty().get()).isNull();
    }

    @Test
    void aFolderIsImportedWhole() throws IOException {
        session.open(Desktops.workspace(folder));
        Path brought = Files.createDirectory(folder.resolve("from partners"));
        Files.copy(FIRES, brought.resolve("fires.xls"));

        Drops.take(List.of(brought), session);
        assertThat(session.offeredProperty().get()).isEmpty();
        assertThat(session.scopeProperty().get().contents().batches()).extracting(each -> each.file())
                .contains("fires.xls");
    }

    @Test
    void nothingDroppedIsNothingDone() {
        Drops.take(List.of(), session);
        assertThat(session.work().noticeProperty().get()).isNull();
    }
}
